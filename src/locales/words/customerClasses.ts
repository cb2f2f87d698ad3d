import type { Words } from "../words";

/** What a customer is, how it pays and where it stands. */
export const customerClassWords = {
  "computed.abcBefore": { nb: "Forrige klasse", en: "Class before", de: "Klasse zuvor", nl: "Vorige klasse" },
  "computed.rfm": { nb: "RFM", en: "RFM", de: "RFM", nl: "RFM" },
  "computed.segment": { nb: "Segment", en: "Segment", de: "Segment", nl: "Segment" },
  "computed.customerType": {
    nb: "Kundetype (beregnet)",
    en: "Customer type (worked out)",
    de: "Kundentyp (berechnet)",
    nl: "Klanttype (berekend)",
  },
  "computed.paymentBehaviour": { nb: "Betaling", en: "Payment", de: "Zahlung", nl: "Betaling" },
  "computed.lifeCycle": {
    nb: "Livssyklus (beregnet)",
    en: "Life cycle (worked out)",
    de: "Lebenszyklus (berechnet)",
    nl: "Levenscyclus (berekend)",
  },
  "computed.analysisPeriod": { nb: "Følges per", en: "Followed by", de: "Betrachtet je", nl: "Gevolgd per" },

  "segment.champions": { nb: "De beste", en: "Champions", de: "Die besten", nl: "De beste" },
  "segment.loyalCustomers": { nb: "Lojale", en: "Loyal", de: "Treue", nl: "Trouwe" },
  "segment.potentialLoyalists": {
    nb: "Mulig lojale",
    en: "Potential loyalists",
    de: "Mögliche Treue",
    nl: "Mogelijk trouwe",
  },
  "segment.newCustomers": { nb: "Nye", en: "New", de: "Neue", nl: "Nieuwe" },
  "segment.promising": { nb: "Lovende", en: "Promising", de: "Vielversprechende", nl: "Veelbelovende" },
  "segment.needAttention": {
    nb: "Trenger oppmerksomhet",
    en: "Need attention",
    de: "Brauchen Aufmerksamkeit",
    nl: "Vragen aandacht",
  },
  "segment.aboutToSleep": {
    nb: "I ferd med å sovne",
    en: "About to sleep",
    de: "Schlafen bald ein",
    nl: "Bijna ingeslapen",
  },
  "segment.atRisk": { nb: "I faresonen", en: "At risk", de: "Gefährdete", nl: "Bedreigde" },
  "segment.cantLose": { nb: "Må ikke mistes", en: "Cannot lose them", de: "Nicht zu verlieren", nl: "Niet te verliezen" },
  "segment.hibernating": { nb: "Sover", en: "Hibernating", de: "Im Winterschlaf", nl: "In winterslaap" },

  "behaviour.cash": { nb: "Kontant", en: "Cash", de: "Bar", nl: "Contant" },
  "behaviour.credit": { nb: "Kreditt", en: "Credit", de: "Kredit", nl: "Krediet" },
  "behaviour.risk": { nb: "Risiko", en: "Risk", de: "Risiko", nl: "Risico" },
  "lifeCycle.new": { nb: "Ny kunde", en: "New customer", de: "Neukunde", nl: "Nieuwe klant" },
  "lifeCycle.active": { nb: "Aktiv kunde", en: "Active customer", de: "Aktiver Kunde", nl: "Actieve klant" },
  "lifeCycle.former": { nb: "Tidligere kunde", en: "Former customer", de: "Ehemaliger Kunde", nl: "Voormalige klant" },
  "analysisPeriod.month": { nb: "Måned", en: "Month", de: "Monat", nl: "Maand" },
  "analysisPeriod.quarter": { nb: "Kvartal", en: "Quarter", de: "Quartal", nl: "Kwartaal" },
} as const satisfies Words;

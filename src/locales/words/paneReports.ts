import type { Words } from "../words";

/** What each report is for, as the pane says it. */
export const paneReportWords = {
  "pane.reports.group.first": { nb: "Se først", en: "Look here first", de: "Zuerst ansehen", nl: "Eerst bekijken" },
  "pane.reports.group.owed": {
    nb: "Utestående og betaling",
    en: "Receivables and payment",
    de: "Forderungen und Zahlung",
    nl: "Vorderingen en betaling",
  },
  "pane.reports.group.sales": {
    nb: "Salg og kunder",
    en: "Sales and customers",
    de: "Umsatz und Kunden",
    nl: "Omzet en klanten",
  },
  "pane.reports.group.suppliers": { nb: "Leverandører", en: "Suppliers", de: "Lieferanten", nl: "Leveranciers" },
  "pane.reports.group.checks": { nb: "Kontroll", en: "Checks", de: "Prüfung", nl: "Controle" },
  "pane.reports.actions": {
    nb: "Lag tiltakslistene",
    en: "Make the action lists",
    de: "Aktionslisten erstellen",
    nl: "Actielijsten maken",
  },
  "pane.reports.from": { nb: "Spesifikasjon fra", en: "Ledger from", de: "Kontoblatt von", nl: "Specificatie van" },
  "pane.reports.to": { nb: "Spesifikasjon til", en: "Ledger to", de: "Kontoblatt bis", nl: "Specificatie tot en met" },
  "pane.reports.period.hint": {
    nb: "Gjelder kundesaldo, spesifikasjoner og avstemming. Uten datoer: regnskapsåret fram til rapportdatoen.",
    en: "For balances, ledgers and reconciliation. Without dates: the accounting year to the report date.",
    de: "Für Salden, Kontoblätter und Abstimmung. Ohne Daten: das Geschäftsjahr bis zum Stichtag.",
    nl: "Voor saldi, specificaties en aansluiting. Zonder datums: het boekjaar tot de rapportdatum.",
  },
  "pane.reports.period.backwards": {
    nb: "Perioden slutter før den begynner.",
    en: "The period ends before it begins.",
    de: "Der Zeitraum endet vor seinem Anfang.",
    nl: "De periode eindigt voor ze begint.",
  },
  "pane.reports.nothingToSay": {
    nb: "Ikke laget, for det er ingenting å vise: {reports}.",
    en: "Not made, for there is nothing to show: {reports}.",
    de: "Nicht erstellt, da nichts zu zeigen ist: {reports}.",
    nl: "Niet gemaakt, want er is niets te tonen: {reports}.",
  },

  "pane.report.rfm.for": {
    nb: "Hvem som kjøper nylig, ofte og for mye, og hva du kan gjøre med hver gruppe.",
    en: "Who buys lately, often and for much, and what to do about each group.",
    de: "Wer kürzlich, oft und viel kauft, und was sich je Gruppe tun lässt.",
    nl: "Wie onlangs, vaak en veel koopt, en wat u per groep kunt doen.",
  },
  "pane.report.revenue.for": {
    nb: "Tre regnskapsår side om side, og kundene etter omsetning.",
    en: "Three accounting years side by side, and customers by revenue.",
    de: "Drei Geschäftsjahre nebeneinander, und Kunden nach Umsatz.",
    nl: "Drie boekjaren naast elkaar, en klanten naar omzet.",
  },
  "pane.report.products.for": {
    nb: "Hva som selger, og til hvem. Krever fakturalinjer.",
    en: "What sells, and to whom. Needs invoice lines.",
    de: "Was sich verkauft, und an wen. Braucht Rechnungszeilen.",
    nl: "Wat verkoopt, en aan wie. Vraagt factuurregels.",
  },
  "pane.report.season.for": {
    nb: "Når på året salget kommer, måned for måned.",
    en: "When in the year sales come, month by month.",
    de: "Wann im Jahr der Umsatz kommt, Monat für Monat.",
    nl: "Wanneer in het jaar de omzet komt, maand voor maand.",
  },
  "pane.report.payments.for": {
    nb: "Hvor lang tid kundene bruker på å betale, og hvem som er en risiko.",
    en: "How long customers take to pay, and who is a risk.",
    de: "Wie lange Kunden zum Zahlen brauchen, und wer ein Risiko ist.",
    nl: "Hoe lang klanten over betalen doen, en wie een risico is.",
  },
  "pane.report.creditLimits.for": {
    nb: "Hvem som er over eller nær kredittgrensen sin.",
    en: "Who is over or near the credit limit.",
    de: "Wer über oder nahe am Kreditlimit ist.",
    nl: "Wie boven of dicht bij de kredietlimiet zit.",
  },
  "pane.report.abroad.for": {
    nb: "Salg etter land og valuta, EU-kunder uten gyldig mva-nummer, og konsern.",
    en: "Sales by country and currency, EU customers without a valid VAT number, and groups.",
    de: "Umsatz nach Land und Währung, EU-Kunden ohne gültige USt-IdNr., und Konzerne.",
    nl: "Omzet per land en valuta, EU-klanten zonder geldig btw-nummer, en concerns.",
  },
  "pane.report.actions.for": {
    nb: "Hvem du bør ta kontakt med: stille kunder, små kjøp, og lojale å be om anbefaling.",
    en: "Whom to get in touch with: gone quiet, small baskets, and loyal ones to ask for a referral.",
    de: "Bei wem Sie sich melden sollten: still geworden, kleine Käufe, und Treue für eine Empfehlung.",
    nl: "Met wie u contact kunt opnemen: stil geworden, kleine aankopen, en trouwe om een aanbeveling.",
  },
  "pane.report.sinceLast.for": {
    nb: "Nye og tapte kunder, klassebytter og endret forfalt siden forrige rapport.",
    en: "New and lost customers, changes of class and of overdue amounts since the last report.",
    de: "Neue und verlorene Kunden, Klassenwechsel und veränderte Rückstände seit dem letzten Bericht.",
    nl: "Nieuwe en verloren klanten, wisselingen van klasse en van achterstand sinds het vorige rapport.",
  },
} as const satisfies Words;

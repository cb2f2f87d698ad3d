import type { Words } from "../words";

/** What all report tabs say: as of when, from which sheets, under which rules, and the headings that they share. */
export const reportWords = {
  list: { nb: "{first}, {rest}", en: "{first}, {rest}", de: "{first}, {rest}", nl: "{first}, {rest}" },
  text: { nb: "{text}", en: "{text}", de: "{text}", nl: "{text}" },

  "report.asOf": { nb: "Per {asOf}", en: "As of {asOf}", de: "Per {asOf}", nl: "Per {asOf}" },
  "report.asOfBefore": {
    nb: "Per {asOf}, slik det var den dagen. Arbeidsboken har opplysninger fram til {newest}; de senere er ikke med.",
    en: "As of {asOf}, as it stood on that day. The workbook holds records up to {newest}; the later ones are not included.",
    de: "Per {asOf}, Stand dieses Tages. Die Arbeitsmappe enthält Angaben bis {newest}; die späteren sind nicht enthalten.",
    nl: "Per {asOf}, zoals het die dag stond. De werkmap bevat gegevens tot en met {newest}; de latere tellen niet mee.",
  },
  "report.sources": {
    nb: "Fra arkene: {sheets}",
    en: "From the sheets: {sheets}",
    de: "Aus den Blättern: {sheets}",
    nl: "Uit de bladen: {sheets}",
  },
  "report.noSources": {
    nb: "Ingen ark i arbeidsboken har slike data.",
    en: "No sheet of the workbook holds such data.",
    de: "Kein Blatt der Arbeitsmappe enthält solche Daten.",
    nl: "Geen blad van de werkmap bevat zulke gegevens.",
  },
  "report.excluded": {
    nb: "Bilag med status {statuses} er ikke krav og er holdt utenfor: {count}",
    en: "Documents with status {statuses} are no claims and are left out: {count}",
    de: "Belege mit Status {statuses} sind keine Forderungen und bleiben außen vor: {count}",
    nl: "Documenten met status {statuses} zijn geen vorderingen en tellen niet mee: {count}",
  },
  "report.allClaims": {
    nb: "Alle bilag regnes som krav, uansett status.",
    en: "All documents count as claims, whatever their status.",
    de: "Alle Belege zählen als Forderungen, unabhängig vom Status.",
    nl: "Alle documenten gelden als vordering, ongeacht hun status.",
  },
  "report.revenue.net": {
    nb: "Omsetning: uten mva der arket viser det, kreditnotaer trukket fra.",
    en: "Revenue: without VAT where the sheet tells, credit notes deducted.",
    de: "Umsatz: ohne USt, soweit das Blatt sie ausweist, Gutschriften abgezogen.",
    nl: "Omzet: zonder btw waar het blad die toont, creditnota's afgetrokken.",
  },
  "report.revenue.gross": {
    nb: "Omsetning: med mva, før kreditnotaer.",
    en: "Revenue: with VAT, before credit notes.",
    de: "Umsatz: mit USt, vor Gutschriften.",
    nl: "Omzet: met btw, vóór creditnota's.",
  },
  "report.revenue.margin": {
    nb: "Bidrag: omsetning uten mva minus kostnad.",
    en: "Margin: revenue without VAT less cost.",
    de: "Deckungsbeitrag: Umsatz ohne USt abzüglich Kosten.",
    nl: "Marge: omzet zonder btw min kosten.",
  },
  "report.withoutVat": {
    nb: "Beløp uten mva er kjent for {count} av {documents} bilag; for resten brukes beløpet på bilaget.",
    en: "The amount without VAT is known for {count} of {documents} documents; the others count with the amount on the document.",
    de: "Der Betrag ohne USt ist für {count} von {documents} Belegen bekannt; sonst zählt der Belegbetrag.",
    nl: "Het bedrag zonder btw is bekend voor {count} van {documents} documenten; anders telt het bedrag op het document.",
  },

  "report.number": { nb: "Kundenr.", en: "Customer no.", de: "Kundennr.", nl: "Klantnr." },
  "report.name": { nb: "Navn", en: "Name", de: "Name", nl: "Naam" },
  "report.phone": { nb: "Telefon", en: "Phone", de: "Telefon", nl: "Telefoon" },
  "report.document": { nb: "Bilag", en: "Document", de: "Beleg", nl: "Document" },
  "report.date": { nb: "Dato", en: "Date", de: "Datum", nl: "Datum" },
  "report.due": { nb: "Forfall", en: "Due", de: "Fällig", nl: "Vervaldatum" },
  "report.daysPastDue": { nb: "Dager over forfall", en: "Days past due", de: "Tage überfällig", nl: "Dagen te laat" },
  "report.days": { nb: "Dager siden fakturadato", en: "Days since invoice", de: "Tage seit Rechnung", nl: "Dagen sinds factuur" },
  "report.note": { nb: "Merknad", en: "Note", de: "Hinweis", nl: "Opmerking" },
  "report.noCustomer": { nb: "(uten kunde)", en: "(no customer)", de: "(ohne Kunde)", nl: "(zonder klant)" },
  "report.unknownCustomer": {
    nb: "(ikke i kundelisten)",
    en: "(not in the customer list)",
    de: "(nicht in der Kundenliste)",
    nl: "(niet in de klantenlijst)",
  },

  "report.month": { nb: "{month} {year}", en: "{month} {year}", de: "{month} {year}", nl: "{month} {year}" },
  "month.1": { nb: "jan.", en: "Jan", de: "Jan.", nl: "jan." },
  "month.2": { nb: "feb.", en: "Feb", de: "Feb.", nl: "feb." },
  "month.3": { nb: "mars", en: "Mar", de: "März", nl: "mrt." },
  "month.4": { nb: "april", en: "Apr", de: "Apr.", nl: "apr." },
  "month.5": { nb: "mai", en: "May", de: "Mai", nl: "mei" },
  "month.6": { nb: "juni", en: "Jun", de: "Juni", nl: "juni" },
  "month.7": { nb: "juli", en: "Jul", de: "Juli", nl: "juli" },
  "month.8": { nb: "aug.", en: "Aug", de: "Aug.", nl: "aug." },
  "month.9": { nb: "sep.", en: "Sep", de: "Sep.", nl: "sep." },
  "month.10": { nb: "okt.", en: "Oct", de: "Okt.", nl: "okt." },
  "month.11": { nb: "nov.", en: "Nov", de: "Nov.", nl: "nov." },
  "month.12": { nb: "des.", en: "Dec", de: "Dez.", nl: "dec." },

  "status.cancelled": { nb: "kansellert", en: "cancelled", de: "storniert", nl: "geannuleerd" },
  "status.draft": { nb: "kladd", en: "draft", de: "Entwurf", nl: "concept" },
  "status.voided": { nb: "makulert", en: "voided", de: "ungültig", nl: "ongeldig" },

  "computed.asOf": { nb: "Beregnet per", en: "As of", de: "Berechnet per", nl: "Berekend per" },
  "computed.abcClass": { nb: "ABC-klasse", en: "ABC class", de: "ABC-Klasse", nl: "ABC-klasse" },
  "computed.lastPurchase": { nb: "Siste kjøp", en: "Last purchase", de: "Letzter Kauf", nl: "Laatste aankoop" },
} as const satisfies Words;

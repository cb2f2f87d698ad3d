import type { Words } from "../words";

/** Merging customers, and taking them apart again. */
export const mergingWords = {
  "merge.noDate": { nb: "uten dato", en: "without date", de: "ohne Datum", nl: "zonder datum" },
  "finding.merge.sameInvoiceNumber": {
    nb: "Kundene {one} og {other} har hver sin faktura {number} ({oneAmount}, {oneDay} og {otherAmount}, {otherDay}). De er ikke slått sammen; gi den ene fakturaen et annet nummer, eller slå sammen likevel.",
    en: "Customers {one} and {other} each have an invoice {number} ({oneAmount}, {oneDay} and {otherAmount}, {otherDay}). They were not merged; give one of the invoices another number, or merge anyway.",
    de: "Die Kunden {one} und {other} haben je eine Rechnung {number} ({oneAmount}, {oneDay} und {otherAmount}, {otherDay}). Sie wurden nicht zusammengeführt; einer der Rechnungen eine andere Nummer geben oder trotzdem zusammenführen.",
    nl: "De klanten {one} en {other} hebben elk een factuur {number} ({oneAmount}, {oneDay} en {otherAmount}, {otherDay}). Ze zijn niet samengevoegd; geef een van de facturen een ander nummer of voeg ze toch samen.",
  },
  "finding.unmerge.stays": {
    nb: "Bilag {value} kom under nummer {number} etter at kundene ble slått sammen, og blir hos {survivor}.",
    en: "Document {value} came under number {number} after the customers were merged, and stays with {survivor}.",
    de: "Beleg {value} kam erst nach dem Zusammenführen unter Nummer {number} hinzu, darum bleibt er bei {survivor}.",
    nl: "Stuk {value} kwam onder nummer {number} nadat de klanten waren samengevoegd, en blijft bij {survivor}.",
  },
  "finding.unmerge.rowGone": {
    nb: "Raden til {number} {name} er slettet fra kartoteket og kan ikke skilles ut igjen. Skriv kunden inn på nytt, så hører bilagene under nummeret til den.",
    en: "The row of {number} {name} has been deleted from the register and cannot be taken apart. Enter the customer again, and the documents under the number are its own.",
    de: "Die Zeile von {number} {name} wurde aus der Kartei gelöscht und lässt sich nicht wieder trennen. Den Kunden neu eintragen, dann gehören die Belege unter der Nummer zu ihm.",
    nl: "De rij van {number} {name} is uit het bestand verwijderd en kan niet meer worden gesplitst. Voer de klant opnieuw in, dan horen de stukken onder dat nummer erbij.",
  },
  "workflow.noRegister": {
    nb: "Arbeidsboken har ikke noe kundekartotek ennå. Lag det først; sammenslåtte kunder føres der.",
    en: "The workbook has no customer register yet. Build it first; that is where merged customers are kept.",
    de: "Die Arbeitsmappe hat noch keine Kundenkartei. Zuerst erstellen; zusammengeführte Kunden werden dort geführt.",
    nl: "De werkmap heeft nog geen klantenbestand. Maak dat eerst; daar worden samengevoegde klanten bijgehouden.",
  },
  "workflow.nothingToUnmerge": {
    nb: "Det finnes ingen sammenslåing av {what} å skille.",
    en: "There is no merge of {what} to take apart.",
    de: "Es gibt keine Zusammenführung von {what}, die sich trennen ließe.",
    nl: "Er is geen samenvoeging van {what} om te splitsen.",
  },
  "workflow.mergeTotals": {
    nb: "Summene ville blitt andre etter sammenslåingen ({before} før, {after} etter), så den er tatt tilbake. Meld fra om dette.",
    en: "The totals would have been others after merging ({before} before, {after} after), so it was taken back. Please report this.",
    de: "Die Summen wären nach dem Zusammenführen andere gewesen ({before} vorher, {after} nachher), daher wurde es zurückgenommen. Bitte melden.",
    nl: "De totalen zouden na het samenvoegen anders zijn geweest ({before} ervoor, {after} erna), dus het is teruggedraaid. Meld dit alstublieft.",
  },
  "rule.merge.absorbed": { nb: "Går inn i en annen kunde", en: "Absorbed by another customer", de: "Geht in anderem Kunden auf", nl: "Gaat op in andere klant" },
  "rule.merge.value": { nb: "Verdi fra en sammenslått kunde", en: "Value from a merged customer", de: "Wert eines zusammengeführten Kunden", nl: "Waarde van samengevoegde klant" },
  "rule.merge.source": { nb: "Nytt kundenummer etter sammenslåing", en: "New customer number after merging", de: "Neue Kundennummer nach Zusammenführung", nl: "Nieuw klantnummer na samenvoegen" },
} as const satisfies Words;

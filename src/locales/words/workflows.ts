import type { Words } from "../words";

/** What stops a job, and what the tabs of every report share. */
export const workflowWords = {
  "workflow.cannotFinish": {
    nb: "Dette kan ikke gjøres ferdig av seg selv. Gjør det på nytt.",
    en: "This cannot be finished by itself. Do it again.",
    de: "Das lässt sich nicht von selbst abschließen. Es erneut ausführen.",
    nl: "Dit kan niet vanzelf worden afgemaakt. Doe het opnieuw.",
  },
  "workflow.emptyWorkbook": {
    nb: "Arbeidsboken er tom: arket «{sheet}» har ingen celler med innhold. Åpne en arbeidsbok med kunder eller fakturaer.",
    en: "The workbook is empty: sheet “{sheet}” has no cells with content. Open a workbook with customers or invoices.",
    de: "Die Arbeitsmappe ist leer: Blatt „{sheet}“ hat keine Zellen mit Inhalt. Eine Arbeitsmappe mit Kunden oder Rechnungen öffnen.",
    nl: "De werkmap is leeg: blad ‘{sheet}’ heeft geen cellen met inhoud. Open een werkmap met klanten of facturen.",
  },
  "workflow.batchNotFound": {
    nb: "Endringen «{batch}» finnes ikke i endringsloggen. Se etter id-en i listen over endringer.",
    en: "The change “{batch}” is not in the change log. Look for its id in the list of changes.",
    de: "Die Änderung „{batch}“ steht nicht im Änderungsprotokoll. Die Kennung in der Liste der Änderungen nachsehen.",
    nl: "De wijziging ‘{batch}’ staat niet in het wijzigingslogboek. Zoek de id op in de lijst met wijzigingen.",
  },
  quoted: { nb: "«{text}»", en: "“{text}”", de: "„{text}“", nl: "‘{text}’" },
  "workflow.nothingFound": {
    nb: "Fant verken kunder eller fakturaer i {sheets}. Sett overskrifter som Kundenr, Navn, Fakturanr, Fakturadato og Beløp i raden over dataene (for eksempel fra celle {cell}), eller si hvilke kolonner som er hva med --columns.",
    en: "Found neither customers nor invoices in {sheets}. Put headings such as Customer no., Name, Invoice no., Invoice date and Amount in the row above the data (from cell {cell}, say), or say which column is what with --columns.",
    de: "Weder Kunden noch Rechnungen gefunden in {sheets}. Überschriften wie Kundennr., Name, Rechnungsnr., Rechnungsdatum und Betrag in die Zeile über den Daten setzen (etwa ab Zelle {cell}) oder mit --columns angeben, welche Spalte was ist.",
    nl: "Geen klanten of facturen gevonden in {sheets}. Zet koppen zoals Klantnr, Naam, Factuurnr, Factuurdatum en Bedrag in de rij boven de gegevens (bijvoorbeeld vanaf cel {cell}), of geef met --columns aan welke kolom wat is.",
  },
} as const satisfies Words;

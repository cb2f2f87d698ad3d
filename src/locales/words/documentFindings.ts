import type { Words } from "../words";

/** Findings about invoices, their lines and payments: what is wrong, why it matters, what to do. */
export const documentFindingWords = {
  "finding.sheet.listUnread": {
    nb: "På «{sheet}» begynner en liste til i rad {row} ({headings}). Det går ikke fram hva den inneholder, så den er ikke med i noe. Velg hva den er under «Dette er funnet», eller gi den en overskrift.",
    en: "On “{sheet}” another list begins in row {row} ({headings}). What it holds cannot be told, so it counts nowhere. Choose it under “What was found”, or give the list a title.",
    de: "Auf „{sheet}“ beginnt in Zeile {row} eine weitere Liste ({headings}). Was sie enthält, ist nicht zu erkennen, sie zählt also nirgends. Unter „Das wurde gefunden“ auswählen oder der Liste einen Titel geben.",
    nl: "Op ‘{sheet}’ begint in rij {row} nog een lijst ({headings}). Wat erin staat is niet te zien, dus hij telt nergens mee. Kies het onder ‘Dit is gevonden’ of geef de lijst een titel.",
  },
  "finding.invoice.customerMissing": {
    nb: "Fakturaen sier ikke hvilken kunde den gjelder. Fyll inn kundenummeret.",
    en: "The invoice does not say which customer it is for. Fill in the customer number.",
    de: "Die Rechnung nennt keinen Kunden. Kundennummer ergänzen.",
    nl: "De factuur noemt geen klant. Vul het klantnummer in.",
  },
  "finding.invoice.customerUnknown": {
    nb: "Kunden «{value}» finnes ikke i kundelisten. Rett kundenummeret på fakturaen, eller legg til kunden.",
    en: "Customer “{value}” is not in the customer list. Correct the number on the invoice or add the customer.",
    de: "Kunde „{value}“ steht nicht in der Kundenliste. Nummer auf der Rechnung korrigieren oder Kunden anlegen.",
    nl: "Klant ‘{value}’ staat niet in de klantenlijst. Verbeter het nummer op de factuur of voeg de klant toe.",
  },
  "finding.invoice.customerAmbiguous": {
    nb: "Flere kunder heter «{value}», så fakturaen kan høre til hvem som helst av dem. Fyll inn kundenummeret.",
    en: "Several customers are called “{value}”, so the invoice could belong to any of them. Fill in the customer number.",
    de: "Mehrere Kunden heißen „{value}“, die Rechnung könnte zu jedem von ihnen gehören. Kundennummer ergänzen.",
    nl: "Meer dan één klant heet ‘{value}’, dus de factuur kan bij elk van hen horen. Vul het klantnummer in.",
  },
  "finding.invoice.noCustomers": {
    nb: "Ingen kolonne i arket «{sheet}» er lest som kunde, så fakturaene kan ikke fordeles på kunder. Velg kolonnen, eller legg til en.",
    en: "No column of the sheet “{sheet}” was read as customer, so its invoices cannot be given to customers. Choose the column or add one.",
    de: "Keine Spalte des Blatts „{sheet}“ wurde als Kunde gelesen, die Rechnungen lassen sich keinem Kunden zuordnen. Spalte wählen oder hinzufügen.",
    nl: "Geen kolom van het blad ‘{sheet}’ is als klant gelezen, dus de facturen zijn niet aan klanten toe te wijzen. Kies de kolom of voeg er een toe.",
  },
  "finding.payment.customerMissing": {
    nb: "Betalingen sier ikke hvilken kunde den kommer fra. Fyll inn kundenummeret.",
    en: "The payment does not say which customer it is from. Fill in the customer number.",
    de: "Die Zahlung nennt keinen Kunden. Kundennummer ergänzen.",
    nl: "De betaling noemt geen klant. Vul het klantnummer in.",
  },
  "finding.payment.customerUnknown": {
    nb: "Kunden «{value}» finnes ikke i kundelisten. Rett kundenummeret på betalingen, eller legg til kunden.",
    en: "Customer “{value}” is not in the customer list. Correct the number on the payment or add the customer.",
    de: "Kunde „{value}“ steht nicht in der Kundenliste. Nummer auf der Zahlung korrigieren oder Kunden anlegen.",
    nl: "Klant ‘{value}’ staat niet in de klantenlijst. Verbeter het nummer op de betaling of voeg de klant toe.",
  },
  "finding.payment.customerAmbiguous": {
    nb: "Flere kunder heter «{value}», så betalingen kan komme fra hvem som helst av dem. Fyll inn kundenummeret.",
    en: "Several customers are called “{value}”, so the payment could be from any of them. Fill in the customer number.",
    de: "Mehrere Kunden heißen „{value}“, die Zahlung könnte von jedem von ihnen stammen. Kundennummer ergänzen.",
    nl: "Meer dan één klant heet ‘{value}’, dus de betaling kan van elk van hen komen. Vul het klantnummer in.",
  },
  "finding.payment.noCustomers": {
    nb: "Ingen kolonne i arket «{sheet}» er lest som kunde, og betalinger uten kjent faktura kan derfor ikke fordeles på kunder. Velg kolonnen, eller legg til en.",
    en: "No column of the sheet “{sheet}” was read as customer, so payments without a known invoice cannot be given to customers. Choose the column or add one.",
    de: "Keine Spalte des Blatts „{sheet}“ wurde als Kunde gelesen; Zahlungen ohne bekannte Rechnung lassen sich keinem Kunden zuordnen. Spalte wählen oder hinzufügen.",
    nl: "Geen kolom van het blad ‘{sheet}’ is als klant gelezen, dus betalingen zonder bekende factuur zijn niet aan klanten toe te wijzen. Kies de kolom of voeg er een toe.",
  },
  "finding.payment.amountMissing": {
    nb: "Betalingen mangler beløp og trekkes ikke fra noe. Fyll inn beløpet.",
    en: "The payment has no amount and is deducted from nothing. Fill in the amount.",
    de: "Der Zahlung fehlt der Betrag, sie wird nirgends abgezogen. Betrag ergänzen.",
    nl: "De betaling heeft geen bedrag en wordt nergens van afgetrokken. Vul het bedrag in.",
  },
  "finding.payment.dateMissing": {
    nb: "Betalingen mangler dato og regnes derfor med på alle rapportdatoer. Fyll inn datoen.",
    en: "The payment has no date and therefore counts on every report date. Fill in the date.",
    de: "Der Zahlung fehlt das Datum, sie zählt daher an jedem Stichtag mit. Datum ergänzen.",
    nl: "De betaling heeft geen datum en telt daarom op elke rapportdatum mee. Vul de datum in.",
  },
  "finding.invoice.excluded": {
    nb: "Fakturaen har status «{value}» og er derfor ikke et krav. Den er ikke med i tallene; rett statusen hvis det er feil.",
    en: "The invoice has the status “{value}” and is therefore no claim. It is left out of the figures; correct the status if that is wrong.",
    de: "Die Rechnung hat den Status „{value}“ und ist daher keine Forderung. Sie ist in den Zahlen nicht enthalten; Status korrigieren, falls das nicht stimmt.",
    nl: "De factuur heeft de status ‘{value}’ en is dus geen vordering. Ze telt niet mee in de cijfers; verbeter de status als dat niet klopt.",
  },
  "finding.invoice.numberMissing": {
    nb: "Fakturaen mangler nummer, så betalinger kan ikke vise til den. Fyll inn nummeret.",
    en: "The invoice has no number, so payments cannot refer to it. Fill in the number.",
    de: "Der Rechnung fehlt die Nummer, Zahlungen können sich nicht auf sie beziehen. Nummer ergänzen.",
    nl: "De factuur heeft geen nummer, dus betalingen kunnen er niet naar verwijzen. Vul het nummer in.",
  },
  "finding.invoice.numberRepeated": {
    nb: "Fakturanummer {value} står også i {where}. Kontroller om fakturaen er ført to ganger.",
    en: "Invoice number {value} also stands in {where}. Check whether the invoice was entered twice.",
    de: "Rechnungsnummer {value} steht auch in {where}. Prüfen, ob die Rechnung doppelt erfasst ist.",
    nl: "Factuurnummer {value} staat ook in {where}. Controleer of de factuur dubbel is ingevoerd.",
  },
  "finding.invoice.dateMissing": {
    nb: "Fakturaen mangler dato. Den regnes i stedet fra forfall, eller på alle datoer om også forfall mangler. Fyll inn fakturadatoen.",
    en: "The invoice has no date. It is reckoned from the due date instead, or on every date where that is missing too. Fill in the invoice date.",
    de: "Der Rechnung fehlt das Datum. Es wird aus der Fälligkeit berechnet; fehlt auch diese, zählt die Rechnung an jedem Stichtag. Rechnungsdatum ergänzen.",
    nl: "De factuur heeft geen datum. Die wordt uit de vervaldatum berekend; ontbreekt die ook, dan telt de factuur op elke datum mee. Vul de factuurdatum in.",
  },
  "finding.invoice.noDates": {
    nb: "Ingen kolonne i arket «{sheet}» er lest som fakturadato, så datoen regnes fra forfall der det finnes. Velg kolonnen, eller legg til en.",
    en: "No column of the sheet “{sheet}” was read as invoice date, so dates are reckoned from due dates where there are any. Choose the column or add one.",
    de: "Keine Spalte des Blatts „{sheet}“ wurde als Rechnungsdatum gelesen; das Datum wird aus der Fälligkeit berechnet, wo es eine gibt. Spalte wählen oder hinzufügen.",
    nl: "Geen kolom van het blad ‘{sheet}’ is als factuurdatum gelezen, dus de datum wordt uit de vervaldatum berekend waar die er is. Kies de kolom of voeg er een toe.",
  },
  "finding.invoice.dateFuture": {
    nb: "Fakturadatoen {date} er etter rapportdatoen, så fakturaen er ikke med i tallene ennå.",
    en: "The invoice date {date} lies after the report date, so the invoice is not in the figures yet.",
    de: "Das Rechnungsdatum {date} liegt nach dem Stichtag, die Rechnung ist in den Zahlen noch nicht enthalten.",
    nl: "De factuurdatum {date} ligt na de rapportdatum, dus de factuur zit nog niet in de cijfers.",
  },
  "finding.invoice.datesFuture": {
    nb: "{count} fakturaer i arket «{sheet}» er datert etter rapportdatoen {asOf} og er ikke med i tallene. Velg en senere rapportdato for å ta dem med.",
    en: "{count} invoices of the sheet “{sheet}” are dated after the report date {asOf} and are not in the figures. Choose a later report date to include them.",
    de: "{count} Rechnungen des Blatts „{sheet}“ liegen nach dem Stichtag {asOf} und sind in den Zahlen nicht enthalten. Für ihre Aufnahme einen späteren Stichtag wählen.",
    nl: "{count} facturen op het blad ‘{sheet}’ hebben een datum na de rapportdatum {asOf} en zitten niet in de cijfers. Kies een latere rapportdatum om ze mee te nemen.",
  },
  "finding.invoice.dueBeforeDate": {
    nb: "Forfall {date} er før fakturadatoen {invoiced}, så fakturaen ville ha forfalt før den ble skrevet. Kontroller begge datoene.",
    en: "Due date {date} lies before the invoice date {invoiced}, so the invoice would be overdue before it was written. Check both dates.",
    de: "Fälligkeit {date} liegt vor dem Rechnungsdatum {invoiced}, die Rechnung wäre also vor ihrer Ausstellung fällig. Beide Daten prüfen.",
    nl: "Vervaldatum {date} ligt vóór de factuurdatum {invoiced}, dus de factuur zou vervallen voordat ze geschreven was. Controleer beide datums.",
  },
  "finding.invoice.paidBeforeDate": {
    nb: "Betalt {date}, før fakturadatoen {invoiced}. Kontroller om det er et forskudd eller en feil dato.",
    en: "Paid on {date}, before the invoice date {invoiced}. Check whether it is an advance or a wrong date.",
    de: "Bezahlt am {date}, vor dem Rechnungsdatum {invoiced}. Prüfen, ob Anzahlung oder falsches Datum.",
    nl: "Betaald op {date}, vóór de factuurdatum {invoiced}. Controleer of het een voorschot of een verkeerde datum is.",
  },
  "finding.invoice.amountMissing": {
    nb: "Fakturaen mangler beløp og er ikke med i tallene. Fyll inn beløpet.",
    en: "The invoice has no amount and is not in the figures. Fill in the amount.",
    de: "Der Rechnung fehlt der Betrag, sie ist in den Zahlen nicht enthalten. Betrag ergänzen.",
    nl: "De factuur heeft geen bedrag en zit niet in de cijfers. Vul het bedrag in.",
  },
  "finding.invoice.noAmounts": {
    nb: "Ingen kolonne i arket «{sheet}» er lest som beløp, og fakturaene har ikke linjer, så de er ikke med i tallene. Velg kolonnen, eller legg til en.",
    en: "No column of the sheet “{sheet}” was read as amount and the invoices have no lines, so they are not in the figures. Choose the column or add one.",
    de: "Keine Spalte des Blatts „{sheet}“ wurde als Betrag gelesen, und die Rechnungen haben keine Zeilen; sie sind in den Zahlen nicht enthalten. Spalte wählen oder hinzufügen.",
    nl: "Geen kolom van het blad ‘{sheet}’ is als bedrag gelezen en de facturen hebben geen regels, dus ze zitten niet in de cijfers. Kies de kolom of voeg er een toe.",
  },
  "finding.line.invoiceMissing": {
    nb: "Fakturalinjen sier ikke hvilken faktura den hører til, så den er ikke med i tallene. Fyll inn fakturanummeret.",
    en: "The invoice line does not say which invoice it belongs to, so it is not in the figures. Fill in the invoice number.",
    de: "Die Rechnungszeile nennt keine Rechnung und ist daher in den Zahlen nicht enthalten. Rechnungsnummer ergänzen.",
    nl: "De factuurregel noemt geen factuur en zit dus niet in de cijfers. Vul het factuurnummer in.",
  },
  "finding.line.invoiceUnknown": {
    nb: "Linjer viser til faktura «{value}», som ikke står blant fakturaene. Rett nummeret, eller legg til fakturaen.",
    en: "Lines refer to invoice “{value}”, which is not among the invoices. Correct the number or add the invoice.",
    de: "Zeilen verweisen auf Rechnung „{value}“, die nicht unter den Rechnungen steht. Nummer korrigieren oder Rechnung anlegen.",
    nl: "Regels verwijzen naar factuur ‘{value}’, die niet tussen de facturen staat. Verbeter het nummer of voeg de factuur toe.",
  },
} as const satisfies Words;

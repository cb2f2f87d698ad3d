import type { Words } from "../words";

/** Findings about amounts and references of documents: what is wrong, why it matters, what to do. */
export const moneyFindingWords = {
  "finding.invoice.dateTooOld": {
    nb: "Fakturadatoen {date} er så langt tilbake at et tall trolig er lest som dato. Kontroller cellen.",
    en: "The invoice date {date} is so far back that a number was likely read as a date. Check the cell.",
    de: "Das Rechnungsdatum {date} liegt so weit zurück, dass wohl eine Zahl als Datum gelesen wurde. Zelle prüfen.",
    nl: "De factuurdatum {date} ligt zo ver terug dat waarschijnlijk een getal als datum is gelezen. Controleer de cel.",
  },
  "finding.invoice.dueFar": {
    nb: "Forfall {date} er mer enn tre år etter fakturadatoen. Kontroller årstallet.",
    en: "Due date {date} is more than three years after the invoice date. Check the year.",
    de: "Fälligkeit {date} liegt mehr als drei Jahre nach dem Rechnungsdatum. Jahr prüfen.",
    nl: "Vervaldatum {date} ligt meer dan drie jaar na de factuurdatum. Controleer het jaar.",
  },
  "finding.invoice.paidFuture": {
    nb: "Betalingsdatoen {date} er mer enn fem år etter rapportdatoen. Kontroller årstallet.",
    en: "The payment date {date} is more than five years after the report date. Check the year.",
    de: "Das Zahlungsdatum {date} liegt mehr als fünf Jahre nach dem Stichtag. Jahr prüfen.",
    nl: "De betaaldatum {date} ligt meer dan vijf jaar na de rapportdatum. Controleer het jaar.",
  },
  "finding.invoice.netAboveGross": {
    nb: "Beløpet uten mva ({net}) passer ikke til beløpet med mva ({gross}): det er større eller har motsatt fortegn. Kontroller begge.",
    en: "The amount without VAT ({net}) does not fit the amount with VAT ({gross}): it is larger or has the other sign. Check both.",
    de: "Der Betrag ohne MwSt. ({net}) passt nicht zum Betrag mit MwSt. ({gross}): er ist größer oder hat das andere Vorzeichen. Beide prüfen.",
    nl: "Het bedrag zonder btw ({net}) past niet bij het bedrag met btw ({gross}): het is groter of heeft het andere teken. Controleer beide.",
  },
  "finding.invoice.vatTooHigh": {
    nb: "Forskjellen mellom {net} uten mva og {gross} med mva er mer enn noen mva-sats. Kontroller beløpene.",
    en: "The difference between {net} without VAT and {gross} with VAT is more than any rate of VAT. Check the amounts.",
    de: "Der Unterschied zwischen {net} ohne und {gross} mit MwSt. übersteigt jeden Steuersatz. Beträge prüfen.",
    nl: "Het verschil tussen {net} zonder en {gross} met btw is meer dan elk btw-tarief. Controleer de bedragen.",
  },
  "finding.invoice.remainingAboveAmount": {
    nb: "Restbeløpet {rest} er mer enn fakturaen på {amount}, så noe som ikke er fakturert ville bli purret. Kontroller begge.",
    en: "The rest of {rest} is more than the invoice of {amount}, so money never invoiced would be claimed. Check both.",
    de: "Der Rest von {rest} ist mehr als die Rechnung über {amount}, es würde also zu viel angemahnt. Beide prüfen.",
    nl: "Het restant van {rest} is meer dan de factuur van {amount}, dus er zou te veel worden geëist. Controleer beide.",
  },
  "finding.invoice.remainingNegative": {
    nb: "Restbeløpet {rest} er under null, så kunden har betalt mer enn {amount}. Betal tilbake, eller før det på en annen faktura.",
    en: "The rest of {rest} is below zero, so the customer has paid more than {amount}. Pay it back or allocate it to another invoice.",
    de: "Der Rest von {rest} liegt unter null, der Kunde hat also mehr als {amount} bezahlt. Zurückzahlen oder anders zuordnen.",
    nl: "Het restant van {rest} is kleiner dan nul, dus de klant heeft meer dan {amount} betaald. Betaal terug of wijs het aan een andere factuur toe.",
  },
  "finding.invoice.remainingMismatch": {
    nb: "Restbeløpet {rest} er ikke {amount} minus det som er betalt. Kontroller hvilket av de tre tallene som er feil.",
    en: "The rest of {rest} is not {amount} less what was paid. Check which of the three figures is wrong.",
    de: "Der Rest von {rest} ist nicht {amount} abzüglich des Bezahlten. Prüfen, welche der drei Zahlen falsch ist.",
    nl: "Het restant van {rest} is niet {amount} min wat is betaald. Controleer welk van de drie cijfers fout is.",
  },
  "finding.invoice.overpaid": {
    nb: "Det er betalt {paid} på en faktura på {amount}, {over} for mye. Betal tilbake, eller før det på en annen faktura.",
    en: "{paid} was paid on an invoice of {amount}, {over} too much. Pay it back or allocate it to another invoice.",
    de: "Auf eine Rechnung über {amount} wurden {paid} bezahlt, {over} zu viel. Zurückzahlen oder anders zuordnen.",
    nl: "Op een factuur van {amount} is {paid} betaald, {over} te veel. Betaal terug of wijs het aan een andere factuur toe.",
  },
  "finding.credit.invoiceUnknown": {
    nb: "Kreditnotaen viser til faktura «{value}», som ikke står blant fakturaene. Rett nummeret, eller legg til fakturaen.",
    en: "The credit note refers to invoice “{value}”, which is not among the invoices. Correct the number or add the invoice.",
    de: "Die Gutschrift verweist auf Rechnung „{value}“, die nicht unter den Rechnungen steht. Nummer korrigieren oder Rechnung anlegen.",
    nl: "De creditnota verwijst naar factuur ‘{value}’, die niet tussen de facturen staat. Verbeter het nummer of voeg de factuur toe.",
  },
  "finding.credit.otherCustomer": {
    nb: "Kreditnotaen viser til faktura «{value}», som er en annen kundes. Rett kunden eller fakturanummeret.",
    en: "The credit note refers to invoice “{value}”, which is another customer's. Correct the customer or the invoice number.",
    de: "Die Gutschrift verweist auf Rechnung „{value}“ eines anderen Kunden. Kunde oder Rechnungsnummer korrigieren.",
    nl: "De creditnota verwijst naar factuur ‘{value}’ van een andere klant. Verbeter de klant of het factuurnummer.",
  },
  "finding.credit.larger": {
    nb: "Kreditnotaer på til sammen {credited} er ført på faktura {invoice}, som bare er på {amount}. Kontroller beløpet eller henvisningen.",
    en: "Credit notes of {credited} in all stand against invoice {invoice}, which is of {amount} only. Check the amount or the reference.",
    de: "Gutschriften von zusammen {credited} stehen gegen Rechnung {invoice} über nur {amount}. Betrag oder Verweis prüfen.",
    nl: "Creditnota's van samen {credited} staan tegenover factuur {invoice} van maar {amount}. Controleer het bedrag of de verwijzing.",
  },
  "finding.payment.invoiceUnknown": {
    nb: "Betalingen viser til faktura «{value}», som ikke står blant fakturaene, og går derfor mot den eldste. Rett nummeret, eller legg til fakturaen.",
    en: "The payment refers to invoice “{value}”, which is not among the invoices, and therefore settles the oldest. Correct the number or add the invoice.",
    de: "Die Zahlung verweist auf Rechnung „{value}“, die nicht unter den Rechnungen steht, und gleicht daher die älteste aus. Nummer korrigieren oder Rechnung anlegen.",
    nl: "De betaling verwijst naar factuur ‘{value}’, die niet tussen de facturen staat, en gaat daarom naar de oudste. Verbeter het nummer of voeg de factuur toe.",
  },
  "finding.payment.invoicesUnknown": {
    nb: "De fleste betalingene i arket «{sheet}» ({count}) viser til fakturaer som ikke finnes her. Ta med arket med fakturaene, eller velg en annen kolonne for fakturanummeret.",
    en: "Most payments of the sheet “{sheet}” ({count}) refer to invoices that are not here. Include the sheet with the invoices or choose another column for the invoice number.",
    de: "Die meisten Zahlungen des Blatts „{sheet}“ ({count}) verweisen auf Rechnungen, die hier fehlen. Das Blatt mit den Rechnungen aufnehmen oder eine andere Spalte wählen.",
    nl: "De meeste betalingen op het blad ‘{sheet}’ ({count}) verwijzen naar facturen die hier ontbreken. Neem het blad met de facturen op of kies een andere kolom.",
  },
  "finding.payment.invoiceExcluded": {
    nb: "Betalingen gjelder faktura {value}, som har status «{status}» og ikke er et krav. Betal tilbake, eller rett statusen.",
    en: "The payment is for invoice {value}, which has the status “{status}” and is no claim. Pay it back or correct the status.",
    de: "Die Zahlung gilt Rechnung {value} mit dem Status „{status}“, die keine Forderung ist. Zurückzahlen oder Status korrigieren.",
    nl: "De betaling is voor factuur {value} met de status ‘{status}’, die geen vordering is. Betaal terug of verbeter de status.",
  },
  "finding.payment.dateFuture": {
    nb: "Betalingsdatoen {date} er etter rapportdatoen, så betalingen er ikke med i tallene ennå.",
    en: "The payment date {date} lies after the report date, so the payment is not in the figures yet.",
    de: "Das Zahlungsdatum {date} liegt nach dem Stichtag, die Zahlung ist in den Zahlen noch nicht enthalten.",
    nl: "De betaaldatum {date} ligt na de rapportdatum, dus de betaling zit nog niet in de cijfers.",
  },
  "finding.payment.datesFuture": {
    nb: "{count} betalinger i arket «{sheet}» er datert etter rapportdatoen {asOf} og er ikke med i tallene. Velg en senere rapportdato for å ta dem med.",
    en: "{count} payments of the sheet “{sheet}” are dated after the report date {asOf} and are not in the figures. Choose a later report date to include them.",
    de: "{count} Zahlungen des Blatts „{sheet}“ liegen nach dem Stichtag {asOf} und sind in den Zahlen nicht enthalten. Für ihre Aufnahme einen späteren Stichtag wählen.",
    nl: "{count} betalingen op het blad ‘{sheet}’ hebben een datum na de rapportdatum {asOf} en zitten niet in de cijfers. Kies een latere rapportdatum om ze mee te nemen.",
  },
} as const satisfies Words;

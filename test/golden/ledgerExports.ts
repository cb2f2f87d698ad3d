import type { ByHand } from "./awkwardBooks";

/** An export as an accounting program makes it, invented data, and what each customer owes as of 30 June 2026. */
export interface LedgerExport {
  readonly why: string;
  readonly csv: string;
  /** By currency and customer; worked out by hand. */
  readonly owed: Readonly<Record<string, Readonly<Record<string, ByHand>>>>;
  /** What is told of how it was read. */
  readonly codes?: readonly string[];
}

export const ledgerExports: readonly LedgerExport[] = [
  {
    why: "a Norwegian open-items list: payments among the invoices, told by their text alone",
    csv: `Kundenr.;Kunde;Bilagsnr.;Bilagsdato;Fakturanr.;Forfallsdato;Beskrivelse;Beløp;Restbeløp
10001;Berg Bygg AS;1-2026;02.05.2026;3001;16.05.2026;Faktura 3001;12 500,00;12 500,00
10001;Berg Bygg AS;7-2026;20.05.2026;;;Innbetaling;-2 500,00;-2 500,00
10002;Dal Regnskap AS;2-2026;10.06.2026;3002;24.06.2026;Faktura 3002;1 000,00;400,00
10003;Fjell Sport ANS;3-2026;25.06.2026;3003;09.07.2026;Faktura 3003;8 750,50;8 750,50
10003;Fjell Sport ANS;9-2026;26.06.2026;3004;26.06.2026;Kreditnota 3004;-750,50;-750,50`,
    owed: { NOK: { "10001": [0, 0, 12500, 0, 0, -2500], "10002": [0, 400, 0, 0, 0, 0], "10003": [8750.5, 0, 0, 0, 0, -750.5] } },
  },
  {
    why: "Soll and Haben as a letter beside an amount without a sign; money is set against what falls due first",
    csv: `Konto;Name;Rechnungs-Nr.;Rechnungsdatum;Fälligkeit;Betrag;S/H;Währung
10001;Müller GmbH;RE-1001;02.05.2026;16.05.2026;1.190,00;S;EUR
10001;Müller GmbH;GS-2001;20.05.2026;;190,00;H;EUR
10002;Schulze KG;RE-1002;10.06.2026;10.07.2026;2.380,50;S;EUR
10003;Weber e.K.;RE-1003;01.03.2026;15.03.2026;595,00;S;EUR
10003;Weber e.K.;;15.04.2026;;95,00;H;EUR`,
    owed: { EUR: { "10001": [0, 0, 1000, 0, 0, 0], "10002": [2380.5, 0, 0, 0, 0, 0], "10003": [0, 0, 0, 0, 500, 0] } },
  },
  {
    why: "D and C in Dutch, with a credit note by its text; customers under the heading Code",
    csv: `Code;Naam;Factuurdatum;Factuurnummer;Vervaldatum;Omschrijving;Bedrag;D/C;Valuta
1001;Bakker BV;02-05-2026;26700001;01-06-2026;Verkoop;1.210,00;D;EUR
1001;Bakker BV;15-06-2026;26700002;15-07-2026;Verkoop;605,00;D;EUR
1002;De Vries VOF;03-06-2026;26700003;03-07-2026;Creditnota;121,00;C;EUR`,
    owed: { EUR: { "1001": [605, 1210, 0, 0, 0, 0], "1002": [0, 0, 0, 0, 0, -121] } },
  },
  {
    why: "a column for debit or credit where credit amounts have their minus sign all the same",
    csv: `Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Beløp;D/K
1;Berg AS;1;01.06.2026;15.06.2026;1000,00;D
1;Berg AS;2;02.06.2026;;-200,00;K
2;Dal AS;3;02.06.2026;02.07.2026;50,00;D`,
    owed: { NOK: { "1": [0, 800, 0, 0, 0, 0], "2": [50, 0, 0, 0, 0, 0] } },
  },
  {
    why: "accounts of persons with Soll and Haben in two columns, and a running balance that is no open amount",
    csv: `Konto;Kontobezeichnung;Datum;Belegfeld 1;Fälligkeit;Buchungstext;Soll;Haben;Saldo
10001;Müller GmbH;02.05.2026;RE-1001;16.05.2026;Rechnung;1.190,00;;1.190,00 €
10001;Müller GmbH;20.05.2026;RE-1001;;Zahlung;;1.000,00;190,00 €
10002;Schulze KG;10.06.2026;RE-1002;10.07.2026;Rechnung;2.380,50;;2.380,50 €
10002;Schulze KG;12.06.2026;GS-1;;Gutschrift;;380,50;2.000,00 €`,
    owed: { NOK: { "10001": [0, 0, 190, 0, 0, 0], "10002": [2380.5, 0, 0, 0, 0, -380.5] } },
  },
  {
    why: "each amount twice: in the row's currency, which is what is owed, and in kroner",
    csv: `Kundenr;Kundenavn;Bilagsnr;Bilagsdato;Forfallsdato;Fakturanr;Valuta;Valutabeløp;Beløp;Restbeløp valuta;Restbeløp
10001;Berg Bygg AS;101;02.05.2026;16.05.2026;501;NOK;12500,00;12500,00;12500,00;12500,00
10002;Hansen GmbH;102;10.05.2026;09.06.2026;502;EUR;1000,00;11620,00;1000,00;11620,00
10002;Hansen GmbH;103;10.06.2026;10.07.2026;503;EUR;500,00;5810,00;250,00;2905,00
10003;Smith Ltd;104;01.06.2026;15.06.2026;504;GBP;-100,00;-1350,00;-100,00;-1350,00`,
    owed: { NOK: { "10001": [0, 0, 12500, 0, 0, 0] }, EUR: { "10002": [250, 1000, 0, 0, 0, 0] }, GBP: { "10003": [0, 0, 0, 0, 0, -100] } },
  },
  {
    why: "the amount in the row's currency is empty where that is the books' own, and what is left stands in kroner alone",
    csv: `Kundenr;Kunde;Fakturanr;Fakturadato;Forfallsdato;Valuta;Beløp i valuta;Beløp;Restbeløp
1;Alfa AS;11;01.06.2026;15.06.2026;NOK;;1000;600
2;Beta GmbH;12;01.06.2026;15.06.2026;EUR;100;1162;581
3;Gamma Inc;13;05.06.2026;05.07.2026;USD;50;530,5;530,5`,
    owed: { NOK: { "1": [0, 600, 0, 0, 0, 0] }, EUR: { "2": [0, 50, 0, 0, 0, 0] }, USD: { "3": [50, 0, 0, 0, 0, 0] } },
  },
  {
    why: "the amount in the row's currency, and what is left in kroner, as its heading says: by the rate where there is one, else the whole",
    csv: `Kundenr;Kunde;Fakturanr;Fakturadato;Forfallsdato;Valuta;Kurs;Beløp;Rest NOK
1;Alfa AS;11;01.06.2026;15.06.2026;NOK;;1000,00;600,00
2;Beta GmbH;12;01.06.2026;15.06.2026;EUR;11,5;100,00;575,00
3;Gamma Inc;13;05.06.2026;05.07.2026;USD;;50,00;530,50
4;Delta Ltd;14;05.06.2026;05.07.2026;GBP;;80,00;0,00`,
    owed: { NOK: { "1": [0, 600, 0, 0, 0, 0] }, EUR: { "2": [0, 50, 0, 0, 0, 0] }, USD: { "3": [50, 0, 0, 0, 0, 0] }, GBP: {} },
  },
  {
    why: "the customer on a line of its own, number and name; page ends, headings said again, minus signs behind and brackets",
    csv: `Åpne poster kunde;;;;;;
Demo AS;;;;;;
Bilag;Dato;Forfall;Fakturanr;Tekst;Beløp;Rest
10001 Berg Bygg AS;;;;;;
1;02.05.2026;16.05.2026;3001;Faktura;12 500,00;12 500,00
2;20.05.2026;;;Innbetaling;2 500,00-;2 500,00-
Sum 10001 Berg Bygg AS;;;;;10 000,00;10 000,00
10002 Dal Regnskap AS;;;;;;
3;10.06.2026;24.06.2026;3002;Faktura;1 000,00;400,00
Skrevet ut 03.07.2026 side 1 av 2;;;;;;
Bilag;Dato;Forfall;Fakturanr;Tekst;Beløp;Rest
4;25.06.2026;09.07.2026;3003;Faktura;(750,50);(750,50)
Sum 10002 Dal Regnskap AS;;;;;249,50;-350,50
Totalt;;;;;10 249,50;9 649,50
Skrevet ut 03.07.2026 side 2 av 2;;;;;;`,
    owed: { NOK: { "10001": [0, 0, 12500, 0, 0, -2500], "10002": [0, 400, 0, 0, 0, -750.5] } },
  },
  {
    why: "open invoices with the customer above, a sum below, blank first cells, and a line of the print at the end",
    csv: `Fjord Trading Ltd,,,,,
Open Invoices,,,,,
"As of June 30, 2026",,,,,
,,,,,
,Date,Transaction Type,Num,Terms,Due Date,Open Balance
Acme Ltd,,,,,,
,02/05/2026,Invoice,1001,Net 14,16/05/2026,"1,240.00"
,20/06/2026,Invoice,1004,Net 30,20/07/2026,100.00
Total for Acme Ltd,,,,,,"$1,340.00"
Brown & Co,,,,,,
,20/06/2026,Invoice,1002,Net 30,20/07/2026,70.00
,22/06/2026,Credit Memo,1003,,22/06/2026,-24.00
,25/06/2026,Payment,,,25/06/2026,-10.00
Total for Brown & Co,,,,,,$36.00
TOTAL,,,,,,"$1,376.00"

"Tuesday, June 30, 2026 03:04 PM GMT+01:00"`,
    owed: { NOK: { "row:2": [100, 0, 1240, 0, 0, 0], "row:3": [70, 0, 0, 0, 0, -34] } },
  },
  {
    why: "an aged list by document with the contact above: the documents count, the buckets do not",
    csv: `Aged Receivables Detail,,,,,,,,,
As at 30 June 2026,,,,,,,,,
,,,,,,,,,
Invoice Date,Due Date,Invoice Number,Invoice Reference,Current,< 1 Month,1 Month,2 Months,Older,Total
,,,,,,,,,
Acme Ltd,,,,,,,,,
2 May 2026,16 May 2026,INV-001,PO1,0.00,0.00,240.00,0.00,0.00,240.00
20 Jun 2026,20 Jul 2026,INV-004,,100.00,0.00,0.00,0.00,0.00,100.00
Total Acme Ltd,,,,100.00,0.00,240.00,0.00,0.00,340.00
,,,,,,,,,
Brown & Co,,,,,,,,,
20 Jun 2026,20 Jul 2026,INV-002,,70.00,0.00,0.00,0.00,0.00,70.00
Total Brown & Co,,,,70.00,0.00,0.00,0.00,0.00,70.00
,,,,,,,,,
Total,,,,170.00,0.00,240.00,0.00,0.00,410.00`,
    owed: { NOK: { "row:2": [100, 0, 240, 0, 0, 0], "row:3": [70, 0, 0, 0, 0, 0] } },
  },
  {
    why: "a row for each line with the invoice's total on each, and the account of the books under a heading like a customer's",
    csv: `ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,LineAmount,AccountCode,TaxAmount,Currency,Type,Status
Acme Ltd,INV-001,02/05/2026,16/05/2026,240.00,40.00,0.00,240.00,Widget,10,10.00,100.00,200,20.00,GBP,Sales invoice,Awaiting Payment
Acme Ltd,INV-001,02/05/2026,16/05/2026,240.00,40.00,0.00,240.00,Gadget,5,20.00,100.00,200,20.00,GBP,Sales invoice,Awaiting Payment
Brown & Co,INV-002,20/06/2026,20/07/2026,120.00,20.00,50.00,70.00,Widget,10,10.00,100.00,200,20.00,GBP,Sales invoice,Awaiting Payment
Brown & Co,CN-001,22/06/2026,,-24.00,-4.00,0.00,-24.00,Widget,2,10.00,20.00,200,4.00,GBP,Sales credit note,Awaiting Payment`,
    owed: { GBP: { "row:2": [0, 0, 240, 0, 0, 0], "row:3": [70, 0, 0, 0, 0, -24] } },
  },
  {
    why: "a row for each line whose amount is the line's: all count",
    csv: `Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Antall;Enhetspris;Beløp
1;Berg AS;1;01.06.2026;15.06.2026;2;50,00;100,00
1;Berg AS;1;01.06.2026;15.06.2026;4;25,00;100,00`,
    owed: { NOK: { "1": [0, 200, 0, 0, 0, 0] } },
  },
  {
    why: "types of two letters, amounts all without a sign, accounts as A/C",
    csv: `A/C,Name,Tran No,Type,Date,Due Date,Ref,Details,Amount,O/S Amount
ACM001,Acme Ltd,11,SI,02/05/2026,01/06/2026,1001,Widgets,240.00,240.00
ACM001,Acme Ltd,12,SR,20/05/2026,,BACS,Sales Receipt,100.00,0.00
ACM001,Acme Ltd,17,SA,25/06/2026,,BACS,Payment on Account,40.00,40.00
BRO001,Brown & Co,13,SI,20/06/2026,20/07/2026,1002,Widgets,120.00,120.00
BRO001,Brown & Co,14,SC,22/06/2026,,1003,Credit,24.00,24.00`,
    owed: { NOK: { ACM001: [0, 240, 0, 0, 0, -40], BRO001: [120, 0, 0, 0, 0, -24] } },
  },
  {
    why: "euro signs in the cells and nowhere else, and a sum below",
    csv: `"Kd-Nr.";"Firma";"Rechnungsnr.";"Rechnungsdatum";"fällig am";"Rechnungsbetrag";"bezahlt";"offen";"Mahnstufe"
"10001";"Müller GmbH";"R26001";"02.05.2026";"16.05.2026";"1.190,00 €";"190,00 €";"1.000,00 €";"1"
"10002";"Schulze KG";"R26002";"10.06.2026";"10.07.2026";"2.380,50 €";"0,00 €";"2.380,50 €";"0"
"10002";"Schulze KG";"G26001";"12.06.2026";"";"-380,50 €";"0,00 €";"-380,50 €";"0"
"Summe";"";"";"";"";"3.190,00 €";"190,00 €";"3.000,00 €";""`,
    owed: { EUR: { "10001": [0, 0, 1000, 0, 0, 0], "10002": [2380.5, 0, 0, 0, 0, -380.5] } },
  },
  {
    why: "the currency in the heading; apostrophes between thousands, straight and curly, and narrow blanks",
    csv: `Kundennr.;Kunde;Rechnung Nr.;Rechnungsdatum;Fällig;Betrag CHF
1;Alpen AG;R1;02.05.2026;01.06.2026;1'234.50
1;Alpen AG;R2;02.06.2026;02.07.2026;12’345.05
2;Berner GmbH;R3;05.06.2026;05.07.2026;1\u202f999.95
2;Berner GmbH;R4;05.06.2026;05.07.2026;-99.95`,
    owed: { CHF: { "1": [12345.05, 1234.5, 0, 0, 0, 0], "2": [1999.95, 0, 0, 0, 0, -99.95] } },
  },
  {
    why: "amounts in thousands by their heading",
    csv: `Kundenr;Kunde;Fakturanr;Fakturadato;Forfallsdato;Beløp (TNOK)
1;Alfa AS;11;01.06.2026;15.06.2026;12,5
2;Beta AS;12;05.06.2026;05.07.2026;1 234
2;Beta AS;13;05.06.2026;05.07.2026;-34`,
    owed: { NOK: { "1": [0, 12500, 0, 0, 0, 0], "2": [1234000, 0, 0, 0, 0, -34000] } },
    codes: ["sheet.unit"],
  },
  {
    why: "what each customer owes by age: no documents, which is said",
    csv: `Kundenr;Kunde;Ikke forfalt;1-30 dager;31-60 dager;61-90 dager;Over 90 dager;Totalt
10001;Berg Bygg AS;1000,00;500,00;0,00;0,00;0,00;1500,00
10002;Dal AS;0,00;0,00;250,00;0,00;100,00;350,00
Sum;;1000,00;500,00;250,00;0,00;100,00;1850,00`,
    owed: { NOK: {} },
    codes: ["sheet.agedList"],
  },
  {
    why: "the customer on the first row of a group alone, with a sum below each group",
    csv: `Openstaande posten debiteuren;;;;;;
Debiteur;Naam;Boekstuk;Factuurdatum;Vervaldatum;Bedrag;Openstaand
1001;Bakker BV;26700001;02-05-2026;01-06-2026;1.210,00;1.210,00
;;26700002;15-06-2026;15-07-2026;605,00;605,00
;Totaal;;;;1.815,00;1.815,00
1002;De Vries VOF;26700003;03-06-2026;03-07-2026;121,00-;121,00-
;Totaal;;;;-121,00;-121,00
Eindtotaal;;;;;1.694,00;1.694,00`,
    owed: { NOK: { "1001": [605, 1210, 0, 0, 0, 0], "1002": [0, 0, 0, 0, 0, -121] } },
  },
  {
    why: "a card for each customer, with the headings on each: debit, credit and a running balance, and no column that names anybody",
    csv: `Kundereskontro per 30.06.2026;;;;;;
;;;;;;
Kunde: 10001 Berg Bygg AS;;;;;;
Dato;Bilag;Tekst;Forfall;Debet;Kredit;Saldo
02.05.2026;1;Faktura 3001;16.05.2026;12 500,00;;12 500,00
20.05.2026;2;Innbetaling;;;2 500,00;10 000,00
Kunde: 10002 Dal AS;;;;;;
Dato;Bilag;Tekst;Forfall;Debet;Kredit;Saldo
10.06.2026;3;Faktura 3002;24.06.2026;1 000,00;;1 000,00
12.06.2026;4;Kreditnota 3003;;;200,00;800,00`,
    owed: { NOK: { "10001": [0, 0, 10000, 0, 0, 0], "10002": [0, 1000, 0, 0, 0, -200] } },
  },
  {
    why: "balances by age under other headings, with a sum: no documents either",
    csv: `A/C,Name,Credit Limit,Turnover,Balance,Future,Current,Period 1,Period 2,Period 3,Older
ACM001,Acme Ltd,1000.00,5000.00,240.00,0.00,0.00,240.00,0.00,0.00,0.00
BRO001,Brown & Co,500.00,1200.00,96.00,0.00,96.00,0.00,0.00,0.00,0.00
Totals:,,1500.00,6200.00,336.00,0.00,96.00,240.00,0.00,0.00,0.00`,
    owed: { NOK: {} },
    codes: ["sheet.agedList"],
  },
];

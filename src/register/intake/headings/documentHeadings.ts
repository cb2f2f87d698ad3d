import type { HeadingTable } from "./headingWords";

export const documentHeadings: HeadingTable = {
  invoiceNumber: {
    sure:
      "fakturanummer, fakturanr, faktura nr, faktnr, fakt nr, faktura id, fakturaid, fakturanummer kreditnotanummer, faktura, " +
      "invoice number, invoicenumber, invoice no, invoiceno, invoice id, invoiceid, inv no, inv nr, inv number, inv id, invno, invoice, invoice ref, invoice reference, bill number, bill no, " +
      "rechnungsnummer, rechnungsnr, rechnungs nr, rechnr, re nr, renr, rg nr, rgnr, rechnung nr, rechnung, rechnungs id, " +
      "factuurnummer, factuurnr, factuur nr, factnr, factuur, factuur id",
    likely:
      "ordrenummer, ordrenr, ordre nr, ordreid, order number, order no, order id, orderid, ordernumber, orderno, order, bestellnummer, auftragsnummer, auftragsnr, auftrag nr, belegnummer rechnung, bestelnummer, ordernummer, ordernr, " +
      "belegfeld 1, belegfeld, dokumentnummer, dokumentnr, dokument nr, dok nr, document number, document no, doc no, document id, belegnummer, belegnr, beleg nr, documentnummer, documentnr, transaction id, salesorder, sales order number",
    onlyOn: { invoices: "id, nr, nummer, no, number, #, bilag nr, bilagsnr, bilagsnummer, bilag, referanse nr, beleg, dokument, document" },
  },
  voucher: { sure: "bilagsnummer, bilagsnr, bilag nr, bilag, voucher, voucher number, voucher no, journal number, journal no, buchungsnummer, belegnummer, belegnr, beleg nr, boekstuknummer, boekstuknr, boekingsnummer, boekstuk, transaksjonsnummer, transaksjonsnr, check number, checknumber, cheque number, receipt number, receipt no, payment id, payment number, betalingsnummer, betalingsnr, zahlungsnummer" },
  documentKind: {
    sure: "dokumenttype, bilagstype, bilagsart, fakturatype, type bilag, type dokument, document type, documenttype, doc type, invoice type, transaction type, trans type, voucher type, belegart, belegtyp, dokumentart, dokumenttyp, rechnungsart, rechnungstyp, documentsoort, factuursoort, factuurtype, boekstuksoort, transaksjonstype",
    onlyOn: { invoices: "type, typ, art, soort, kind" },
  },
  status: {
    sure: "status, fakturastatus, betalingsstatus, betalt status, ordrestatus, state of invoice, invoice status, payment status, paymentstatus, order status, orderstatus, rechnungsstatus, zahlungsstatus, auftragsstatus, factuurstatus, betaalstatus, betalingsstatus, bestelstatus, tilstand",
    onlyOn: { invoices: "betalt, paid, bezahlt, betaald, is paid, oppgjort, settled, voldaan, zustand, open, åpen, offen" },
  },
  invoiceDate: {
    sure:
      "fakturadato, faktura dato, fakt dato, dato faktura, utstedt, utstedelsesdato, utstedt dato, fakturert, fakturert dato, " +
      "invoice date, invoicedate, inv date, date of invoice, issue date, issued, issued on, date issued, bill date, billing date, invoiced on, invoiced date, " +
      "rechnungsdatum, rechnungs datum, re datum, rg datum, ausstellungsdatum, rechnung vom, faktura datum, fakturadatum, " +
      "factuurdatum, datum factuur, factuur datum, uitgiftedatum",
    likely:
      "ordredato, order date, orderdate, auftragsdatum, bestelldatum, orderdatum, besteldatum, bilagsdato, dokumentdato, document date, doc date, belegdatum, documentdatum, boekdatum, boekingsdatum, posting date, transaction date, transaksjonsdato, buchungsdatum, salgsdato, sale date, sales date, date of sale, verkaufsdatum, verkoopdatum, purchase date, kjøpsdato, posteringsdato, bokføringsdato",
    onlyOn: { invoices: "dato, date, datum, dt", invoiceLines: "dato, date, datum, dt" },
  },
  dueDate: {
    sure:
      "net due date, baseline due date, forfallsdato, forfall, forfalldato, forfalls dato, forf dato, forfaller, betales innen, betalingsforfall, due date, duedate, due, due on, date due, payment due, payment due date, payable by, pay by, net due date, " +
      "fälligkeit, fälligkeitsdatum, fällig am, fällig, fälligkeitstag, zahlbar bis, faellig, faelligkeit, netto fälligkeit, " +
      "vervaldatum, vervaldag, verval, verval datum, vervalt op, te betalen voor, uiterste betaaldatum, forfallsdag, maturity date, verfalldatum",
  },
  net: {
    sure:
      "beløp eks, bedrag excl, bedrag ex, amount excl, amount ex, betrag exkl, netto, nettobeløp, netto beløp, beløp eks mva, beløp ekskl mva, beløp uten mva, sum eks mva, sum ekskl mva, eks mva, ekskl mva, ex mva, total eks mva, grunnlag, mva grunnlag, omsetning eks mva, totalt eks mva, beløp ex mva, beløp eksl mva, " +
      "net, net amount, netamount, amount excl vat, amount ex vat, amount excluding vat, excl vat, ex vat, subtotal, sub total, net total, total excl vat, total ex vat, taxable amount, untaxed amount, net value, amount excl tax, total excl tax, net sales, " +
      "nettobetrag, netto betrag, betrag netto, nettosumme, summe netto, nettowert, rechnungsbetrag netto, netto eur, gesamt netto, umsatz netto, " +
      "nettobedrag, netto bedrag, bedrag excl btw, bedrag exclusief btw, excl btw, exclusief btw, totaal excl btw, totaal exclusief btw",
    likely: "omsetning, revenue, sales, umsatz, omzet, turnover",
    onlyOn: { invoiceLines: "linjesum, linjebeløp, beløp, sum, line total, linetotal, line amount, lineamount, amount, total, total price, extended price, zeilensumme, positionsbetrag, gesamtpreis, betrag, summe, regeltotaal, regelbedrag, bedrag, totaal, ordrelinje sum" },
  },
  vat: {
    sure: "tax total, taxtotal, total tax, vat total, total vat, mva totalt, mva, mva beløp, mvabeløp, mva-beløp, moms, merverdiavgift, avgift, avgiftsbeløp, vat, vat amount, vatamount, tax, tax amount, taxamount, sales tax, gst, mwst, mwst betrag, ust, ust betrag, umsatzsteuer, mehrwertsteuer, steuerbetrag, steuer, btw, btw bedrag, btw-bedrag, omzetbelasting",
  },
  gross: {
    sure:
      "amount in local currency, amount in document currency, amount local currency, beløp, beløp inkl, bedrag incl, amount incl, amount inc, betrag inkl, fakturabeløp, faktura beløp, bruttobeløp, brutto, brutto beløp, beløp inkl mva, beløp inklusive mva, sum inkl mva, inkl mva, total inkl mva, totalbeløp, totalsum, totalt, fakturasum, å betale, opprinnelig beløp, opprinnelig, totalt inkl mva, beløp ink mva, fakturatotal, " +
      "amount, invoice amount, invoiceamount, inv amount, gross, gross amount, grossamount, amount incl vat, amount including vat, incl vat, inc vat, total incl vat, total inc vat, total, total amount, totalamount, invoice total, invoicetotal, invoice value, grand total, amount incl tax, total incl tax, original amount, document amount, billed amount, amount billed, amt, inv amt, order total, order amount, total due, " +
      "betrag, rechnungsbetrag, rechnungssumme, bruttobetrag, brutto betrag, betrag brutto, bruttosumme, gesamtbetrag, gesamtsumme, endbetrag, rechnungsbetrag brutto, summe brutto, gesamt brutto, gesamt, zahlbetrag, ursprungsbetrag, " +
      "bedrag, factuurbedrag, brutobedrag, bruto, bruto bedrag, bedrag incl btw, bedrag inclusief btw, incl btw, inclusief btw, totaal incl btw, totaalbedrag, totaal, factuurtotaal, te betalen bedrag, oorspronkelijk bedrag",
    likely: "sum, summe, som, value, verdi, wert, waarde, kroner, saldo opprinnelig",
    onlyOn: { invoices: "price, pris, preis, prijs" },
  },
  debit: { sure: "debet, debit, debetbeløp, debet beløp, beløp debet, beløp deb, debit amount, amount debit, soll, sollbetrag, betrag soll, umsatz soll, bedrag debet, debet bedrag, ut fra konto, ut av konto, utbetalt, belastet, paid out, money out, withdrawals, auszahlung, belastung, afgeschreven", onlyOn: { payments: "ut, out, af, uit" } },
  credit: { sure: "kredit, credit, kreditbeløp, kredit beløp, beløp kredit, beløp kre, credit amount, amount credit, haben, habenbetrag, betrag haben, umsatz haben, bedrag credit, credit bedrag, kreditert, paid in, money in, deposits, bijgeschreven", onlyOn: { payments: "inn, in, bij" } },
  baseAmount: { sure: "beløp i egen valuta, beløp egen valuta, amount in own currency, amount in base currency, base amount, base currency amount, betrag in hauswährung, betrag hauswährung, basisbetrag, basis umsatz, bedrag in eigen valuta, bedrag eigen valuta, basisbedrag" },
  baseRemaining: { sure: "rest i egen valuta, restbeløp i egen valuta, remaining in own currency, outstanding in base currency, rest in hauswährung, offen in hauswährung, rest in eigen valuta, openstaand in eigen valuta" },
  side: {
    sure:
      "soll oder haben, s h, soll haben, soll haben kennzeichen, soll haben kz, sh kennzeichen, s h kennzeichen, s h kz, haben soll, d k, debet kredit, debet eller kredit, dk kode, " +
      "d c, c d, debit credit, credit debit, debit or credit, dr cr, cr dr, dr or cr, debit credit indicator, dc indicator, debet credit, debet of credit, d of c, bij af, af bij",
  },
  cost: { sure: "kost, kostnad, kostpris, varekost, selvkost, innkjøpspris, kostbeløp, cost, cost price, costprice, cost of goods, cogs, unit cost, total cost, purchase price, buy price, kosten, einstandspreis, selbstkosten, wareneinsatz, einkaufspreis, kostprijs, inkoopprijs, inkoopwaarde" },
  exchangeRate: { sure: "valutakurs, kurs, vekslingskurs, omregningskurs, exchange rate, exchangerate, fx rate, rate, currency rate, wechselkurs, umrechnungskurs, wisselkoers, koers" },
  kid: { sure: "payment reference kid, zahlungsreferenz kid, zahlungsreferenz, kid, kid nummer, kidnr, kid nr, kid-nummer, betalingsreferanse, ocr, ocr nummer, payment reference number, betalingskenmerk, creditor reference" },
  reference: { sure: "referanse, ref, ref nr, referansenummer, referansenr, reference, reference number, reference no, referenz, referenznummer, referenznr, referentie, referentienummer, kenmerk, betalingsreferentie, verwendungszweck, payment reference, melding, message, mededeling" },
  creditedInvoice: {
    sure:
      "kreditert faktura, krediterer faktura, krediterer, kreditnota for, kreditering av, gjelder faktura, opprinnelig faktura, originalfaktura, original faktura, kreditert fakturanr, kreditnota til faktura, " +
      "credited invoice, credits invoice, credit for invoice, original invoice, original invoice number, applies to invoice, applies to, credited invoice number, related invoice, corrects invoice, " +
      "gutgeschriebene rechnung, gutschrift zu rechnung, gutschrift zu, gutschrift für rechnung, ursprungsrechnung, originalrechnung, stornierte rechnung, bezug rechnung, " +
      "gecrediteerde factuur, creditnota voor, credit voor factuur, oorspronkelijke factuur, crediteert factuur",
  },
  paidAmount: {
    sure:
      "betalt beløp, innbetalt, innbetalt beløp, beløp betalt, betalt sum, hittil betalt, betalt hittil, sum betalt, innbetalinger, " +
      "paid amount, paidamount, amount paid, amountpaid, paid to date, total paid, payments received, amount received, received amount, " +
      "bezahlter betrag, bezahlt betrag, betrag bezahlt, gezahlt, gezahlter betrag, bereits bezahlt, zahlungseingang betrag, " +
      "betaald bedrag, bedrag betaald, reeds betaald, al betaald, ontvangen bedrag",
    likely: "betalt, paid, bezahlt, betaald, ontvangen, received, erhalten, mottatt",
  },
  paidDate: {
    sure:
      "betalt dato, betaltdato, betalingsdato, betalt den, dato betalt, innbetalingsdato, oppgjort dato, oppgjørsdato, innbetalt dato, siste betaling, siste betalingsdato, sist betalt, lukket dato, " +
      "paid date, paiddate, date paid, paid on, payment date, paymentdate, settled date, settleddate, settlement date, date settled, cleared date, clearing date, closed date, last payment date, paid at, receipt date, paid in full date, " +
      "bezahlt am, bezahldatum, zahlungsdatum, zahldatum, zahlungseingang, ausgleichsdatum, ausgleich am, beglichen am, zahlung am, " +
      "betaald op, betaaldatum, betalingsdatum, datum betaling, datum betaald, voldaan op, datum voldaan",
    likely: "betalt, paid, bezahlt, betaald, settled, oppgjort, voldaan, beglichen, cleared",
  },
  remaining: {
    sure:
      "balance, amt due, bal due, rest, restbeløp, rest beløp, restsaldo, gjenstående, gjenstår, gjenstående beløp, utestående, utestående beløp, åpent beløp, åpen saldo, ubetalt, ubetalt beløp, skyldig, skyldig beløp, åpen post, restanse, saldo, til gode, forfalt beløp, uteståande, " +
      "remaining, remaining amount, remainingamount, amount remaining, outstanding, outstanding amount, outstanding balance, open amount, openamount, balance, balance due, balancedue, amount due, amountdue, amount outstanding, amount open, unpaid, unpaid amount, open balance, residual, residual amount, due amount, left to pay, " +
      "restbetrag, rest betrag, offen, offener betrag, offener posten, offene posten, offener saldo, offen betrag, ausstehend, ausstehender betrag, unbezahlt, op betrag, restforderung, offene forderung, " +
      "openstaand, openstaand bedrag, openstaand saldo, restant, restbedrag, resterend, resterend bedrag, nog te betalen, open bedrag, openstaande post, onbetaald, te ontvangen",
  },
  disputed: { sure: "omtvistet, tvist, bestridt, reklamasjon, bestridt krav, under tvist, disputed, dispute, in dispute, is disputed, contested, strittig, bestritten, beanstandet, reklamation, reklamiert, betwist, betwiste factuur, in geschil, geschil, reclamatie" },
  product: {
    sure:
      "vare, varenavn, varenr, varenummer, produkt, produktnavn, produktnr, produktnummer, produktkode, artikkel, artikkelnr, artikkelnummer, varetekst, tjeneste, " +
      "product, product name, productname, product code, productcode, product id, productid, item, item name, item number, item no, item code, itemcode, sku, stock code, stockcode, article, article number, service, " +
      "artikel, artikelnummer, artikelnr, artikelbezeichnung, produktname, artikelname, leistung, ware, " +
      "productnaam, productcode, artikelnaam, artikelcode, dienst, artikelomschrijving",
    onlyOn: { invoiceLines: "beskrivelse, tekst, description, desc, beschreibung, bezeichnung, omschrijving, linjetekst, positionstext" },
  },
  quantity: { sure: "lineitem quantity, antall, ant, mengde, kvantum, stk, antall enheter, quantity, qty, quantity ordered, quantityordered, units, count, pieces, number of units, menge, anzahl, stück, stückzahl, aantal, hoeveelheid, stuks, cds, qty ordered, quantity invoiced" },
  unitPrice: { sure: "stukprijs, enhetspris, unit amount, unitamount, lineitem price, stykkpris, pris pr enhet, pris per enhet, stk pris, salgspris, à pris, a pris, apris, unit price, unitprice, price each, priceeach, price per unit, item price, sales price, unit cost price, einzelpreis, stückpreis, preis pro einheit, ep, e preis, verkaufspreis, stuksprijs, eenheidsprijs, prijs per stuk, prijs per eenheid, verkoopprijs", onlyOn: { invoiceLines: "pris, price, preis, prijs" } },
  paymentDate: {
    sure:
      "betalingsdato, innbetalingsdato, betalt dato, dato betalt, innbetalt dato, valuteringsdato, mottatt dato, innbetaling dato, payment date, paymentdate, date of payment, paid date, paid on, date paid, receipt date, received date, date received, value date, zahlungsdatum, zahldatum, zahlungseingang, eingangsdatum, valutadatum, valuta datum, wertstellung, betaaldatum, betalingsdatum, datum betaling, betaald op, ontvangstdatum, datum ontvangst, rentedatum",
    onlyOn: { payments: "dato, date, datum, dt, bilagsdato, bokføringsdato, bokført, posting date, buchungsdatum, buchungstag, transaction date, transaksjonsdato, boekdatum" },
  },
  paymentAmount: {
    sure:
      "betaalbedrag, innbetaling, innbetalt, innbetalt beløp, betalt beløp, betaling, betalingsbeløp, mottatt beløp, payment amount, paymentamount, amount paid, paid amount, payment, amount received, received, zahlung, zahlungsbetrag, gezahlter betrag, bezahlter betrag, eingang, zahlbetrag, betaling bedrag, betaald bedrag, betalingsbedrag, ontvangen bedrag, ontvangen",
    likely: "betalt, paid, bezahlt, betaald, kredit, inn på konto",
    onlyOn: { payments: "beløp, amount, betrag, bedrag, sum, total, summe, som, amt, totalt, haben, inn, credit" },
  },
};

import type { Cell } from "../../../src/register/cells";
import type { FieldName, SheetKind } from "../../../src/register/fields/catalogue";
import type { Rows } from "./snapshots";

/** A sheet as people really have them, and what must come out of it. */
export interface NastySheet {
  readonly what: string;
  readonly name: string;
  readonly rows: Rows;
  readonly holds: SheetKind;
  /** Records. */
  readonly count: number;
  /** Field by heading as it is read; columns without one are left out. */
  readonly fields: Readonly<Record<string, FieldName>>;
}
const N: Cell = null;

export const nastyParties: readonly NastySheet[] = [
  {
    what: "Norwegian, abbreviated, combined place, total of rows below",
    name: "Ark1",
    rows: [
      ["Kd.nr", "Firma", "Orgnr", "Kontaktpers.", "Tlf", "Epost", "Adr.", "Postnr/sted", "Bet.bet.", "Kred.grense"],
      ["K-001", "Fjord Bygg AS", "974 760 673", "Kari Ås", "22 33 44 55", "post@fjordbygg.no", "Storgata 1", "0150 Oslo", "30 dager", "100 000,-"],
      ["K-002", "Dal & Sønn", "", "", "+47 99 88 77 66", "dal@dal.no", "Lia 3", "5003 Bergen", "14", "50 000,-"],
      ["K-003", "Ås Rør", "", "Ola Å", "", "", "Vegen 2", "8392 Sørvågen", "Kontant", ""],
      ["Antall kunder: 3"],
    ],
    holds: "customers",
    count: 3,
    fields: { "Kd.nr": "customerNumber", Firma: "name", Orgnr: "organisationNumber", "Kontaktpers.": "contactPerson", Tlf: "phone", Epost: "email", "Adr.": "street", "Postnr/sted": "postcodeAndPlace", "Bet.bet.": "paymentTerms", "Kred.grense": "creditLimit" },
  },
  {
    what: "German debtors with a unit row and misspelt headings",
    name: "Debitoren",
    rows: [
      ["Debitorenliste", N, N, N, N, N, N, N],
      ["Stand: 31.12.2025", N, N, N, N, N, N, N],
      [N, N, N, N, N, N, N, N],
      ["Debitor", "Bezeichnng", "Strasse", "PLZ", "Ort", "USt-ID", "Zahlungszeil", "Kreditlimt"],
      [N, N, N, N, N, N, "Tage", "EUR"],
      [70001, "Müller GmbH", "Hauptstr. 5", "01067", "Dresden", "DE811907980", 30, "10.000,00"],
      [70002, "Schmidt & Co. KG", "Am Markt 1", "10115", "Berlin", "DE136695976", 14, "5.000,00"],
      [70003, "Weiß OHG", "Ring 9", "80331", "München", "", 0, "0,00"],
    ],
    holds: "customers",
    count: 3,
    fields: { Debitor: "customerNumber", Bezeichnng: "name", Strasse: "street", PLZ: "postcode", Ort: "place", "USt-ID": "vatId", Zahlungszeil: "paymentTerms", Kreditlimt: "creditLimit" },
  },
  {
    what: "Dutch relations with flags, consent and gender",
    name: "Relaties",
    rows: [
      ["Klantnr.", "Bedrijfsnaam", "Voornaam", "Achternaam", "Geslacht", "Geboortedatum", "E-mail", "Mobiel", "Nieuwsbrief", "Klant sinds", "Bron"],
      ["1001", "Bakker BV", "Jan", "de Vries", "M", "3 mrt 1970", "jan@bakker.nl", "06-12345678", "Ja", "1-2-2019", "Beurs"],
      ["1002", "Visser VOF", "Els", "van den Berg", "V", "14 okt 1981", "els@visser.nl", "06-87654321", "Nee", "15-6-2020", "Website"],
      ["1003", "", "Piet", "Jansen", "M", "", "", "", "Nee", "31-12-2021", "Beurs"],
    ],
    holds: "customers",
    count: 3,
    fields: { "Klantnr.": "customerNumber", Bedrijfsnaam: "name", Voornaam: "firstName", Achternaam: "lastName", Geslacht: "gender", Geboortedatum: "birthday", "E-mail": "email", Mobiel: "mobile", Nieuwsbrief: "consent", "Klant sinds": "firstContact", Bron: "source" },
  },
  {
    what: "English contacts exported for machines",
    name: "contacts_export_2026-01-31",
    rows: [
      ["cust_id", "cust_name", "addr_line_1", "town", "post_code", "country_cd", "tel_no", "e_mail", "vat_reg_no", "pmt_terms", "crd_lmt", "acct_mgr"],
      ["C0001", "Smith & Sons Ltd", "1 High Street", "Leeds", "LS1 4DY", "GB", "+44 113 496 0000", "info@smith.co.uk", "GB123456789", "NET30", "5000", "AB"],
      ["C0002", "O'Brien plc", "2 Low Road", "York", "YO1 7HH", "GB", "+44 1904 555555", "ob@obrien.co.uk", "", "NET14", "2500", "CD"],
      ["C0003", "Ng Trading", "3 Mid Lane", "Hull", "HU1 1AA", "GB", "", "", "", "COD", "0", "AB"],
    ],
    holds: "customers",
    count: 3,
    fields: { cust_id: "customerNumber", cust_name: "name", addr_line_1: "street", town: "place", post_code: "postcode", country_cd: "country", tel_no: "phone", e_mail: "email", vat_reg_no: "vatId", pmt_terms: "paymentTerms", crd_lmt: "creditLimit", acct_mgr: "responsible" },
  },
  {
    what: "an address and a logo above, two heading rows and units, and counts in the middle where the numbers stand",
    name: "Ark1",
    rows: [
      [N, "Fjord & Fjell AS"],
      [N, "Storgata 12"],
      [N, "0155 Oslo"],
      [N, "KUNDELISTE", N, "Utskrift: 31.12.2025"],
      [],
      [N, "nr", "navn", "telefon", "e-post", "kreditt"],
      [N, 1001, "Bygg Nord AS", "22 12 34 56 / 99 88 77 66", "post@byggnord.no", "1 234,50"],
      [N, 1002, "Hansen Rør AS", "tlf. 22334455 (jobb)", "ingen", "10.000,00"],
      [N, "Sum", 2, N, N, "11 234,50"],
      [N, 1004, "Åse Ås", "0047 22 33 44 55", "ase@aas.no", "1'234.50"],
      [N, "Totalt", 3, N, N, ""],
    ],
    holds: "customers",
    count: 3,
    fields: { nr: "customerNumber", navn: "name", telefon: "phone", "e-post": "email", kreditt: "creditLimit" },
  },
  {
    what: "no headings at all, known by what is in the cells",
    name: "Kunder",
    rows: [
      ["Fjord Bygg AS", "post@fjordbygg.no", "+47 22 33 44 55", 974760673],
      ["Dal Rør AS", "dal@dal.no", "+47 99 88 77 66", 988077917],
      ["Nord Elektro AS", "post@nord.no", "+47 55 66 77 88", 923609016],
      ["Ås Maskin AS", "as@as.no", "+47 33 44 55 66", 982463718],
    ],
    holds: "customers",
    count: 4,
    fields: {},
  },
  {
    what: "German contacts of a sales team: form of address, networks, fair",
    name: "Kontakte",
    rows: [
      ["Kd-Nr", "Firma", "Anrede", "Vorname", "Nachname", "Position", "Durchwahl", "Du/Sie", "LinkedIn", "Xing", "Kunde/Lieferant/Messekontakt", "Geburtstag", "Interessen", "PLZ Ort"],
      ["1", "Alpha GmbH", "Frau", "Anna", "Beck", "Einkauf", "12", "Sie", "linkedin.com/in/abeck", "", "Kunde", "01.02.1980", "Segeln", "20095 Hamburg"],
      ["2", "Beta AG", "Herr", "Jörg", "Graf", "Leitung", "0", "Du", "", "xing.com/profile/J_Graf", "Messekontakt", "", "", "60311 Frankfurt am Main"],
      ["3", "Gamma KG", "Herr", "Uwe", "Roß", "Technik", "33", "Sie", "", "", "Lieferant", "", "Golf", "50667 Köln"],
    ],
    holds: "customers",
    count: 3,
    fields: { "Kd-Nr": "customerNumber", Firma: "name", Anrede: "formOfAddress", Vorname: "firstName", Nachname: "lastName", Position: "position", Durchwahl: "extension", LinkedIn: "linkedIn", Xing: "xing", "Kunde/Lieferant/Messekontakt": "relation", Geburtstag: "birthday", Interessen: "interests", "PLZ Ort": "postcodeAndPlace" },
  },
  {
    what: "headings on two lines with merged groups, an empty column and hidden notes",
    name: "Kundeliste",
    rows: [
      ["Kunde", N, N, N, "Fakturaadresse", N, N, "Betaling", N],
      ["Nr", "Navn", "Org.nr", N, "Gate", "Postnr", "Sted", "Frist", "Konto"],
      [1, "Ask AS", 974760673, N, "Gata 1", 150, "Oslo", 14, "12345678903"],
      [2, "Eik AS", 988077917, N, "Gata 2", 5003, "Bergen", 30, "86011117947"],
      [3, "Or AS", 923609016, N, "Gata 3", 9008, "Tromsø", 30, ""],
    ],
    holds: "customers",
    count: 3,
    fields: { Nr: "customerNumber", Navn: "name", "Org.nr": "organisationNumber", Gate: "street", Postnr: "postcode", Sted: "place", Frist: "paymentTerms", Konto: "account" },
  },
  {
    what: "suppliers in English with a title naming them",
    name: "Sheet1",
    rows: [
      ["Vendor master list"],
      [],
      ["Vendor #", "Vendor Name", "Street Addr", "City", "ZIP", "Phone No.", "Bank Acct", "IBAN", "Ccy"],
      ["V1", "Power Inc", "1 Main St", "Boston", "02110", "617-555-0100", "", "GB29NWBK60161331926819", "GBP"],
      ["V2", "Net LLC", "2 Elm St", "Newark", "07102", "973-555-0101", "", "DE89370400440532013000", "EUR"],
    ],
    holds: "suppliers",
    count: 2,
    fields: { "Vendor #": "supplierNumber", "Vendor Name": "name", "Street Addr": "street", City: "place", ZIP: "postcode", "Phone No.": "phone", "Bank Acct": "account", IBAN: "iban", Ccy: "currency" },
  },
  {
    what: "Norwegian private persons with personal numbers and one column of names",
    name: "Medlemmer",
    rows: [
      ["Medlemsnr", "Etternavn, fornavn", "Fødselsnr (11 siffer)", "Mobilnr.", "E-postadr.", "Samtykke markedsf.", "Merknad"],
      ["0001", "Ås, Kari", "31129956715", "91234567", "kari@ås.no", "Ja", ""],
      ["0002", "Bø, Ola", "17912099997", "41234567", "ola@bo.no", "Nei", "ring etter kl 16"],
      ["0003", "Lie, Per", "", "", "", "nei", ""],
    ],
    holds: "customers",
    count: 3,
    fields: { Medlemsnr: "customerNumber", "Etternavn, fornavn": "name", "Fødselsnr (11 siffer)": "personalNumber", "Mobilnr.": "mobile", "E-postadr.": "email", "Samtykke markedsf.": "consent", Merknad: "notes" },
  },
  {
    what: "a heading that lies: e-mail under telephone, telephone under e-mail",
    name: "Kunder",
    rows: [
      ["Kundenr", "Kundenavn", "Telefon", "E-post"],
      ["1", "Ask AS", "a@ask.no", "+47 22 33 44 55"],
      ["2", "Eik AS", "b@eik.no", "+47 22 33 44 66"],
      ["3", "Or AS", "c@or.no", "+47 22 33 44 77"],
    ],
    holds: "customers",
    count: 3,
    fields: { Kundenr: "customerNumber", Kundenavn: "name", Telefon: "email", "E-post": "phone" },
  },
  {
    what: "customers with what each owes are no invoices",
    name: "Ark1",
    rows: [
      ["Kundenr", "Navn", "E-post", "Saldo"],
      ["1", "Ask AS", "a@ask.no", 1250.5],
      ["2", "Eik AS", "b@eik.no", 0],
      ["3", "Or AS", "c@or.no", -99],
    ],
    holds: "customers",
    count: 3,
    fields: { Kundenr: "customerNumber", Navn: "name", "E-post": "email", Saldo: "balance" },
  },
  {
    what: "misspelt with neighbours that are other words",
    name: "Ark1",
    rows: [
      ["Kundnummer", "Kundenanv", "Organisasjosnummer", "Adrese", "Postnummmer", "Poststedd", "Telefn", "Kredittgrnse", "Betalingsbetingeler", "Kundeansvarleg"],
      ["1", "Ask AS", "974760673", "Gata 1", "0150", "Oslo", "22334455", "1000", "14", "PK"],
      ["2", "Eik AS", "988077917", "Gata 2", "5003", "Bergen", "22334466", "2000", "30", "PK"],
      ["3", "Or AS", "923609016", "Gata 3", "9008", "Tromsø", "22334477", "3000", "30", "AB"],
    ],
    holds: "customers",
    count: 3,
    fields: { Kundnummer: "customerNumber", Kundenanv: "name", Organisasjosnummer: "organisationNumber", Adrese: "street", Postnummmer: "postcode", Poststedd: "place", Telefn: "phone", Kredittgrnse: "creditLimit", Betalingsbetingeler: "paymentTerms", Kundeansvarleg: "responsible" },
  },
  {
    what: "every term of business, Norwegian",
    name: "Kunder",
    rows: [
      ["Kundenr", "Navn", "Betalingsmåte", "Rabatt %", "Prisavtale", "Bankkonto", "Valuta", "Purrestatus", "Inkasso", "EHF", "EHF-adresse", "Deres ref.", "Samtykkedato", "Kundekort", "Ønsket prosjekt", "Budsjett", "Neste steg", "Oppfølgingsdato", "Kundeansv.", "Konsern", "NACE", "Ant. ansatte", "Kundestatus", "Mva-reg."],
      ["1", "Ask AS", "Avtalegiro", "10", "Storkunde", "12345678903", "NOK", "1. purring", "Nei", "Ja", "0192:974760673", "PO 77", "01.02.2024", "9001", "Nytt tak", "100000", "Ring", "03.03.2026", "PK", "Skog ASA", "41.200", "12", "aktiv", "Ja"],
      ["2", "Eik AS", "Faktura", "0", "", "86011117947", "NOK", "", "Nei", "Nei", "", "", "", "9002", "", "", "", "", "AB", "", "43.210", "3", "prospekt", "Nei"],
      ["3", "Or AS", "Kort", "5", "", "", "EUR", "", "Ja", "Ja", "0192:988077917", "", "15.06.2023", "9003", "Garasje", "50000", "Send tilbud", "31.03.2026", "PK", "", "41.200", "140", "tidligere", "Ja"],
    ],
    holds: "customers",
    count: 3,
    fields: { Kundenr: "customerNumber", Navn: "name", Betalingsmåte: "paymentMethod", "Rabatt %": "discount", Prisavtale: "priceAgreement", Bankkonto: "account", Valuta: "currency", Purrestatus: "reminderStatus", Inkasso: "collectionStatus", EHF: "eInvoice", "EHF-adresse": "eInvoiceAddress", "Deres ref.": "theirReference", Samtykkedato: "consentDate", Kundekort: "loyaltyCard", "Ønsket prosjekt": "wantedProject", Budsjett: "budget", "Neste steg": "nextAction", Oppfølgingsdato: "nextActionDate", "Kundeansv.": "responsible", Konsern: "groupCompany", NACE: "industry", "Ant. ansatte": "employees", Kundestatus: "lifeCycle", "Mva-reg.": "vatRegistered" },
  },
];

export const nastyDocuments: readonly NastySheet[] = [
  {
    what: "a Norwegian ledger with debit, credit and running balance, subtotals by customer",
    name: "Ark1",
    rows: [
      ["Kunderes­kontro pr. 31.01.2026"],
      [],
      ["Kundenr", "Kundenavn", "Bilagsdato", "Bilagsnr", "Forfall", "Tekst", "Debet", "Kredit", "Saldo"],
      ["10001", "Ask AS", "03.01.2026", 5001, "17.01.2026", "Faktura 1001", "1 250,00", N, "1 250,00"],
      ["10001", "Ask AS", "20.01.2026", 5002, N, "Innbetaling", N, "250,00", "1 000,00"],
      ["Sum kunde 10001", N, N, N, N, N, "1 250,00", "250,00", "1 000,00"],
      ["10002", "Eik AS", "04.01.2026", 5003, "18.01.2026", "Faktura 1002", "300,00", N, "300,00"],
      ["10002", "Eik AS", "05.01.2026", 5004, N, "Kreditnota 1003", N, "100,00", "200,00"],
      ["Sum kunde 10002", N, N, N, N, N, "300,00", "100,00", "200,00"],
      ["Totalsum", N, N, N, N, N, "1 550,00", "350,00", "1 200,00"],
    ],
    holds: "invoices",
    count: 4,
    fields: { Kundenr: "customerNumber", Kundenavn: "name", Bilagsdato: "invoiceDate", Bilagsnr: "voucher", Forfall: "dueDate", Tekst: "notes", Debet: "debit", Kredit: "credit" },
  },
  {
    what: "a customer ledger without more than it needs",
    name: "Ark1",
    rows: [
      ["Kundenr", "Dato", "Bilagsnr", "Tekst", "Debet", "Kredit"],
      ["10001", "03.01.2026", 1, "Faktura", 1250, N],
      ["10002", "04.01.2026", 2, "Innbetaling", N, 300],
      ["10002", "05.01.2026", 3, "Faktura", 300, N],
    ],
    holds: "invoices",
    count: 3,
    fields: { Kundenr: "customerNumber", Dato: "invoiceDate", Bilagsnr: "voucher", Tekst: "notes", Debet: "debit", Kredit: "credit" },
  },
  {
    what: "German outgoing invoices, net, VAT and gross, month names",
    name: "RE-Ausgang 2026",
    rows: [
      ["Rechn.-Nr.", "Rechn.-Datum", "Kd.-Nr.", "Kunde", "Netto", "MwSt. 19%", "Brutto", "fällig am", "bez. am", "offen"],
      ["RE-2026-001", "3. Januar 2026", "70001", "Müller GmbH", "1.000,00 €", "190,00 €", "1.190,00 €", "17. Januar 2026", "", "1.190,00 €"],
      ["RE-2026-002", "14. Feb. 2026", "70002", "Schmidt KG", "50,00 €", "9,50 €", "59,50 €", "28. Feb. 2026", "1. März 2026", "0,00 €"],
      ["RE-2026-003", "1. Dez. 2026", "70001", "Müller GmbH", "100,00-€", "19,00-€", "119,00-€", "", "", "119,00-€"],
      [N, N, N, "Summe", "950,00 €", "180,50 €", "1.130,50 €", N, N, "1.071,00 €"],
    ],
    holds: "invoices",
    count: 3,
    fields: { "Rechn.-Nr.": "invoiceNumber", "Rechn.-Datum": "invoiceDate", "Kd.-Nr.": "customerNumber", Kunde: "name", Netto: "net", "MwSt. 19%": "vat", Brutto: "gross", "fällig am": "dueDate", "bez. am": "paidDate", offen: "remaining" },
  },
  {
    what: "Dutch invoices with amounts excluding and including VAT",
    name: "Verkoopfacturen",
    rows: [
      ["Fact.nr", "Fact.datum", "Debiteur", "Debiteurnaam", "Bedrag excl.", "BTW-bedrag", "Bedrag incl.", "Vervaldat.", "Voldaan"],
      ["F2026001", "3-1-2026", "1001", "Bakker BV", "€ 1.000,00", "€ 210,00", "€ 1.210,00", "17-1-2026", "Ja"],
      ["F2026002", "14-1-2026", "1002", "Visser VOF", "€ 100,00", "€ 21,00", "€ 121,00", "28-1-2026", "Nee"],
      ["F2026003", "15-1-2026", "1001", "Bakker BV", "€ -50,00", "€ -10,50", "€ -60,50", "29-1-2026", "Nee"],
    ],
    holds: "invoices",
    count: 3,
    fields: { "Fact.nr": "invoiceNumber", "Fact.datum": "invoiceDate", Debiteur: "customerNumber", Debiteurnaam: "name", "Bedrag excl.": "net", "BTW-bedrag": "vat", "Bedrag incl.": "gross", "Vervaldat.": "dueDate", Voldaan: "status" },
  },
  {
    what: "English aged listing with abbreviated headings and parentheses",
    name: "AR",
    rows: [
      ["Acme Ltd – Open A/R", N, N, N, N, N, N],
      ["As of 31 Jan 2026", N, N, N, N, N, N],
      ["Cust #", "Cust Name", "Inv #", "Inv Dt", "Due Dt", "Inv Amt", "Bal Due"],
      ["C1", "Smith Ltd", "INV-1", "3 Jan 2026", "17 Jan 2026", "£1,250.00", "£1,250.00"],
      ["C2", "O'Brien plc", "INV-2", "4 Jan 2026", "18 Jan 2026", "£300.50", "£0.00"],
      ["C1", "Smith Ltd", "CN-3", "5 Jan 2026", "", "(£99.00)", "(£99.00)"],
      ["Grand Total", N, N, N, N, "£1,451.50", "£1,151.00"],
    ],
    holds: "invoices",
    count: 3,
    fields: { "Cust #": "customerNumber", "Cust Name": "name", "Inv #": "invoiceNumber", "Inv Dt": "invoiceDate", "Due Dt": "dueDate", "Inv Amt": "gross", "Bal Due": "remaining" },
  },
  {
    what: "Swiss German with apostrophes and currency in a column",
    name: "Rechnungen",
    rows: [
      ["Beleg", "Datum", "Kunde", "Betrag CHF", "Fälligkeit", "Belegart"],
      ["R1", "03.01.2026", "Huber AG", "1'234.50", "02.02.2026", "Rechnung"],
      ["R2", "13.01.2026", "Meier AG", "CHF 99.–", "12.02.2026", "Rechnung"],
      ["G3", "14.01.2026", "Huber AG", "34.50", "", "Gutschrift"],
    ],
    holds: "invoices",
    count: 3,
    fields: { Beleg: "invoiceNumber", Datum: "invoiceDate", Kunde: "name", "Betrag CHF": "gross", Fälligkeit: "dueDate", Belegart: "documentKind" },
  },
  {
    what: "Norwegian: VAT rate beside VAT amount, days overdue, our reference",
    name: "Fakturaoversikt",
    rows: [
      ["Fakturanr.", "Kundenr.", "Fakt.dato", "Forf.dato", "Beløp eks. mva", "Mva-sats", "Mva-beløp", "Beløp inkl. mva", "Gjenstående", "Dager forfalt", "Vår ref", "KID"],
      [1001, "10001", "03.01.2026", "17.01.2026", 1000, 25, 250, 1250, 0, 0, "PK", "1234567890128"],
      [1002, "10002", "04.01.2026", "18.01.2026", 100, 25, 25, 125, 125, 13, "PK", "1234567890136"],
      [1003, "10003", "05.01.2026", "19.01.2026", 100, 15, 15, 115, 115, 12, "AB", "1234567890144"],
    ],
    holds: "invoices",
    count: 3,
    fields: { "Fakturanr.": "invoiceNumber", "Kundenr.": "customerNumber", "Fakt.dato": "invoiceDate", "Forf.dato": "dueDate", "Beløp eks. mva": "net", "Mva-beløp": "vat", "Beløp inkl. mva": "gross", Gjenstående: "remaining", KID: "kid" },
  },
  {
    what: "a bank's list of money in and out",
    name: "Innbetalinger",
    rows: [
      ["Bokføringsdato", "Kundenr", "KID", "Inn", "Ut", "Valuta"],
      ["03.01.2026", "10001", "1234567890128", "1 250,00", N, "NOK"],
      ["04.01.2026", "10002", "1234567890136", "125,00", N, "NOK"],
      ["05.01.2026", "10002", N, N, "25,00", "NOK"],
    ],
    holds: "payments",
    count: 3,
    fields: { Bokføringsdato: "paymentDate", Kundenr: "customerNumber", KID: "kid", Inn: "paymentAmount", Ut: "debit", Valuta: "currency" },
  },
  {
    what: "German receipts",
    name: "Zahlungseingänge",
    rows: [
      ["Buchungstag", "Auftraggeber", "Verwendungszweck", "Betrag", "Währung"],
      ["03.01.2026", "Müller GmbH", "RE-2026-001", "1.190,00", "EUR"],
      ["15.01.2026", "Schmidt KG", "RE-2026-002", "59,50", "EUR"],
    ],
    holds: "payments",
    count: 2,
    fields: { Buchungstag: "paymentDate", Auftraggeber: "name", Verwendungszweck: "reference", Betrag: "paymentAmount", Währung: "currency" },
  },
  {
    what: "an amount without VAT beside the VAT and a total, as the amounts prove",
    name: "Salg",
    rows: [
      ["Faktura", "Dato", "Kunde", "Beløp", "Mva", "Totalt"],
      ["F1", "05.01.2026", "A AS", 100, 25, 125],
      ["F2", "06.01.2026", "B AS", "200,00", "50,00", "250,00"],
      ["F3", "07.01.2026", "B AS", -80, -20, -100],
      ["Totalsum", N, N, 220, 55, 275],
    ],
    holds: "invoices",
    count: 3,
    fields: { Faktura: "invoiceNumber", Dato: "invoiceDate", Kunde: "name", Beløp: "net", Mva: "vat", Totalt: "gross" },
  },
  {
    what: "a total that stands before the amount without VAT",
    name: "Rechnungen",
    rows: [
      ["Rechnungsnr", "Rechnungsdatum", "Kundennr", "Gesamt", "MwSt", "Betrag"],
      ["R1", "05.01.2026", "70001", "119,00", "19,00", "100,00"],
      ["R2", "06.01.2026", "70002", "238,00", "38,00", "200,00"],
    ],
    holds: "invoices",
    count: 2,
    fields: { Rechnungsnr: "invoiceNumber", Rechnungsdatum: "invoiceDate", Kundennr: "customerNumber", Gesamt: "gross", MwSt: "vat", Betrag: "net" },
  },
  {
    what: "Dutch invoice lines",
    name: "Factuurregels",
    rows: [
      ["Factuurnr", "Regel", "Artikel", "Omschrijving", "Aantal", "Prijs per stuk", "Regeltotaal"],
      ["F1", 1, "A-1", "Schep", 2, "12,50", "25,00"],
      ["F1", 2, "A-2", "Hark", 1, "9,95", "9,95"],
      ["F2", 1, "A-1", "Schep", 10, "12,50", "125,00"],
    ],
    holds: "invoiceLines",
    count: 3,
    fields: { Factuurnr: "invoiceNumber", Artikel: "product", Aantal: "quantity", "Prijs per stuk": "unitPrice", Regeltotaal: "net" },
  },
  {
    what: "credit notes that name their invoice, positive amounts",
    name: "Fakturaer",
    rows: [
      ["Nr", "Kunde", "Type", "Dato", "Beløp", "Gjelder faktura"],
      [1, "Ask AS", "Faktura", "03.01.2026", 1250, N],
      [2, "Ask AS", "Kreditnota", "05.01.2026", 250, 1],
      [3, "Eik AS", "Faktura", "15.01.2026", 99, N],
    ],
    holds: "invoices",
    count: 3,
    fields: { Nr: "invoiceNumber", Kunde: "name", Type: "documentKind", Dato: "invoiceDate", Beløp: "gross", "Gjelder faktura": "creditedInvoice" },
  },
  {
    what: "an English order book: requested and shipped days are neither due nor invoiced",
    name: "Orders",
    rows: [
      ["OrderID", "CustomerID", "EmployeeID", "OrderDate", "RequiredDate", "ShippedDate", "Freight", "ShipCountry", "Order Total"],
      [10248, "VINET", 5, "1996-07-04", "1996-08-01", "1996-07-16", 32.38, "France", 440],
      [10249, "TOMSP", 6, "1996-07-05", "1996-08-16", "1996-07-10", 11.61, "Germany", 1863.4],
      [10250, "HANAR", 4, "1996-07-08", "1996-08-05", "1996-07-12", 65.83, "Brazil", 1552.6],
    ],
    holds: "invoices",
    count: 3,
    fields: { OrderID: "invoiceNumber", CustomerID: "customerNumber", OrderDate: "invoiceDate", "Order Total": "gross" },
  },
  {
    what: "a contact log in English",
    name: "Call log",
    rows: [
      ["When", "Client no.", "Spoke to", "Via", "Summary", "By"],
      ["2026-01-03 10:15", "C1", "Ann", "Phone", "Promised to pay on Friday", "PK"],
      ["2026-01-04 14:00", "C2", "Bob", "E-mail", "Sent copy of INV-2", "PK"],
    ],
    holds: "contactLog",
    count: 2,
    fields: { When: "contactDate", "Client no.": "customerNumber", "Spoke to": "contactPerson", Via: "contactChannel", Summary: "contactText", By: "responsible" },
  },
];

/** Sheets that look like ours and are not. */
export const foreignSheets: readonly Pick<NastySheet, "what" | "name" | "rows">[] = [
  {
    what: "a general ledger with debit and credit",
    name: "Ark1",
    rows: [
      ["Dato", "Bilag", "Konto", "Kontonavn", "Tekst", "Debet", "Kredit"],
      ["03.01.2026", 1, 1500, "Kundefordringer", "Faktura 1001", 1250, N],
      ["03.01.2026", 1, 3000, "Salg", "Faktura 1001", N, 1000],
      ["03.01.2026", 1, 2700, "Mva", "Faktura 1001", N, 250],
    ],
  },
  {
    what: "a trial balance",
    name: "Saldoliste",
    rows: [
      ["Konto", "Navn", "IB", "Debet", "Kredit", "UB"],
      [1500, "Kundefordringer", 0, 1250, 300, 950],
      [1920, "Bank", 0, 300, 0, 300],
    ],
  },
  {
    what: "German staff",
    name: "Mitarbeiter",
    rows: [
      ["Personal-Nr.", "Nachname", "Vorname", "E-Mail", "Telefon", "Abteilung", "Gehalt"],
      [1, "Beck", "Anna", "a@firma.de", "040 123456", "Einkauf", 50000],
      [2, "Graf", "Jörg", "j@firma.de", "040 123457", "Vertrieb", 52000],
    ],
  },
  {
    what: "a pivot table of what customers owe",
    name: "Pivot",
    rows: [["Radetiketter", "Summer av Beløp"], ["Ask AS", 1250], ["Eik AS", 300], ["Totalsum", 1550]],
  },
  {
    what: "products with their suppliers",
    name: "Varer",
    rows: [
      ["Varenr", "Navn", "Kategori", "Pris", "Leverandør", "Lager"],
      ["A1", "Spade", "Hage", 199, "Verktøy AS", 12],
      ["A2", "Rive", "Hage", 149, "Verktøy AS", 3],
    ],
  },
];

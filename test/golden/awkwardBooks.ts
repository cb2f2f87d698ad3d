/** A cell of a made workbook; a Date is a day. */
export type Made = string | number | Date | null;

/** Not due, 1–30, 31–60, 61–90, older, unallocated; worked out by hand. */
export type ByHand = readonly [number, number, number, number, number, number];

/** A workbook as somebody might really have it, and what each customer owes as of 30 June 2026. */
export interface AwkwardBook {
  readonly why: string;
  readonly sheets: Readonly<Record<string, readonly (readonly Made[])[]>>;
  /** By currency and customer. */
  readonly owed: Readonly<Record<string, Readonly<Record<string, ByHand>>>>;
  readonly payables?: Readonly<Record<string, ByHand>>;
}

const on = (day: string): Date => new Date(`2026-${day}T00:00:00Z`);

const customers = [["Kundenr", "Navn"], ["1", "Berg AS"], ["2", "Dal AS"], ["3", "Fjell AS"], ["4", "Li AS"]];
const invoiceHeadings = ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Beløp"];
const paymentHeadings = ["Betalingsdato", "Kundenr", "Innbetalt", "Fakturanr", "Tekst"];

export const awkwardBooks: readonly AwkwardBook[] = [
  {
    why: "credit notes by type with a positive amount, by sign alone, by the invoice that they name, and larger than it",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        [...invoiceHeadings, "Type", "Krediterer faktura"],
        ["1001", "1", on("05-01"), on("05-15"), 1000, "Faktura", null],
        ["1002", "1", on("05-05"), null, 400, "Kreditnota", "1001"],
        ["1003", "2", on("06-01"), on("06-15"), 500, "Faktura", null],
        ["1004", "2", on("06-02"), null, -200, "Kreditnota", null],
        ["1005", "3", on("06-25"), on("07-09"), 300, "Faktura", null],
        ["1006", "3", on("06-26"), null, -500, "Kreditnota", "1005"],
        ["1007", "4", on("06-26"), null, -50, null, null],
        ["1008", "4", on("01-10"), on("01-20"), 75.5, "Faktura", null],
      ],
    },
    owed: { NOK: { "1": [0, 0, 600, 0, 0, 0], "2": [0, 500, 0, 0, 0, -200], "3": [0, 0, 0, 0, 0, -200], "4": [0, 0, 0, 0, 75.5, -50] } },
  },
  {
    why: "instalments: one number on three rows, each with its own due date, and money that names the number",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        invoiceHeadings,
        ["500", "1", on("04-01"), on("04-30"), 100],
        ["500", "1", on("04-01"), on("05-31"), 200],
        ["500", "1", on("04-01"), on("07-31"), 300],
      ],
      Innbetalinger: [paymentHeadings, [on("05-02"), "1", 150, "500", null]],
    },
    owed: { NOK: { "1": [300, 150, 0, 0, 0, 0] } },
  },
  {
    why: "one payment for three invoices that its text names, and one in part for two of another customer",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        invoiceHeadings,
        ["2001", "1", on("03-01"), on("03-15"), 100],
        ["2002", "1", on("03-02"), on("03-16"), 200],
        ["2003", "1", on("03-03"), on("03-17"), 300],
        ["2004", "1", on("02-01"), on("02-15"), 1000],
        ["2005", "2", on("06-01"), on("06-20"), 100],
        ["2006", "2", on("06-05"), on("06-24"), 100],
      ],
      Innbetalinger: [
        paymentHeadings,
        [on("04-01"), "1", 600, null, "Betaling for faktura 2001, 2002 og 2003"],
        [on("06-25"), "2", 150, null, "Fakt. 2006/2005"],
      ],
    },
    owed: { NOK: { "1": [0, 0, 0, 0, 1000, 0], "2": [0, 50, 0, 0, 0, 0] } },
  },
  {
    why: "overpayment, advance without an invoice, money before its invoice, and money after the report date",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        invoiceHeadings,
        ["1", "1", on("05-01"), on("05-15"), 100],
        ["2", "3", on("06-10"), on("06-24"), 250],
        ["3", "4", on("06-10"), on("06-30"), 80],
        ["4", "2", on("07-05"), on("07-19"), 999],
      ],
      Innbetalinger: [
        paymentHeadings,
        [on("05-20"), "1", 130, null, null],
        [on("06-01"), "2", 999, null, "forskudd"],
        [on("06-01"), "3", 100, null, null],
        [on("07-01"), "4", 80, "3", null],
      ],
    },
    owed: { NOK: { "1": [0, 0, 0, 0, 0, -30], "2": [0, 0, 0, 0, 0, -999], "3": [0, 150, 0, 0, 0, 0], "4": [80, 0, 0, 0, 0, 0] } },
  },
  {
    why: "no due dates: terms in words and numbers on the customer, else fourteen days",
    sheets: {
      Kunder: [["Kundenr", "Navn", "Betalingsbetingelser"], ["1", "Berg AS", "30 dager"], ["2", "Dal AS", 60], ["3", "Fjell AS", null], ["4", "Li AS", "Netto 10 dager"]],
      Fakturaer: [
        ["Fakturanr", "Kundenr", "Fakturadato", "Beløp"],
        ["1", "1", on("05-31"), 100],
        ["2", "1", on("05-30"), 10],
        ["3", "2", on("05-01"), 200],
        ["4", "3", on("06-16"), 300],
        ["5", "3", on("06-15"), 30],
        ["6", "4", on("06-19"), 400],
      ],
    },
    owed: { NOK: { "1": [100, 10, 0, 0, 0, 0], "2": [200, 0, 0, 0, 0, 0], "3": [300, 30, 0, 0, 0, 0], "4": [0, 400, 0, 0, 0, 0] } },
  },
  {
    why: "statuses in four languages: no claims, paid ones, and those that say nothing of it",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        [...invoiceHeadings, "Status"],
        ...["Kansellert", "Storniert", "geannuleerd", "CANCELLED", "Kladd", "Entwurf", "Concept", " draft ", "Makulert", "void", "Slettet"].map((status, i): Made[] => [`9${i}`, "1", on("05-01"), on("05-15"), 1000, status]),
        ...["Betalt", "bezahlt", "Betaald", "PAID"].map((status, i): Made[] => [`8${i}`, "2", on("05-01"), on("05-15"), 100, status]),
        ...["Sendt", "Versendet", "Verzonden", "Sent", "Forfalt", "Overdue"].map((status, i): Made[] => [`7${i}`, "3", on("06-01"), on("06-15"), 10, status]),
        ["60", "4", on("05-01"), on("05-15"), 55, "Kreditert"],
      ],
    },
    owed: { NOK: { "3": [0, 60, 0, 0, 0, 0] } },
  },
  {
    why: "two currencies on one sheet and in one customer, with money in each",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        [...invoiceHeadings, "Valuta"],
        ["1", "1", on("05-01"), on("05-15"), 100, "EUR"],
        ["2", "1", on("05-01"), on("05-15"), 1000, "NOK"],
        ["3", "2", on("06-01"), on("06-29"), 50, "EUR"],
        ["4", "2", on("06-01"), on("06-29"), 70, null],
      ],
      Innbetalinger: [
        [...paymentHeadings, "Valuta"],
        [on("05-20"), "1", 1000, null, null, "NOK"],
        [on("05-20"), "1", 40, null, null, "EUR"],
        [on("06-20"), "2", 60, null, null, "EUR"],
      ],
    },
    owed: { NOK: { "2": [0, 70, 0, 0, 0, 0] }, EUR: { "1": [0, 0, 60, 0, 0, 0], "2": [0, 0, 0, 0, 0, -10] } },
  },
  {
    why: "amounts as text, in the forms that people and programs write",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        invoiceHeadings,
        ["1", "1", on("06-01"), on("06-15"), "1 234,50"],
        ["2", "1", on("06-01"), on("06-15"), "1.234,50"],
        ["3", "2", on("06-01"), on("06-15"), "kr 500,00"],
        ["4", "2", on("06-01"), on("06-15"), "500,-"],
        ["5", "3", on("06-01"), null, "-12,30"],
        ["6", "3", on("06-01"), null, "12,30-"],
        ["7", "4", on("06-01"), on("06-15"), "1\u00a0000,005"],
      ],
    },
    owed: { NOK: { "1": [0, 2469, 0, 0, 0, 0], "2": [0, 1000, 0, 0, 0, 0], "3": [0, 0, 0, 0, 0, -24.6], "4": [0, 1000.01, 0, 0, 0, 0] } },
  },
  {
    why: "opening balances, on the customer and among the invoices, one of them in another currency than any document",
    sheets: {
      Kunder: [
        ["Kundenr", "Navn", "Inngående saldo", "Valuta"],
        ["1", "Berg AS", 500, null],
        ["2", "Dal AS", -75, null],
        ["3", "Fjell AS", 30, "EUR"],
        ["4", "Li AS", 40, null],
      ],
      Fakturaer: [
        [...invoiceHeadings, "Type"],
        ["1", "1", on("05-01"), on("05-15"), 100, "Faktura"],
        ["2", "4", on("01-01"), on("01-01"), 44, "Inngående balanse"],
      ],
      Innbetalinger: [paymentHeadings, [on("02-01"), "1", 200, null, null]],
    },
    owed: { NOK: { "1": [0, 0, 100, 0, 300, 0], "2": [0, 0, 0, 0, 0, -75], "4": [0, 0, 0, 0, 44, 0] }, EUR: { "3": [0, 0, 0, 0, 30, 0] } },
  },
  {
    why: "lines alone are invoices: several lines of one, one with a return, and one of only returns",
    sheets: {
      Linjer: [
        ["Fakturanr", "Kundenr", "Fakturadato", "Vare", "Antall", "Pris"],
        ["A1", "1", on("06-20"), "Skrue", 10, 2.5],
        ["A1", "1", on("06-20"), "Mutter", 4, 1.25],
        ["A2", "1", on("05-01"), "Skrue", 3, 10],
        ["A2", "1", on("05-01"), "Skrue", -1, 10],
        ["A3", "2", on("05-01"), "Skrue", -2, 10],
      ],
    },
    owed: { NOK: { "1": [30, 0, 20, 0, 0, 0], "2": [0, 0, 0, 0, 0, -20] } },
  },
  {
    why: "invoices without an amount, whose lines have it; a credit note of that kind; one with neither",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Type"],
        ["1", "1", on("06-01"), on("06-15"), "Faktura"],
        ["2", "1", on("06-02"), null, "Kreditnota"],
        ["3", "2", on("06-03"), on("07-15"), "Faktura"],
      ],
      Fakturalinjer: [
        ["Fakturanr", "Vare", "Antall", "Pris"],
        ["1", "Skrue", 10, 2.5],
        ["1", "Mutter", 1, 0.99],
        ["2", "Skrue", 2, 2.5],
      ],
    },
    owed: { NOK: { "1": [0, 25.99, 0, 0, 0, -5] } },
  },
  {
    why: "names in the place of numbers, with other letters and blanks than on the list",
    sheets: {
      Kunder: [["Navn", "Telefon"], ["Berg Bygg AS", "22 33 44 55"], ["Dal & Sønn", "33 44 55 66"]],
      Fakturaer: [
        ["Fakturanr", "Kunde", "Fakturadato", "Forfallsdato", "Beløp"],
        ["1", "Berg Bygg AS", on("06-01"), on("06-15"), 100],
        ["2", " BERG  BYGG as", on("06-02"), on("06-16"), 10],
        ["3", "Dal & sønn ", on("06-02"), on("07-16"), 7],
        ["4", "Ukjent AS", on("06-02"), on("07-16"), 3],
      ],
      Innbetalinger: [["Betalingsdato", "Kunde", "Innbetalt"], [on("06-20"), "berg bygg AS", 40]],
    },
    owed: { NOK: { "row:2": [0, 70, 0, 0, 0, 0], "row:3": [7, 0, 0, 0, 0, 0], "Ukjent AS": [3, 0, 0, 0, 0, 0] } },
  },
  {
    why: "numbers with leading zeros, as text on one sheet and as numbers on the other",
    sheets: {
      Kunder: [["Kundenr", "Navn"], ["00017", "Berg AS"], ["00018", "Dal AS"]],
      Fakturaer: [invoiceHeadings, ["000451", 17, on("06-01"), on("06-15"), 100], ["000452", "00018", on("06-01"), on("06-15"), 200]],
      Innbetalinger: [paymentHeadings, [on("06-02"), "17", 60, 451, null], [on("06-02"), 18, 60, null, "faktura 452"]],
    },
    owed: { NOK: { "00017": [0, 40, 0, 0, 0, 0], "00018": [0, 140, 0, 0, 0, 0] } },
  },
  {
    why: "only credits: every customer has money to its credit and nobody owes",
    sheets: { Kunder: customers, Fakturaer: [[...invoiceHeadings, "Type"], ["1", "1", on("05-01"), null, 10, "Kreditnota"], ["2", "2", on("05-02"), null, -20, "Kreditnota"]] },
    owed: { NOK: { "1": [0, 0, 0, 0, 0, -10], "2": [0, 0, 0, 0, 0, -20] } },
  },
  {
    why: "a book without a single sale",
    sheets: { Kunder: customers, Fakturaer: [invoiceHeadings, ["1", "1", on("07-01"), on("07-15"), 10]] },
    owed: { NOK: {} },
  },
  {
    why: "rest and paid amounts as the sheet states them, in part beside the payments that account for them",
    sheets: {
      Kunder: customers,
      Fakturaer: [
        [...invoiceHeadings, "Restbeløp"],
        ["1", "1", on("05-01"), on("05-15"), 100, 40],
        ["2", "1", on("05-02"), on("05-16"), 200, 0],
        ["3", "2", on("06-01"), on("07-15"), 300, 300],
      ],
      Innbetalinger: [paymentHeadings, [on("05-20"), "1", 60, "1", null], [on("05-21"), "1", 200, "2", null], [on("06-30"), "2", 50, null, null]],
    },
    owed: { NOK: { "1": [0, 0, 40, 0, 0, 0], "2": [300, 0, 0, 0, 0, -50] } },
  },
  {
    why: "money paid back after an overpayment, and a payment that bounced",
    sheets: {
      Kunder: customers,
      Fakturaer: [invoiceHeadings, ["1", "1", on("05-01"), on("05-15"), 100], ["2", "2", on("06-01"), on("06-15"), 80], ["3", "3", on("06-01"), on("06-15"), 5]],
      Innbetalinger: [
        paymentHeadings,
        [on("05-10"), "1", 150, "1", null],
        [on("05-12"), "1", -50, null, "Tilbakebetalt"],
        [on("06-10"), "2", 80, "2", null],
        [on("06-12"), "2", -80, "2", "Returnert fra banken"],
      ],
    },
    owed: { NOK: { "2": [0, 80, 0, 0, 0, 0], "3": [0, 5, 0, 0, 0, 0] } },
  },
  {
    why: "payments known by KID alone, without a customer, and one that nobody can place",
    sheets: {
      Kunder: customers,
      Fakturaer: [[...invoiceHeadings, "KID"], ["1", "1", on("06-01"), on("06-15"), 100, "0010013"], ["2", "2", on("06-01"), on("06-15"), 200, "0020011"]],
      Innbetalinger: [["Dato", "Beløp", "KID"], [on("06-20"), 100, "0010013"], [on("06-21"), 150, "0020011"], [on("06-22"), 33, "0099999"]],
    },
    owed: { NOK: { "2": [0, 50, 0, 0, 0, 0], "": [0, 0, 0, 0, 0, -33] } },
  },
  {
    why: "suppliers beside customers: what we owe is no claim of ours",
    sheets: {
      Kunder: customers,
      Fakturaer: [invoiceHeadings, ["1", "1", on("06-01"), on("06-15"), 100]],
      Leverandører: [["Leverandørnr", "Navn"], ["50001", "Grossist AS"], ["50002", "Frakt AS"]],
      Leverandørfakturaer: [
        ["Fakturanr", "Leverandørnr", "Fakturadato", "Forfallsdato", "Beløp"],
        ["88", "50001", on("05-01"), on("05-31"), 400],
        ["89", "50001", on("06-20"), on("07-20"), 60],
        ["7", "50002", on("06-01"), on("06-30"), 25],
      ],
      Utbetalinger: [["Betalingsdato", "Leverandørnr", "Beløp", "Fakturanr"], [on("06-01"), "50001", 150, "88"]],
    },
    owed: { NOK: { "1": [0, 100, 0, 0, 0, 0] } },
    payables: { "50001": [60, 250, 0, 0, 0, 0], "50002": [25, 0, 0, 0, 0, 0] },
  },
  {
    why: "a customer ledger of debit and credit, payments among the invoices",
    sheets: {
      Kunder: customers,
      Reskontro: [
        ["Kundenr", "Dato", "Bilagsnr", "Tekst", "Forfallsdato", "Debet", "Kredit"],
        ["1", on("05-01"), "1", "Faktura 1", on("05-15"), 100, null],
        ["1", on("05-20"), "2", "Innbetaling", null, null, 60],
        ["2", on("06-01"), "3", "Faktura 3", on("06-30"), 200, null],
        ["2", on("06-02"), "4", "Kreditnota 4", null, null, 50],
      ],
    },
    owed: { NOK: { "1": [0, 0, 40, 0, 0, 0], "2": [200, 0, 0, 0, 0, -50] } },
  },
];

import { grossOf, type SampleBooks, type SampleDocument, type SamplePayment } from "./books";
import { customerHeadings } from "./customers";

/** What is typed into a sheet from its first row on, and how its columns look. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Number format of each column below the headings; "@" keeps what is typed as text. */
  readonly formats: readonly string[];
  /** Characters. */
  readonly widths: readonly number[];
  /** Row of the headings, from 0. */
  readonly headingRow: number;
  /** True where the last row sums up. */
  readonly hasTotal: boolean;
}

const DATE = "dd.mm.yyyy";
const AMOUNT = "#,##0.00";
const HEADING_ROW = 3;

export function customerSheet({ customers }: SampleBooks): SampleSheet {
  return {
    name: "Kunder",
    rows: [customerHeadings, ...customers.map(({ cells }) => cells.map(typed))],
    formats: ["0", "@", "@", "@", "@", "@", "@", "@", "@", "@", "0", "#,##0", "@", "@", "@"],
    widths: [11, 34, 12, 17, 22, 8, 16, 9, 20, 36, 15, 14, 11, 17, 32],
    headingRow: 0,
    hasTotal: false,
  };
}

export function invoiceSheet({ documents }: SampleBooks): SampleSheet {
  const first = HEADING_ROW + 2;
  const last = HEADING_ROW + 1 + documents.length;
  const headings = [
    "Fakturanr",
    "Type",
    "Fakturadato",
    "Kundenr",
    "Kunde",
    "Forfall",
    "Netto",
    "MVA",
    "Beløp",
    "Valuta",
    "KID",
    "Krediterer",
    "Status",
    "Merknad",
  ];
  const blank = headings.map(() => "");
  const sum = (column: string): string => `=SUM(${column}${first}:${column}${last})`;
  return {
    name: "Fakturaer",
    rows: [
      ["Sjokolade AS – fakturajournal", ...blank.slice(1)],
      ["1. november 2023 – 31. oktober 2026. Mat og drikke 15 % mva.", ...blank.slice(1)],
      blank,
      headings,
      ...documents.map(documentCells),
      ["Sum", "", "", "", "", "", sum("G"), sum("H"), sum("I"), "", "", "", "", ""],
    ],
    formats: ["0", "@", DATE, "0", "@", DATE, AMOUNT, AMOUNT, AMOUNT, "@", "@", "0", "@", "@"],
    widths: [10, 11, 12, 9, 32, 12, 12, 11, 12, 7, 16, 11, 11, 32],
    headingRow: HEADING_ROW,
    hasTotal: true,
  };
}

function documentCells(document: SampleDocument, at: number): readonly (string | number)[] {
  const { number, customer, name, day, due, net, vat, currency, kid, credits, status, note } = document;
  return [
    Number(number),
    net < 0 ? "Kreditnota" : "Faktura",
    isDateTyped(at) ? asTypedDate(day) : day,
    Number(customer),
    at % 29 === 5 ? name.toUpperCase() : name,
    at === 333 ? "etter avtale" : isDateTyped(at) ? asTypedDate(due) : due,
    net / 100,
    vat / 100,
    grossOf(document) / 100,
    currency === "NOK" ? "" : currency,
    kid,
    numberOrEmpty(credits),
    status,
    note,
  ].map(typed);
}

/** A page that was pasted from a mail, and single rows later. */
function isDateTyped(at: number): boolean {
  return (at >= 96 && at < 108) || at === 211 || at === 377;
}

export function paymentSheet({ payments }: SampleBooks): SampleSheet {
  return {
    name: "Innbetalinger",
    rows: [
      ["Bilag", "Betalingsdato", "Kundenr", "Innbetaler", "Innbetalt beløp", "Valuta", "Fakturanr", "KID", "Melding"],
      ...payments.map(paymentCells),
    ],
    formats: ["0", DATE, "0", "@", AMOUNT, "@", "0", "@", "@"],
    widths: [9, 14, 9, 32, 15, 7, 11, 16, 22],
    headingRow: 0,
    hasTotal: false,
  };
}

function paymentCells({
  voucher,
  day,
  customer,
  payer,
  amount,
  currency,
  invoice,
  kid,
  text,
}: SamplePayment): readonly (string | number)[] {
  const said = currency === "NOK" ? "" : currency;
  return [Number(voucher), day, numberOrEmpty(customer), payer, amount / 100, said, numberOrEmpty(invoice), kid, text].map(typed);
}

export function noteSheet(): SampleSheet {
  return {
    name: "Notater",
    rows: [
      ["Huskeliste", "", "", ""],
      ["Ring Hotell Hvilepuls om julebestillingen", "", "", ""],
      ["Spør Marsipan & Sønner om hva som skjer med de gamle fakturaene", "", "", ""],
      ["Er Fjordkroken lagt inn to ganger?", "", "", ""],
      ["", "", "", ""],
      ["Priser fra oktober", "Uten mva", "Med mva", "Kost"],
      ["Mørk 70 %, plate 100 g", 42, "=B7*1.15", 19.5],
      ["Melk med havsalt, plate 100 g", 39, "=B8*1.15", 17.8],
      ["Konfekt, eske 12 stk", 128, "=B9*1.15", 61],
      ["Kakaopulver, pose 1 kg", 165, "=B10*1.15", 92.4],
    ],
    formats: ["@", AMOUNT, AMOUNT, AMOUNT],
    widths: [56, 11, 11, 11],
    headingRow: 5,
    hasTotal: false,
  };
}

function numberOrEmpty(digits: string): number | "" {
  return digits === "" ? "" : Number(digits);
}

/** As it must be typed so that the cell holds this text: Excel reads what begins with these signs as a formula. */
function typed(cell: string | number): string | number {
  return typeof cell === "string" && /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

/** A date as text that Excel does not recognise, since the cell is text. */
function asTypedDate(day: number): string {
  const [year, month, date] = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10).split("-");
  return `'${date ?? ""}.${month ?? ""}.${year ?? ""}`;
}

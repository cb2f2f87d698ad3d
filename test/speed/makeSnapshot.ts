import type { Cell } from "../../src/register/cells";
import { FORMAT_SAMPLE_ROWS, type SheetSnapshot, type WorkbookSnapshot } from "../../src/register/intake/snapshot";
import { generator } from "./makeLedger";

export interface Size {
  readonly customers: number;
  readonly invoices: number;
  readonly lines: number;
  readonly payments: number;
}

const FIRST_DAY = 43831; // 1 January 2020
const DAYS = 1460;
const PRODUCTS = 4000;

/** A workbook of four sheets as it is after reading: customers, invoices, their lines and payments. Always the same one. */
export function makeSnapshot({ customers, invoices, lines, payments }: Size): WorkbookSnapshot {
  const random = generator(20231231);
  const customerOf = Array.from({ length: invoices }, () => 10000 + Math.floor(random() ** 2 * customers));
  const dayOf = Array.from({ length: invoices }, (_, i) => FIRST_DAY + Math.floor((i * DAYS) / invoices));
  const totals = new Float64Array(invoices);
  const perInvoice = lines / invoices;
  const lineRows = Array.from({ length: lines }, (_, l): Cell[] => {
    const i = Math.min(invoices - 1, Math.floor(l / perInvoice));
    const quantity = 1 + Math.floor(random() * 9);
    const price = Math.round(random() * 50_000) / 100;
    totals[i] = (totals[i] ?? 0) + quantity * price;
    return [text(500000 + i), `Vare ${String(Math.floor(random() ** 2 * PRODUCTS))} standard`, quantity, price];
  });
  const invoiceRows = customerOf.map((customer, i): Cell[] => {
    const day = dayOf[i] ?? FIRST_DAY;
    return [text(500000 + i), text(customer), day, day + 30, Math.round((totals[i] ?? 0) * 100) / 100];
  });
  const paymentRows = Array.from({ length: payments }, (_, p): Cell[] => {
    const i = Math.floor((p * invoices) / payments);
    return [
      text(customerOf[i] ?? 0),
      (dayOf[i] ?? FIRST_DAY) + Math.floor(random() * 60),
      Math.round((totals[i] ?? 0) * 100) / 100,
      text(500000 + i),
    ];
  });
  const customerRows = Array.from({ length: customers }, (_, c): Cell[] => [text(10000 + c), `Kunde nummer ${String(c)} AS`]);
  return {
    date1904: false,
    sheets: [
      sheet("Kunder", ["Kundenr", "Navn"], customerRows, []),
      sheet("Fakturaer", ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Beløp"], invoiceRows, [2, 3]),
      sheet("Fakturalinjer", ["Fakturanr", "Produkt", "Antall", "Pris"], lineRows, []),
      sheet("Betalinger", ["Kundenr", "Betalingsdato", "Beløp", "Fakturanr"], paymentRows, [1]),
    ],
  };
}

const text = (value: number) => String(value);

function sheet(name: string, headings: readonly string[], rows: readonly Cell[][], dates: readonly number[]): SheetSnapshot {
  const cells = [[...headings], ...rows];
  const formats = cells
    .slice(0, FORMAT_SAMPLE_ROWS)
    .map((row) => row.map((_, column) => (dates.includes(column) ? "dd.mm.yyyy" : "General")));
  return {
    id: `{${name}}`,
    name,
    visibility: "visible",
    own: null,
    ownCode: null,
    firstRow: 0,
    firstColumn: 0,
    cells,
    formats,
    tables: [],
  };
}

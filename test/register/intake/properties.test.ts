import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CellError } from "../../../src/register/cells";
import type { Cell } from "../../../src/register/cells";
import { sheetKinds } from "../../../src/register/fields/catalogue";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { nastyParties } from "./nasty";
import { sheet, workbook } from "./snapshots";
import type { Rows } from "./snapshots";

const words = [
  "Kundenr", "Navn", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Rest", "E-post", "Telefon", "Status", "Type", "Dato", "Nr", "Sum", "Totalt",
  "Ask AS", "0150 Oslo", "03/04/2026", "31.12.2025", "1.234,50", "12,3-", "kreditnota", "Betalt", "ja", "a@b.no", "NO974760673MVA", "-", " ", "=1+1", "\u0000",
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...words),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -10, max: 60000 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(CellError.of("#N/A") ?? null, CellError.of("#REF!") ?? null),
);

const rows = fc.integer({ min: 1, max: 7 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 14 }));

test("whatever stands on sheets, reading them gives a register and no exception", () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), fc.option(fc.constantFrom(...sheetKinds)), fc.boolean(), (sheets, holds, date1904) => {
      const snapshot = { ...workbook(...sheets.map((cells, i) => sheet(`Ark${i}`, cells))), date1904 };
      // Most such sheets are taken for none of our lists; a mapping makes them lists all the same.
      const readings = readSheets(snapshot, holds ? { fixed: { Ark0: { holds, columns: {} } } } : {});
      const register = readRegister(snapshot, readings, { currency: "NOK", language: "nb", country: "NO", master: "sources" });
      expect(readings).toHaveLength(sheets.length);
      expect(new Set(register.customers.id).size).toBe(register.customers.count);
      for (const customer of register.invoices.customer) expect(customer).toBeLessThan(register.customers.count);
      for (const { confidence, columns } of readings) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        const fields = columns.flatMap(({ field }) => field ?? []);
        expect(new Set(fields).size).toBe(fields.length);
      }
    }),
    { numRuns: 150 },
  );
});

const LIST: readonly (readonly Cell[])[] = [
  ["Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Mva", "Rest", "Valuta", "Status", "KID", "Merknad", "Dager forsinket"],
  [10001, "Ask AS", 2001, "03.01.2026", "17.01.2026", 1250, 250, 0, "NOK", "Betalt", "0012", null, 0],
  [10002, "Eik AS", 2002, "04.01.2026", "18.01.2026", 300.5, 60.1, 300.5, "NOK", "Sendt", "0029", "ring", 3],
  [10001, "Ask AS", 2003, "05.02.2026", "19.02.2026", 99, 0, 99, "EUR", "Sendt", "0037", null, 0],
];

test("the order of the columns does not decide what they are", () => {
  const fieldsOf = (order: readonly number[]) => {
    const [reading] = readSheets(workbook(sheet("Ark1", LIST.map((row) => order.map((column) => row[column] ?? null)))));
    return Object.fromEntries((reading?.columns ?? []).map(({ heading, field }) => [heading, field]));
  };
  const natural = LIST[0]?.map((_, column) => column) ?? [];
  const expected = fieldsOf(natural);
  expect(Object.values(expected).filter((field) => field !== null)).toHaveLength(12);
  fc.assert(
    fc.property(fc.shuffledSubarray(natural, { minLength: natural.length }), (order) => {
      expect(fieldsOf(order)).toEqual(expected);
    }),
  );
});

test("P25: in whatever order the rows of a list stand, the same customers come out", () => {
  const parties = nastyParties.filter(({ rows }) => rows.length > 3).map(({ name, rows }) => ({ name, rows }));
  fc.assert(
    fc.property(fc.constantFrom(...parties), fc.infiniteStream(fc.nat()), ({ name, rows }, random) => {
      const plain = readSheets(workbook(sheet(name, rows)))[0];
      const first = plain?.dataRows?.first ?? 0;
      const last = plain?.dataRows?.last ?? 0;
      const records = rows.slice(first, last + 1).map((row) => ({ row, order: Number(random.next().value) }));
      const shuffled = [...rows.slice(0, first), ...records.sort((a, b) => a.order - b.order).map(({ row }) => row), ...rows.slice(last + 1)];
      expect(customersOf(name, shuffled)).toEqual(customersOf(name, rows));
    }),
    { numRuns: 60 },
  );
});

/** Each customer's values as one text, sorted. */
function customersOf(name: string, rows: Rows): string[] {
  const snapshot = workbook(sheet(name, rows));
  const { customers } = readRegister(snapshot, readSheets(snapshot), { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  const fields = [...customers.values.keys()].sort();
  return Array.from({ length: customers.count }, (_, i) => fields.map((field) => `${field}=${String(customers.values.get(field)?.[i] ?? "")}`).join("|")).sort();
}

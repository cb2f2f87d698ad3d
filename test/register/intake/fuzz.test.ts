import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CellError, isBlank } from "../../../src/register/cells";
import type { Cell } from "../../../src/register/cells";
import { isSingleText } from "../../../src/register/intake/lists/sample";
import { readRegister } from "../../../src/register/intake/readRegister";
import type { SheetReading } from "../../../src/register/intake/reading";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { WorkbookSnapshot } from "../../../src/register/intake/snapshot";
import { unreadLists } from "../../../src/register/intake/unreadLists";
import type { Positions, Register } from "../../../src/register/register";
import { nastyDocuments, nastyParties } from "./nasty";
import { sheet, workbook } from "./snapshots";
import type { Rows } from "./snapshots";

/** The same sheets in every run; what fails is printed with its seed and path. */
const ALWAYS = { seed: 20260131, numRuns: 150 } as const;
const SECONDS = 30_000;

const garbage: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom("", " ", "-", "n/a", "ukjent", "Sum", "Totalt", "Kundenr", "Beløp", "=1+1", "\u0000", "\ufeff", "1.234", "03/04/2026", "kreditnota", "(1)", "0150 Oslo", "ja", "#", "🙂", "x".repeat(5000)),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(CellError.of("#N/A") ?? null, CellError.of("#REF!") ?? null),
);

type Mutation = (rows: Cell[][]) => Cell[][];

const anywhere = fc.nat({ max: 30 });
/** The list with `removed` elements from `place` on replaced by others. */
const spliced = <T>(list: readonly T[], place: number, removed: number, ...put: readonly T[]): T[] => [...list.slice(0, place), ...put, ...list.slice(place + removed)];
const at = (place: number, length: number) => (length === 0 ? 0 : place % length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(anywhere, anywhere, garbage).map(([r, c, cell]): Mutation => (rows) => rows.map((row, i) => (i === at(r, rows.length) ? row.map((old, j) => (j === at(c, row.length) ? cell : old)) : row))),
  anywhere.map((r): Mutation => (rows) => spliced(rows, at(r, rows.length), 0, [])),
  anywhere.map((r): Mutation => (rows) => spliced(rows, at(r, rows.length), 1)),
  anywhere.map((r): Mutation => (rows) => spliced(rows, at(r, rows.length), 0, [...(rows[at(r, rows.length)] ?? [])])),
  anywhere.map((c): Mutation => (rows) => rows.map((row) => spliced<Cell>(row, at(c, row.length), 0, null))),
  anywhere.map((c): Mutation => (rows) => rows.map((row) => spliced<Cell>(row, at(c, row.length), 1))),
  fc.tuple(anywhere, anywhere).map(([a, b]): Mutation => (rows) => rows.map((row) => spliced<Cell>(row, at(a, row.length), 1, row[at(b, row.length)] ?? null))),
  fc.tuple(anywhere, fc.array(garbage, { maxLength: 8 })).map(([r, row]): Mutation => (rows) => spliced(rows, at(r, rows.length), 0, row)),
  fc.constant<Mutation>((rows) => [...rows].reverse()),
);

const known = fc.constantFrom(...[...nastyParties, ...nastyDocuments].map(({ rows }) => rows));
const mutated = fc.tuple(known, fc.array(mutation, { maxLength: 6 })).map(([rows, changes]) => changes.reduce((now: Cell[][], change) => (now.length === 0 ? now : change(now.map((row) => (row.length === 0 ? [null] : row)))), rows.map((row) => [...row])));
const below = fc.tuple(mutated, mutated).map(([upper, lower]) => [...upper, [], ...lower]);
const beside = fc.tuple(mutated, mutated).map(([left, right]) => {
  const width = Math.max(0, ...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [...Array.from({ length: width }, (_, j) => left[i]?.[j] ?? null), null, ...(right[i] ?? [])]);
});

function read(snapshot: WorkbookSnapshot): { readonly readings: readonly SheetReading[]; readonly register: Register } {
  const readings = readSheets(snapshot);
  return { readings, register: readRegister(snapshot, readings, { currency: "NOK", language: "nb", country: "NO", master: "sources" }) };
}

/** Rows of a sheet that the register holds. */
function rowsHeld({ sources, customers, suppliers, invoices, lines, payments, contacts, payables }: Register): Set<number> {
  const listed = [customers, suppliers].filter(({ implied }) => implied[0] !== 1);
  const tables: readonly { readonly at: Positions }[] = [...listed, invoices, lines, payments, contacts, ...(payables ? [payables.invoices, payables.payments] : [])];
  return new Set(tables.flatMap(({ at: { source, row } }) => Array.from(row).filter((_, i) => sources[source[i] ?? -1] !== undefined)));
}

/** Filled rows below the headings of a sheet's one list that nobody has accounted for. */
function lostRows(rows: Rows): number[] {
  const { readings, register } = read(workbook(sheet("Ark1", rows)));
  const [list, ...others] = readings;
  if (!list || others.length > 0 || list.holds === "other") return [];
  const held = rowsHeld(register);
  const leftOut = new Set(list.leftOut.map(({ row }) => row));
  const first = list.headingRow ?? -1;
  return rows.flatMap((row, i) => {
    const isFilled = row.some((cell) => !isBlank(cell));
    // Headings may take a second line, and a unit may stand below: words alone.
    const isHeadings = i <= first + 2 && row.every((cell) => isBlank(cell) || (typeof cell === "string" && !/\d/.test(cell)));
    return i <= first || !isFilled || held.has(i) || leftOut.has(i) || isHeadings || isSingleText(row) ? [] : [i];
  });
}

test("mutated sheets are read without an exception, and each filled row is in the register or said to be left out", () => {
  fc.assert(fc.property(mutated, (rows) => {
      expect(lostRows(rows)).toEqual([]);
    }), ALWAYS);
}, SECONDS);

test("lists below and beside one another, mutated: every list is read or reported, and rows are counted once", () => {
  fc.assert(
    fc.property(fc.oneof(below, beside), (rows) => {
      const snapshot = workbook(sheet("Ark1", rows));
      const { readings, register } = read(snapshot);
      expect(new Set(readings.map(({ list }) => list)).size).toBe(readings.length);
      for (const { span, dataRows, headingRow } of readings) {
        expect(span.first).toBeLessThanOrEqual(span.last);
        expect(dataRows === null || dataRows.first > (headingRow ?? -1)).toBe(true);
      }
      const overlaps = readings.some((one, i) => readings.some((other, j) => i < j && one.dataRows && other.dataRows && one.dataRows.first <= other.dataRows.last && other.dataRows.first <= one.dataRows.last && one.span.first <= other.span.last && other.span.first <= one.span.last));
      expect(overlaps).toBe(false);
      const { customers, suppliers, invoices, lines, payments, contacts, payables } = register;
      const listed = [customers, suppliers].filter(({ implied }) => implied[0] !== 1).reduce((sum, { count }) => sum + count, 0);
      const counted = listed + invoices.count + lines.count + payments.count + contacts.count + (payables ? payables.invoices.count + payables.payments.count : 0);
      expect(counted).toBeLessThanOrEqual(readings.reduce((sum, { rows: records }) => sum + records, 0));
      unreadLists(snapshot, readings);
    }),
    ALWAYS,
  );
}, SECONDS);

test("sheets of nothing but garbage are read without an exception", () => {
  const rows = fc.integer({ min: 1, max: 9 }).chain((width) => fc.array(fc.array(garbage, { minLength: width, maxLength: width }), { maxLength: 20 }));
  fc.assert(fc.property(rows, (cells) => {
      expect(lostRows(cells)).toEqual([]);
    }), ALWAYS);
}, SECONDS);

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { askedRepairs, textRepairs, valueRepairs } from "../../../src/register/cleaning/catalogue";
import type { Cell } from "../../../src/register/cells";
import { Column } from "../../../src/register/cleaning/column";
import { fieldNames } from "../../../src/register/fields/catalogue";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { bookOf, carriedOut, cleaned, cleaningOf, withNumbers, type Columns } from "./cleaned";
import { dirtyCell, dirtyColumns } from "./dirty";
import { isKept } from "./meaning";

const languages = fc.constantFrom("nb", "en", "de", "nl");

test("cleaning twice changes nothing the second time, and nothing is thrown", () => {
  fc.assert(
    fc.property(dirtyColumns, languages, (columns, language) => {
      const once = cleaned(columns, { language });
      const { customerNumber: _, ...rest } = once;
      expect(cleaned(rest, { language })).toEqual(once);
    }),
    { numRuns: 400 },
  );
});

test("P25: what becomes of a row does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(dirtyColumns, fc.nat(), (columns, seed) => {
      const numbered = withNumbers(columns, {});
      const length = numbered.customerNumber?.length ?? 0;
      const order = Array.from({ length }, (_, at) => at).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101) || a - b);
      const turned = mapColumns(numbered, (cells) => order.map((at) => cells[at] ?? null));
      const fields = Object.keys(numbered) as FieldName[];
      const clean = (book: Columns) => {
        const made = bookOf(book);
        const safe = cleaningOf(made, fields).suggestions.filter(({ isAccepted }) => isAccepted);
        return carriedOut(made, safe).sheets[0]?.cells.slice(1) ?? [];
      };
      const before = clean(numbered);
      expect(clean(turned)).toEqual(order.map((at) => before[at]));
    }),
    { numRuns: 200 },
  );
});

test("no row is lost, and no cell of a column without a field is touched", () => {
  fc.assert(
    fc.property(dirtyColumns, (columns) => {
      const book = bookOf(withNumbers(columns, {}));
      const { suggestions } = cleaningOf(book, ["customerNumber"]);
      const after = carriedOut(book, suggestions.filter(({ isAccepted }) => isAccepted));
      expect(after.sheets[0]?.cells.length).toBe(book.sheets[0]?.cells.length);
    }),
    { numRuns: 50 },
  );
});

const place = { country: "NO", isAssumed: true, currency: "" };

describe("a safe repair cannot change what a cell means", () => {
  const safe = [...textRepairs, ...valueRepairs];

  test.each(safe.map((repair) => [repair.rule, repair.keeps, repair] as const))("%s keeps the %s", (_, keeps, repair) => {
    fc.assert(
      fc.property(fc.constantFrom<FieldName>(...fieldNames), fc.array(dirtyCell, { minLength: 1, maxLength: 6 }), (field, cells) => {
        const values = cells.filter((cell): cell is string => typeof cell === "string" && cell !== "");
        const mend = repair.on(columnOf(field, values));
        for (const value of mend ? values : []) {
          const after = mend?.(value, place) ?? null;
          if (after !== value && !isKept(keeps, value, after)) throw new Error(`${repair.rule} makes ${JSON.stringify(after)} of ${JSON.stringify(value)} in ${field}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("every repair has a name of its own", () => {
    const rules = [...safe, ...askedRepairs].map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test("at least twenty-five repairs are safe", () => {
    expect(safe.length).toBeGreaterThanOrEqual(25);
  });
});

function columnOf(field: FieldName, values: readonly string[]): Column {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const surroundings = { language: "nb", home: "NO", currency: "NOK", date1904: false };
  return new Column({ ...surroundings, field, holds: "customers", counts: () => counts, formats: [], fields: new Set([field]), orders: () => new Set() });
}

function mapColumns(columns: Columns, change: (cells: readonly Cell[]) => readonly Cell[]): Columns {
  return Object.fromEntries(Object.entries(columns).map(([field, cells]) => [field, change(cells)]));
}

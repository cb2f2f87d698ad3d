import fc from "fast-check";
import type { Cell } from "../../../src/register/cells";
import { fieldsOn, type FieldName } from "../../../src/register/fields/catalogue";
import type { Columns } from "./cleaned";

const samples: readonly Cell[] = [
  "BAKERIET RUNDSTYKKET AS", "kari nordmann", "IKEA", "van der Berg", "Hansen, Kari", "Hansen a.s.", "MÃ¸ller", "ÃƒÂ¸", " Kari\u00a0 Hansen\t", "'0150", 150, "0150 Oslo",
  "N-0150", "1017ab", "22 00 00 11", "+4740000022", 40000022, "988 077 917", "NO988077917MVA", 988077917, "no93 8601 1117 947", "86011117947", "Post@Firma.NO.", "lars(at)holm.no",
  "WWW.Firma.NO/", "norge", "NO", "Sverige", "kr", "€", "ja", "X", "Nei", true, "1.234", "1 234,50", "1,234.50", "(5)", "25 %", "03/04/2026", "25.12.2026", "12/25/2026", 20260403, 46115,
  "3. mai 26", "30 dager", "-", "ukjent", "n/a", "xxx", "Bakke &amp; Sønn", "Kafé", "KAFE", "firma", "B2B", "norsk", "17850.0", "a\nb", "\u200b", "  ", "", null, 0, -1.5,
  "e-post: a@b.no", "<a@b.no>", "🍫 Sjokolade", "\ud800", "null", "TRUE", "#N/A", "=1+1", "@hei", "12345678901234567890",
];

export const dirtyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...samples) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...samples), fc.constantFrom(" ", ",", ";", "\u00a0", "\n", ".", "/", "Ã¸"), fc.constantFrom(...samples)).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -10, max: 100_000 }) },
);

/** A dirty list of customers: some fields, with cells of any kind. */
export const dirtyColumns: fc.Arbitrary<Columns> = fc
  .tuple(fc.uniqueArray(fc.constantFrom<FieldName>(...fieldsOn("customers").filter((field) => field !== "customerNumber")), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([fields, rows]) =>
    fc.record(Object.fromEntries(fields.map((field) => [field, fc.array(dirtyCell, { minLength: rows, maxLength: rows })])) as Record<FieldName, fc.Arbitrary<Cell[]>>),
  );

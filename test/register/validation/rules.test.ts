import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { allWords } from "../../../src/locales/dictionary";
import { speaker } from "../../../src/locales/speak";
import { languages } from "../../../src/locales/words";
import { CellError, type Cell } from "../../../src/register/cells";
import { sheetKinds } from "../../../src/register/fields/catalogue";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { Finding } from "../../../src/register/validation/finding";
import { defaultSettings } from "../../../src/register/settings";
import { validate } from "../../../src/register/validation/validate";
import { sheet, workbook, type Rows } from "../intake/snapshots";
import { book, customersWith, findingsOf } from "./findingsOf";

const words = [
  "Kundenr", "Navn", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Rest", "E-post", "Telefon", "Postnr", "Land", "Orgnr", "Status", "Kansellert",
  "Norge", "Tyskland", "0150 Oslo", "D-80331", "03/04/2026", "31.12.2025", "1.234,50", "kreditnota", "a@b.no", "NO974760673MVA", "+47 22345678",
  "+", "00", "()", "-", "/", "\u00a0", "\u0000", "[", "31129956715",
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...words),
  fc.string({ maxLength: 12, unit: "binary" }),
  fc.integer({ min: -10, max: 60000 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(CellError.of("#N/A") ?? null, CellError.of("#REF!") ?? null),
);

const headings = ["Kundenr", "Navn", "Orgnr", "E-post", "Telefon", "Postnr", "Land", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Status", "Betalt dato"];

test("whatever stands on sheets, checking it gives findings with words and no exception", () => {
  const width = headings.length;
  const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }).map((body): Rows => [headings, ...body]);
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), fc.array(fc.constantFrom(...sheetKinds), { minLength: 3, maxLength: 3 }), (sheets, kinds) => {
      const snapshot = workbook(...sheets.map((cells, i) => sheet(`Ark${i}`, cells)));
      const fixed = Object.fromEntries(sheets.map((_, i) => [`Ark${i}`, { holds: kinds[i] ?? "customers", columns: {} }]));
      const register = readRegister(snapshot, readSheets(snapshot, { fixed }), { currency: "NOK", language: "nb", country: "NO", master: "sources" });
      const found = validate(register, { asOf: 46000, country: "NO", excludedStatus: ["cancelled"], settings: defaultSettings });
      for (const language of languages) {
        const speak = speaker(language);
        for (const { message } of found) expect(speak(message)).not.toBe("");
      }
      expect(JSON.stringify(found)).not.toContain("31129956715");
    }),
    { numRuns: 150 },
  );
});

const CUSTOMERS = [
  ...customersWith({ Kundenr: 3, "E-post": "ola@", Telefon: "123", Postnr: 150, Orgnr: "988077918" }),
  [3, "Eik Transport AS", "", "x", "", "", "", ""],
  [null, "Uten nummer", "31129956715", "", "", "99999", "", "Norge"],
];

const INVOICES: Rows = [
  ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp", "Status"],
  [101, 1, "2026-01-05", "2026-01-19", 1000, "Sendt"],
  [102, 2, "2026-02-05", "2026-01-19", 2000, "Sendt"],
  [103, 99, "2026-03-05", "2026-03-19", 3000, "Sendt"],
  [103, 3, "2026-03-05", "2026-03-19", 3000, "Sendt"],
  [103, 3, "2026-03-06", "2026-03-19", 3000, "Sendt"],
  [104, 4, "2026-03-06", "2026-04-19", 30, "Sendt"],
  [104, 4, "2026-03-06", "2026-05-19", 30, "Sendt"],
  [104, 4, "2026-03-06", "2026-05-19", 30, "Kansellert"],
  [null, 5, "2026-03-06", "2026-04-19", null, "Sendt"],
  [106, 6, "snart", "2026-04-19", 5, "Sendt"],
];

const shuffled = ([head = [], ...body]: Rows) =>
  fc.shuffledSubarray([...body], { minLength: body.length }).map((rows): Rows => [head, ...rows]);

/** Everything but where it stands: of rows that are alike, the later one is told of, whichever that is. */
function what(found: readonly Finding[]): readonly string[] {
  return found.map(({ code, severity, field, value, suggestion }) => JSON.stringify([code, severity, field, value, suggestion])).sort();
}

test("the order of rows does not decide what is found", () => {
  const expected = what(findingsOf(book({ Kunder: CUSTOMERS, Fakturaer: INVOICES })));
  expect(expected.length).toBeGreaterThan(12);
  fc.assert(
    fc.property(shuffled(CUSTOMERS), shuffled(INVOICES), (Kunder, Fakturaer) => {
      expect(what(findingsOf(book({ Kunder, Fakturaer })))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("findings come by severity, then in the order of sheets, rows and columns", () => {
  const ranks = { error: 0, warning: 1, info: 2 };
  const sheets = ["Kunder", "Fakturaer"];
  const places = findingsOf(book({ Kunder: CUSTOMERS, Fakturaer: INVOICES })).map(
    ({ severity, sheet: name, row, column }) => ((ranks[severity] * 10 + sheets.indexOf(name)) * 1000 + (row ?? -1)) * 100 + (column ?? -1),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("every finding that has words says more than that something is wrong", () => {
  const codes = [...allWords].filter(([code]) => code.startsWith("finding."));
  expect(codes.length).toBeGreaterThan(40);
  for (const [code, text] of codes) for (const language of languages) expect([code, text[language].split(/[.;,:] /).length > 1]).toEqual([code, true]);
});

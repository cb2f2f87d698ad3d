import { expect, test } from "@jest/globals";
import type { FixedMapping } from "../../../src/register/intake/reading";
import { readSheets } from "../../../src/register/intake/readSheets";
import { sheet, workbook } from "./snapshots";

const list = sheet("Liste", [
  ["Kundenr", "Ekstern id", "Navn", "Sted"],
  ["1", "X9", "Ask AS", "Oslo"],
  ["2", "X8", "Eik AS", "Bergen"],
]);

function fieldsWith(fixed?: FixedMapping, remembered?: FixedMapping, of = list) {
  const [reading] = readSheets(workbook(of), { ...(fixed ? { fixed } : {}), ...(remembered ? { remembered } : {}) });
  return [reading?.holds, reading?.columns.map(({ field }) => field)];
}

const FOUND = ["customers", ["customerNumber", null, "name", "place"]];

test("without a mapping the headings decide", () => {
  expect(fieldsWith()).toEqual(FOUND);
});

test("a fixed column stands, and the others are found as before", () => {
  const fixed = { Liste: { holds: "customers", columns: { customerNumber: "Ekstern id" } } } as const;
  expect(fieldsWith(fixed)).toEqual(["customers", [null, "customerNumber", "name", "place"]]);
});

test("what is fixed goes before what is remembered", () => {
  const fixed = { Liste: { holds: "suppliers", columns: {} } } as const;
  const remembered = { Liste: { holds: "other", columns: {} } } as const;
  expect(fieldsWith(fixed, remembered)[0]).toBe("suppliers");
  expect(fieldsWith(undefined, remembered)).toEqual(["other", []]);
});

test("a heading that is gone is left to detection", () => {
  expect(fieldsWith({ Liste: { holds: "customers", columns: { customerNumber: "Kundekode", place: "Poststed" } } })).toEqual(FOUND);
});

test("a heading that stands twice is left to detection", () => {
  const twice = sheet("Liste", [["Kundenr", "Navn", "Navn"], ["1", "Ask AS", "Ask"], ["2", "Eik AS", "Eik"]]);
  expect(fieldsWith({ Liste: { holds: "customers", columns: { contactPerson: "Navn" } } }, undefined, twice)).toEqual(["customers", ["customerNumber", "name", null]]);
});

test("sheet names and headings are found without regard to case", () => {
  expect(fieldsWith({ LISTE: { holds: "customers", columns: { notes: "ekstern ID" } } })).toEqual(["customers", ["customerNumber", "notes", "name", "place"]]);
});

test("a mapping of other sheets changes nothing", () => {
  expect(fieldsWith({ Toppliste: { holds: "other", columns: {} } })).toEqual(FOUND);
});

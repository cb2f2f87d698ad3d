import { expect, test } from "@jest/globals";
import { CellError } from "../../../src/register/cells";
import { cellInput } from "../../../src/workbook/report/cellInput";

const tabs = new Map([["aging", "Kari's alder"]] as const);

test.each([
  ["a number stays a number", 12.5, 12.5],
  ["nothing empties the cell", null, ""],
  ["a text in words", { text: "Sikker" }, "Sikker"],
  ["data are never a formula", "=cmd()", "'=cmd()"],
  ["an error value is shown as its text", CellError.of("#N/A") ?? null, "'#N/A"],
  ["a link to a cell", { link: { sheet: "Fakturaer", address: "C7" }, shows: "F-1" }, `=HYPERLINK("#'Fakturaer'!C7","F-1")`],
  [
    "a linked number stays a number",
    { link: { sheet: "Fakturaer", address: "C7" }, shows: 10023 },
    `=HYPERLINK("#'Fakturaer'!C7",10023)`,
  ],
  [
    "an apostrophe in the tab's name",
    { link: { report: "aging" as const }, shows: "Se" },
    `=HYPERLINK("#'Kari''s alder'!A1","Se")`,
  ],
  [
    "a quotation mark in what is shown",
    { link: { url: "https://x.test" }, shows: 'A "B"' },
    `=HYPERLINK("https://x.test","A ""B""")`,
  ],
  ["a tab that is not there", { link: { report: "abc" as const }, shows: "Se" }, "Se"],
  ["an address that would run something", { link: { url: "file:///etc/passwd" }, shows: "Se" }, "Se"],
  ["a text that no formula may hold", { link: { sheet: "A", address: "A1" }, shows: "x".repeat(256) }, "x".repeat(256)],
])("%s", (_, cell, input) => {
  expect(cellInput(cell, tabs)).toBe(input);
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { kartotek, secondReader, type Run } from "./kartotek";

/** Names come from a raw sheet by formula, far below the rows that are looked at first; one e-mail address is misspelt there, too. */
const ROWS = 90;
const FORMULA_ROW = 80;

let run: Run;
let again: Run;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const raw = book.addWorksheet("Uttrekk");
  raw.addRow(["  berg   AS "]);
  raw.addRow(["post@gmial.com"]);
  const list = book.addWorksheet("Kunder");
  list.addRow(["Kundenr", "Navn", "E-post"]);
  for (let i = 1; i <= ROWS; i++) list.addRow([10_000 + i, i === 3 ? " Dal  AS" : `Fjell ${"ABCDEFGHIJ"[i % 10] ?? ""} AS`, null]);
  list.getCell(`B${FORMULA_ROW}`).value = { formula: "Uttrekk!A1", result: "  berg   AS " };
  list.getCell(`C${FORMULA_ROW}`).value = { formula: "Uttrekk!A2", result: "post@gmial.com" };
  const file = path.join(mkdtempSync(path.join(tmpdir(), "formulas-")), "bok.xlsx");
  await book.xlsx.writeFile(file);
  run = await kartotek([file], "check,clean", "--as-of", "2026-06-30");
  again = await kartotek([run.saved], "clean", "--as-of", "2026-06-30");
});

test("a cell with a formula is not proposed for cleaning, and its neighbours are", () => {
  expect(run.result?.changes.map(({ cell }) => cell)).toEqual(["B4"]);
  expect(run.result?.conflicts).toEqual([]);
  expect(again.result?.changes).toEqual([]);
});

test("of a faulty result it is said that the cell is a formula, without a suggestion for it", () => {
  const onFormula = (run.result?.findings ?? []).filter(({ cell }) => cell?.endsWith(String(FORMULA_ROW)) === true);
  expect(onFormula.map(({ code, cell, suggestion }) => [code, cell, suggestion])).toEqual([
    ["email.typo", `C${FORMULA_ROW}`, null],
    ["cell.formula", `B${FORMULA_ROW}`, null],
  ]);
  for (const { message } of onFormula) expect(message).toContain("rett cellen som den henter verdien fra");
});

test("the formula stands as it stood", async () => {
  const book = await secondReader(run.saved);
  expect(book.getWorksheet("Kunder")?.getCell(`B${FORMULA_ROW}`).formula).toBe("Uttrekk!A1");
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type ExcelJS from "exceljs";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import type { Scalar } from "../../../src/standin/model/types";
import { partsOf, readByExcelJs } from "./packages";

const errors = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^_x[0-9A-F]{4}_$/),
  fc.constantFrom(...errors).map((error) => ({ error })),
);
const cell = fc.record({
  row: fc.oneof(fc.nat(30), fc.constantFrom(5000)),
  column: fc.oneof(fc.nat(30), fc.constantFrom(16_383)),
  value: scalar,
});
const formula = fc.option(fc.constantFrom("A1+1", 'XLOOKUP("a",B:B,C:C)', "SUM(Ark!A1:A9)"));

test("any grid comes back from a file as it was written, twice", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, formula), { maxLength: 25 }), (cells) => {
      const workbook = blankWorkbook("Ark");
      const grid = workbook.sheets[0]?.grid;
      const expected = new Map<string, unknown>();
      for (const [{ row, column, value }, text] of cells) {
        if (text === null) grid?.setValue(row, column, value);
        else grid?.setFormula(row, column, text, value);
        expected.set(`${row} ${column}`, [row, column, value, text]);
      }
      let file = saveXlsx(workbook);
      for (const time of [1, 2]) {
        const again = openXlsx(file);
        const read = again.sheets[0]?.grid;
        for (const item of expected.values()) {
          const [row, column] = item as [number, number];
          expect([row, column, read?.value(row, column), read?.formula(row, column)]).toEqual(item);
        }
        expect(read?.usedArea(true)).toEqual(grid?.usedArea(true));
        // The second time every row is written anew from what was read.
        if (time === 1) read?.insertRows(0, 1);
        if (time === 1) read?.deleteRows(0, 1);
        file = saveXlsx(again);
      }
    }),
    { numRuns: 25 },
  );
});

const data = process.env["KARTOTEK_DATA"] ?? resolve(__dirname, "../../../../shared/data");
const files = existsSync(data)
  ? readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".xlsx"))
  : [];

function cellsOf(workbook: ExcelJS.Workbook): unknown {
  return workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]);
}

(files.length === 0 ? test.skip : test).each(files.length === 0 ? ["(the data of the project is not here)"] : files)(
  "a file from practice keeps every cell when all of its sheets are written anew: %s",
  async (path) => {
    const file = new Uint8Array(readFileSync(join(data, path)));
    const workbook = openXlsx(file);
    expect(partsOf(saveXlsx(workbook))).toEqual(partsOf(file));
    for (const { grid } of workbook.sheets) {
      grid.insertRows(0, 1);
      grid.insertColumns(0, 1);
      grid.deleteColumns(0, 1);
      grid.deleteRows(0, 1);
    }
    expect(cellsOf(await readByExcelJs(saveXlsx(workbook)))).toEqual(cellsOf(await readByExcelJs(file)));
  },
);

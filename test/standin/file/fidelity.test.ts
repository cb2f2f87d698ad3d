import { expect, test } from "@jest/globals";
import type ExcelJS from "exceljs";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { partsOf, readByExcelJs } from "./packages";
import { richWorkbook } from "./richWorkbook";

/** All that the second reader knows of a sheet, its cells aside from those in `except`. */
function known(sheet: ExcelJS.Worksheet, except: readonly string[]): unknown {
  const cells: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (except.includes(cell.address)) return;
      cells[cell.address] = {
        value: cell.value,
        style: cell.style,
        note: cell.note,
        validation: cell.dataValidation,
        merged: cell.isMerged,
      };
    });
  });
  const { views, pageSetup, headerFooter, state, name } = sheet;
  const heights = Array.from({ length: 6 }, (_, row) => sheet.getRow(row + 1).height);
  const columns = Array.from({ length: 9 }, (_, column) => [
    sheet.getColumn(column + 1).width,
    sheet.getColumn(column + 1).hidden,
  ]);
  const tables = sheet.getTables().map((table) => (table as unknown as { model: unknown }).model);
  return { cells, views, pageSetup, headerFooter, state, name, heights, columns, tables, tab: sheet.properties.tabColor };
}

test("opening and saving changes no byte of any part", async () => {
  const file = await richWorkbook();
  expect(partsOf(saveXlsx(openXlsx(file)))).toEqual(partsOf(file));
});

test("after an edit of one cell everything else is as another reader saw it before", async () => {
  const file = await richWorkbook();
  const workbook = openXlsx(file);
  workbook.sheets[0]?.grid.setValue(2, 1, "Ny kunde");
  const saved = saveXlsx(workbook);
  const [before, after] = [await readByExcelJs(file), await readByExcelJs(saved)];
  expect(after.worksheets[0]?.getCell("B3").value).toBe("Ny kunde");
  for (const [index, sheet] of before.worksheets.entries()) {
    const again = after.worksheets[index];
    expect(again && known(again, ["B3"])).toEqual(known(sheet, ["B3"]));
  }
  expect(after.definedNames.model).toEqual(before.definedNames.model);

  const [partsBefore, partsAfter] = [partsOf(file), partsOf(saved)];
  const touched = [...partsBefore].filter(([path, text]) => partsAfter.get(path) !== text).map(([path]) => path);
  // The workbook's part asks Excel to calculate E2, whose formula may depend on the edit.
  expect(touched.sort()).toEqual(["xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect([...partsAfter.keys()].sort()).toEqual([...partsBefore.keys()].sort());
});

test("a sheet written anew keeps what stands around its cells: drawing, sparklines and all", async () => {
  const file = await richWorkbook();
  const workbook = openXlsx(file);
  workbook.sheets[1]?.grid.setValue(5, 5, 1);
  const tail = (text: string): string => text.slice(text.indexOf("</sheetData>"));
  const [before, after] = [partsOf(file), partsOf(saveXlsx(workbook))].map(
    (parts) => parts.get("xl/worksheets/sheet2.xml") ?? "",
  );
  expect(after).not.toBe(before);
  expect(tail(after ?? "")).toBe(tail(before ?? ""));
  expect(tail(after ?? "")).toContain("x14:sparklineGroup");
});

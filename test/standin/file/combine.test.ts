import { expect, test } from "@jest/globals";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import { combine } from "../../../src/standin/file/combine";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { workbookFromCsv } from "../../../src/standin/file/workbookFromCsv";
import { namespaces, workbookFile } from "./packages";
import { richWorkbook } from "./richWorkbook";

test("sheets of all files stand in one workbook, under names of their own", async () => {
  const long = "Kunder som har svært lange navn";
  const workbook = combine([
    openXlsx(await richWorkbook()),
    workbookFromCsv("Nr;Navn\n007;Ola", "fakturaer"),
    workbookFromCsv("a", long),
    workbookFromCsv("b", long),
  ]);
  const again = openXlsx(saveXlsx(workbook));
  expect(again.sheets.map((sheet) => sheet.name)).toEqual([
    "Fakturaer",
    "Skjult",
    "Dypt",
    "fakturaer (2)",
    long,
    "Kunder som har svært lange (2)",
  ]);
  expect(again.sheets[3]?.grid.value(1, 0)).toBe("007");
});

test("values, formats, widths, heights and merged cells come along; formulas as their values", async () => {
  const rich = openXlsx(await richWorkbook());
  const workbook = openXlsx(saveXlsx(combine([blankWorkbook("Først"), rich])));
  const [, copy] = workbook.sheets;
  const source = rich.sheets[0];
  if (copy === undefined || source === undefined) throw new Error("no sheet");
  expect(copy.name).toBe("Fakturaer");
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 9; column++) {
      expect(copy.grid.value(row, column)).toEqual(source.grid.value(row, column));
      const formats = [workbook.styles.format(copy.grid.style(row, column)), rich.styles.format(source.grid.style(row, column))];
      expect(formats[0]).toEqual(formats[1]);
    }
  }
  expect(copy.grid.formula(1, 4)).toBeNull();
  expect([copy.grid.columnWidth(0), copy.grid.columnHidden(1), copy.grid.rowHeight(2)]).toEqual([12, true, 31]);
  expect(saveXlsx(workbook).length).toBeGreaterThan(0);
  expect(workbook.sheets.map((sheet) => sheet.visibility)).toEqual(["Visible", "Visible", "Hidden", "VeryHidden"]);
});

test("days counted from 1904 keep their date in a workbook that counts from 1900", () => {
  const from1904 = openXlsx(
    workbookFile('<row r="1"><c r="A1"><v>43830</v></c></row>', {
      "xl/workbook.xml": `<workbook ${namespaces}><workbookPr date1904="1"/><sheets><sheet name="Mac" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    }),
  );
  const grid = from1904.sheets[0]?.grid;
  const date = from1904.styles.indexOf({ ...from1904.styles.format(0), numberFormat: 'dd.mm.yyyy "kl"' });
  const amount = from1904.styles.indexOf({ ...from1904.styles.format(0), numberFormat: '#,##0 "dager"' });
  grid?.setStyle(0, 0, date);
  grid?.setValue(1, 0, 43830);
  grid?.setStyle(1, 0, amount);
  const copy = combine([blankWorkbook("Ark"), from1904]).sheets[1]?.grid;
  expect([copy?.value(0, 0), copy?.value(1, 0)]).toEqual([45292, 43830]);
});

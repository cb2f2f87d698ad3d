import { expect, test } from "@jest/globals";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { errorOf, openBlank } from "../openExcel";

test("formats are set, read back and saved", async () => {
  const { host } = openBlank();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const head = sheet.getRange("A1:C1");
    head.values = [["Kunde", "Saldo", "Merknad"]];
    head.format.font.bold = true;
    head.format.font.color = "#FFFFFF";
    head.format.fill.color = "#1F4E78";
    head.format.horizontalAlignment = "Center";
    head.format.verticalAlignment = "Top";
    head.format.wrapText = true;
    head.format.rowHeight = 30;
    head.format.borders.getItem("EdgeBottom").style = "Continuous";
    head.format.borders.getItem("EdgeBottom").weight = "Medium";
    head.format.borders.getItem("EdgeBottom").color = "#C00000";
    sheet.getRange("A2").format.indentLevel = 2;
    head.load("format/horizontalAlignment, format/verticalAlignment, format/wrapText, format/rowHeight");
    head.load("format/font/bold, format/font/color, format/fill/color");
    const edge = head.format.borders.getItem("EdgeBottom").load("style, weight, color");
    const mixed = sheet.getRange("A1:A2").load("format/font/bold, format/fill/color");
    await context.sync();
    const { format } = head;
    return {
      format: [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.rowHeight],
      font: [format.font.bold, format.font.color, format.fill.color],
      edge: [edge.style, edge.weight, edge.color],
      mixed: [mixed.format.font.bold, mixed.format.fill.color],
    };
  });
  expect(seen).toEqual({
    format: ["Center", "Top", true, 30],
    font: [true, "#FFFFFF", "#1F4E78"],
    edge: ["Continuous", "Medium", "#C00000"],
    mixed: [null, null],
  });
  const saved = openXlsx(saveXlsx(host.workbook));
  const grid = saved.sheets[0]?.grid;
  const format = saved.styles.format(grid?.style(0, 1) ?? 0);
  expect(format).toMatchObject({ fill: "#1F4E78", horizontal: "center", vertical: "top", wrap: true });
  expect(format.font).toMatchObject({ bold: true, color: "#FFFFFF" });
  expect(format.borders.bottom).toEqual({ style: "medium", color: "#C00000" });
  expect(grid?.rowHeight(0)).toBe(30);
});

test("a column's width is in points for the client and in characters in the file", async () => {
  const { sheet } = openBlank();
  const width = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("B:B");
    range.format.columnWidth = 105;
    const plain = context.workbook.worksheets.getItem("Ark1").getRange("C:C").load("format/columnWidth");
    range.load("format/columnWidth");
    await context.sync();
    return [range.format.columnWidth, Math.round(plain.format.columnWidth)];
  });
  expect(width).toEqual([105, 48]);
  expect(sheet.grid.columnWidth(1)).toBe(20);
});

test("autofit makes a column as wide as its longest text and leaves empty ones", async () => {
  const { sheet } = openBlank();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:B2");
    range.values = [
      ["kort", ""],
      ["en svært lang overskrift", ""],
    ];
    range.format.autofitColumns();
    await context.sync();
  });
  expect(sheet.grid.columnWidth(0)).toBeGreaterThan(24);
  expect(sheet.grid.columnWidth(0)).toBeLessThan(32);
  expect(sheet.grid.columnWidth(1)).toBeNull();
});

test.each<[string, (range: Excel.Range) => void]>([
  ["a colour that is none", (range) => (range.format.fill.color = "kjempeblå")],
  ["an alignment that Excel lacks", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
  ["a negative indent", (range) => (range.format.indentLevel = -1)],
  ["a row higher than Excel's", (range) => (range.format.rowHeight = 500)],
])("%s is refused", async (_what, act) => {
  openBlank();
  const code = await errorOf(async (context) => {
    act(context.workbook.worksheets.getItem("Ark1").getRange("A1"));
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("the application tells its language, and keeps the calculation mode for as long as it is open", async () => {
  openBlank();
  const seen = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.load("calculationMode, decimalSeparator");
    application.cultureInfo.load("name");
    await context.sync();
    return [application.calculationMode, application.decimalSeparator, application.cultureInfo.name];
  });
  expect(seen).toEqual(["Manual", ",", "nb-NO"]);
});

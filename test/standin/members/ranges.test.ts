import { expect, test } from "@jest/globals";
import { errorOf, openBlank } from "../openExcel";

/** The address of what a step from B2:C4 leads to, or the error's code. */
async function leadsTo(step: (range: Excel.Range) => Excel.Range): Promise<string> {
  let address = "";
  const code = await errorOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const range = step(sheet.getRange("B2:C4")).load("address");
    await context.sync();
    address = range.isNullObject ? "null" : range.address;
  });
  return code === "none" ? address : code;
}

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["a cell", (range) => range.getCell(1, 1), "Data!C3"],
  ["a cell outside", (range) => range.getCell(5, 0), "Data!B7"],
  ["a row", (range) => range.getRow(2), "Data!B4:C4"],
  ["a row that it lacks", (range) => range.getRow(3), "InvalidArgument"],
  ["a column", (range) => range.getColumn(1), "Data!C2:C4"],
  ["the last cell", (range) => range.getLastCell(), "Data!C4"],
  ["the last row", (range) => range.getLastRow(), "Data!B4:C4"],
  ["the last column", (range) => range.getLastColumn(), "Data!C2:C4"],
  ["its entire rows", (range) => range.getEntireRow(), "Data!2:4"],
  ["its entire columns", (range) => range.getEntireColumn(), "Data!B:C"],
  ["an offset", (range) => range.getOffsetRange(1, -1), "Data!A3:B5"],
  ["an offset that leaves the sheet", (range) => range.getOffsetRange(-2, 0), "InvalidArgument"],
  ["another size", (range) => range.getResizedRange(-2, 1), "Data!B2:D2"],
  ["no size at all", (range) => range.getResizedRange(-3, 0), "InvalidArgument"],
  ["a size of its own", (range) => range.getAbsoluteResizedRange(1, 1), "Data!B2"],
  ["rows below", (range) => range.getRowsBelow(2), "Data!B5:C6"],
  ["its lowest row", (range) => range.getRowsBelow(-1), "Data!B4:C4"],
  ["a row above", (range) => range.getRowsAbove(), "Data!B1:C1"],
  ["its uppermost rows", (range) => range.getRowsAbove(-2), "Data!B2:C3"],
  ["columns after", (range) => range.getColumnsAfter(2), "Data!D2:E4"],
  ["a column before", (range) => range.getColumnsBefore(1), "Data!A2:A4"],
  ["the rectangle around another", (range) => range.getBoundingRect("E1"), "Data!B1:E4"],
  ["what it shares with another", (range) => range.getIntersection("C4:F9"), "Data!C4"],
  ["nothing shared", (range) => range.getIntersection("F9"), "ItemNotFound"],
  ["nothing shared, as null", (range) => range.getIntersectionOrNullObject("F9"), "null"],
])("from B2:C4 to %s", async (_what, step, address) => {
  const { sheet } = openBlank();
  sheet.name = "Data";
  expect(await leadsTo(step)).toBe(address);
});

test.each([
  ["A1:B2", "Data!A1:B2"],
  ["$C$3", "Data!C3"],
  ["b2:A1", "Data!A1:B2"],
  ["C:D", "Data!C:D"],
  ["2:3", "Data!2:3"],
  ["Data!A1", "Data!A1"],
  ["Beløp", "Data!B2:B9"],
  ["Ukjent", "InvalidArgument"],
  ["A1:B2,D4", "InvalidArgument"],
  ["XFE1", "InvalidArgument"],
])("getRange(%j) is %s", async (address, expected) => {
  const { host, sheet } = openBlank();
  sheet.name = "Data";
  host.workbook.xml.children.push({
    name: "definedNames",
    attributes: new Map(),
    children: [{ name: "definedName", attributes: new Map([["name", "Beløp"]]), children: ["Data!$B$2:$B$9"] }],
  });
  let found = "";
  const code = await errorOf(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address).load("address");
    await context.sync();
    found = range.address;
  });
  expect(code === "none" ? found : code).toBe(expected);
});

test("a range that the client holds follows rows that are inserted and deleted above it", async () => {
  const { sheet } = openBlank();
  sheet.name = "Data";
  sheet.grid.setValue(4, 1, "kept");
  const seen = await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    const range = ark.getRange("B5").load("address");
    const gone = ark.getRange("B2").load("address");
    await context.sync();
    ark.getRange("1:3").insert("Down");
    range.load("address, values");
    await context.sync();
    const inserted: unknown[] = [range.address, range.values[0]?.[0]];
    ark.getRange("4:5").delete("Up");
    range.load("address");
    await context.sync();
    gone.load("address");
    const failure = await context.sync().then(
      () => "none",
      (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "other"),
    );
    return [...inserted, range.address, failure] as unknown[];
  });
  expect(seen).toEqual(["Data!B8", "kept", "Data!B6", "InvalidReference"]);
});

test("cells are inserted and deleted within columns, and formulas follow", async () => {
  const { sheet } = openBlank();
  [1, 2, 3].forEach((value, row) => sheet.grid.setValue(row, 0, value));
  sheet.grid.setFormula(0, 3, "SUM(A1:A3)", 6);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A2:B2").insert("Down").values = [[10, "x"]];
    await context.sync();
  });
  expect([0, 1, 2, 3].map((row) => sheet.grid.value(row, 0))).toEqual([1, 10, 2, 3]);
  expect([sheet.grid.formula(0, 3), sheet.grid.value(0, 3)]).toEqual(["SUM(A1:A4)", 16]);
});

test("clearing keeps formats, contents or neither", async () => {
  openBlank();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["0.0", "0.0", "0.0"]];
    range.values = [[1, 2, 3]];
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    range.load("values, numberFormat");
    await context.sync();
    return [range.values, range.numberFormat];
  });
  expect(seen).toEqual([[["", 2, ""]], [["0.0", "General", "General"]]]);
});

test("copyFrom repeats its source, moves relative references and can take values alone", async () => {
  openBlank();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    sheet.getRange("A2:B3").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom("A1:B1", "Values");
    sheet.getRange("F1").copyFrom("A1:B1", "Values", false, true);
    const all = sheet.getRange("A1:F3").load("formulas");
    await context.sync();
    return all.formulas;
  });
  expect(seen).toEqual([
    [2, "=A1*2", "", 2, 4, 2],
    [2, "=A2*2", "", "", "", 4],
    [2, "=A3*2", "", "", "", ""],
  ]);
});

test("the region around a cell ends at empty rows and columns", async () => {
  const { sheet } = openBlank();
  sheet.name = "Data";
  for (const [row, column] of [
    [1, 1],
    [2, 2],
    [3, 1],
    [6, 1],
    [1, 5],
  ] as const)
    sheet.grid.setValue(row, column, "x");
  expect(await leadsTo((range) => range.getCell(0, 0).getSurroundingRegion())).toBe("Data!B2:C4");
  expect(await leadsTo((range) => range.getEntireColumn().getUsedRange(true))).toBe("Data!B2:C7");
});

test("hidden rows and columns are told, and null where they differ", async () => {
  openBlank();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const mixed = sheet.getRange("A1:C3").load("rowHidden, columnHidden, hidden");
    const hidden = sheet.getRange("A2").load("rowHidden, hidden");
    await context.sync();
    return [mixed.rowHidden, mixed.columnHidden, hidden.rowHidden, hidden.hidden];
  });
  expect(seen).toEqual([null, null, true, true]);
});

import { beforeEach, expect, test } from "@jest/globals";
import { excelWith, savedBook } from "../../workbook/excelWith";
import type { Host } from "../../../src/standin/host/host";

let host: Host;

/** A sheet with everything that points at cells, and another that points at it. */
beforeEach(async () => {
  host = await excelWith((book) => {
    const sheet = book.addWorksheet("Data", { pageSetup: { printArea: "A1:F20", printTitlesRow: "3:3" } });
    sheet.addTable({
      name: "Kunder",
      ref: "A3",
      headerRow: true,
      totalsRow: false,
      columns: [{ name: "Navn" }, { name: "Saldo" }, { name: "Sted" }],
      rows: [
        ["Fjord", 1, "Oslo"],
        ["Dal", 2, "Bergen"],
        ["Topp", 3, "Hamar"],
      ],
    });
    sheet.mergeCells("E10:F11");
    sheet.getCell("B4").dataValidation = { type: "list", formulae: ["$H$4:$H$6"], allowBlank: true };
    sheet.addConditionalFormatting({
      ref: "B4:B6",
      rules: [{ type: "expression", priority: 1, formulae: ["$B4>Annet!$A$1"], style: { font: { bold: true } } }],
    });
    sheet.getCell("A12").value = { text: "lenke", hyperlink: "#Annet!A1" };
    sheet.getCell("A15").value = { formula: "SUM(B4:B6)", result: 6 };
    const other = book.addWorksheet("Annet");
    other.getCell("A1").value = { formula: "SUM(Data!B4:B6)+Data!A15", result: 12 };
    other.getCell("A2").value = { formula: "SUM(Kunder[Saldo])", result: 6 };
    book.definedNames.add("Data!$B$4:$B$6", "Saldoer");
  });
});

async function inData<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
}

interface Places {
  readonly table: string | undefined;
  readonly merges: string[];
  readonly rule: string | undefined;
  readonly ruleFormula: unknown;
  readonly validation: string[];
  readonly name: readonly string[];
  readonly printArea: string | undefined;
  readonly titles: string | undefined;
  readonly formulas: unknown[];
}

/** Where everything stands in the saved file, read by another program. */
async function places(dataName = "Data", totalAt = "A15"): Promise<Places> {
  const book = await savedBook(host);
  const sheet = book.getWorksheet(dataName) as unknown as {
    model: { merges: string[] };
    conditionalFormattings: { ref: string; rules: { formulae: unknown[] }[] }[];
    dataValidations: { model: Record<string, { formulae: unknown[] }> };
    pageSetup: { printArea?: string; printTitlesRow?: string };
    getTables(): { table: { tableRef: string } }[];
    getCell(address: string): { formula?: string };
  };
  const other = book.getWorksheet("Annet");
  const [table] = sheet.getTables();
  return {
    table: table?.table.tableRef,
    merges: sheet.model.merges,
    rule: sheet.conditionalFormattings[0]?.ref,
    ruleFormula: sheet.conditionalFormattings[0]?.rules[0]?.formulae[0],
    validation: Object.entries(sheet.dataValidations.model).map(([at, { formulae }]) => `${at} ${String(formulae[0])}`),
    name: book.definedNames.getRanges("Saldoer").ranges,
    printArea: sheet.pageSetup.printArea,
    titles: sheet.pageSetup.printTitlesRow,
    formulas: [sheet.getCell(totalAt).formula, other?.getCell("A1").formula],
  };
}

const before: Places = {
  table: "A3:C6",
  merges: ["E10:F11"],
  rule: "B4:B6",
  ruleFormula: "$B4>Annet!$A$1",
  validation: ["B4 $H$4:$H$6"],
  name: ["Data!$B$4:$B$6"],
  printArea: "A1:F20",
  titles: "3:3",
  formulas: ["SUM(B4:B6)", "SUM(Data!B4:B6)+Data!A15"],
};

test("rows inserted above move everything", async () => {
  await inData(async (sheet, context) => {
    sheet.getRange("2:3").insert("Down");
    await context.sync();
  });
  expect(await places("Data", "A17")).toEqual({
    table: "A5:C8",
    merges: ["E12:F13"],
    rule: "B6:B8",
    ruleFormula: "$B6>Annet!$A$1",
    validation: ["B6 $H$6:$H$8"],
    name: ["Data!$B$6:$B$8"],
    printArea: "A1:F22",
    titles: "5:5",
    formulas: ["SUM(B6:B8)", "SUM(Data!B6:B8)+Data!A17"],
  });
});

test("a row inserted within widens everything around it", async () => {
  await inData(async (sheet, context) => {
    sheet.getRange("5:5").insert("Down");
    await context.sync();
  });
  expect(await places("Data", "A16")).toMatchObject({
    table: "A3:C7",
    rule: "B4:B7",
    name: ["Data!$B$4:$B$7"],
    formulas: ["SUM(B4:B7)", "SUM(Data!B4:B7)+Data!A16"],
  });
});

test("the first row of a rule deleted: the rule is read from the next one", async () => {
  await inData(async (sheet, context) => {
    sheet.getRange("4:4").delete("Up");
    await context.sync();
  });
  expect(await places("Data", "A14")).toMatchObject({
    table: "A3:C5",
    rule: "B4:B5",
    ruleFormula: "$B4>Annet!$A$1",
    validation: [],
    name: ["Data!$B$4:$B$5"],
  });
});

test("a column deleted within the table takes the table's column along", async () => {
  const names = await inData(async (sheet, context) => {
    sheet.getRange("A:A").delete("Left");
    const columns = sheet.tables.getItem("Kunder").columns.load("items/name");
    await context.sync();
    return columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Saldo", "Sted"]);
  expect((await places("Data", "Z99")).table).toBe("A3:B6");
});

test("a column inserted within the table becomes a column of it", async () => {
  const names = await inData(async (sheet, context) => {
    sheet.getRange("B:B").insert("Right");
    const header = sheet.tables.getItem("Kunder").getHeaderRowRange().load("values");
    await context.sync();
    return header.values;
  });
  expect(names).toEqual([["Navn", "Column1", "Saldo", "Sted"]]);
});

test("inserting and deleting the same rows is nothing", async () => {
  expect(await places()).toEqual(before);
  await inData(async (sheet, context) => {
    sheet.getRange("2:9").insert("Down");
    await context.sync();
    sheet.getRange("2:9").delete("Up");
    await context.sync();
  });
  expect(await places()).toEqual(before);
});

test("a renamed sheet is named anew wherever it is meant", async () => {
  await inData(async (sheet, context) => {
    sheet.name = "Mine data";
    await context.sync();
  });
  expect(await places("Mine data")).toEqual({
    ...before,
    name: ["'Mine data'!$B$4:$B$6"],
    formulas: ["SUM(B4:B6)", "SUM('Mine data'!B4:B6)+'Mine data'!A15"],
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Annet").name = "Grenser";
    await context.sync();
  });
  const book = await savedBook(host);
  // Excel leaves the place that a link leads to alone, so that the link is dead from now on.
  expect(book.getWorksheet("Mine data")?.getCell("A12").hyperlink).toContain("Annet!A1");
  const sheet = book.getWorksheet("Mine data") as unknown as { conditionalFormattings: { rules: { formulae: unknown[] }[] }[] };
  expect(sheet.conditionalFormattings[0]?.rules[0]?.formulae).toEqual(["$B4>Grenser!$A$1"]);
});

test.each([
  ["a heading row deleted without its table", "3:3", "InsertDeleteConflict"],
  ["cells deleted from part of a merged cell", "E10:E10", "MergedRangeConflict"],
])("%s is refused and changes nothing", async (_what, address, code) => {
  const work = inData(async (sheet, context) => {
    sheet.getRange(address).delete("Up");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code });
  expect(await places()).toEqual(before);
});

test("a table goes with its rows", async () => {
  await inData(async (sheet, context) => {
    sheet.getRange("2:7").delete("Up");
    const tables = sheet.tables.load("items/name");
    await context.sync();
    expect(tables.items).toEqual([]);
  });
});

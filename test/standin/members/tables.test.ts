import { beforeEach, describe, expect, test } from "@jest/globals";
import { excelWith, savedBook } from "../../workbook/excelWith";
import type { Host } from "../../../src/standin/host/host";

let host: Host;

beforeEach(async () => {
  host = await excelWith((book) => {
    const sheet = book.addWorksheet("Ark");
    sheet.addRows([
      ["Kunde", "Salg", "Salg", ""],
      ["Fjord", 1, 10, "a"],
      ["Dal", 2, 20, "b"],
      ["Topp", 3, 30, "c"],
    ]);
    sheet.getCell("A8").value = "under";
    sheet.getCell("A20").value = { formula: "A8" };
    book.addWorksheet("Annet");
  });
});

async function inSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Ark"), context));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
}

test("headings become unique texts, in the cells and in the file", async () => {
  const names = await inSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:D4", true);
    table.columns.load("items/name");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Kunde", "Salg", "Salg2", "Column1"]]);
    return table.columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Kunde", "Salg", "Salg2", "Column1"]);
  const saved = (await savedBook(host)).getWorksheet("Ark")?.getTables() as unknown as {
    table: { columns: { name: string }[] };
  }[];
  expect(saved[0]?.table.columns.map(({ name }) => name)).toEqual(names);
});

test("a table without headings gets them above its data, which moves down with what is below", async () => {
  await inSheet(async (sheet, context) => {
    sheet.tables.add("A2:B4", false);
    const cells = sheet.getRange("A1:B5").load("values");
    const far = sheet.getRange("A21").load("formulas");
    const beside = sheet.getRange("D4").load("values");
    await context.sync();
    expect(cells.values).toEqual([
      ["Kunde", "Salg"],
      ["Column1", "Column2"],
      ["Fjord", 1],
      ["Dal", 2],
      ["Topp", 3],
    ]);
    expect(far.formulas).toEqual([["=A9"]]);
    expect(beside.values).toEqual([["c"]]);
  });
});

describe("refused", () => {
  test.each([
    ["over another table", "B3:D9", "InvalidArgument"],
    ["over merged cells", "F1:H3", "InvalidArgument"],
    ["an address that is none", "nonsense!", "InvalidArgument"],
  ])("a table %s", async (_why, address, code) => {
    await inSheet(async (sheet, context) => {
      sheet.tables.add("A1:C4", true);
      sheet.getRange("G2:H2").merge();
      await context.sync();
    });
    expect(await codeOf(inSheet(async (sheet, context) => (sheet.tables.add(address, true), context.sync())))).toBe(code);
  });

  test.each([
    ["a space", "Mine salg"],
    ["a cell's address", "AB12"],
    ["a cell's address the other way", "R1C1"],
    ["a single reserved letter", "c"],
    ["a digit first", "1tabell"],
    ["a table's name in other letters", "FØRSTE"],
    ["a name of the workbook", "Liste"],
  ])("a table's name: %s", async (_why, name) => {
    const work = inSheet(async (sheet, context) => {
      sheet.tables.add("A1:A3", true).name = "Første";
      context.workbook.names.add("Liste", sheet.getRange("A1"));
      const second = sheet.tables.add("C1:C3", true);
      await context.sync();
      second.name = name;
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  test("a name of the workbook that a table has", async () => {
    const work = inSheet(async (sheet, context) => {
      sheet.tables.add("A1:A3", true).name = "Salg";
      context.workbook.names.add("salg", sheet.getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ItemAlreadyExists");
  });

  test("a new size that leaves the heading row", async () => {
    const work = inSheet(async (sheet, context) => {
      sheet.tables.add("A1:C4", true).resize("A2:C6");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  test("cells pushed through a table that sticks out of them", async () => {
    const work = inSheet(async (sheet, context) => {
      sheet.tables.add("A1:C4", true);
      sheet.getRange("B2:B2").insert("Down");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InsertDeleteConflict");
  });
});

test("a heading and its column's name are one", async () => {
  await inSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    sheet.getRange("B1").values = [["Omsetning"]];
    table.columns.getItemAt(2).name = "Kreditt";
    const columns = table.columns.load("items/name,items/id,items/index");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Kunde", "Omsetning", "Kreditt"]]);
    expect(columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
      ["Kunde", 1, 0],
      ["Omsetning", 2, 1],
      ["Kreditt", 3, 2],
    ]);
  });
});

describe("the totals row", () => {
  test("says in the file what its cells hold, and its formulas name the table", async () => {
    await inSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Salg";
      table.showTotals = true;
      table.getTotalRowRange().formulas = [["Sum", "=SUBTOTAL(109,[Salg])", "=SUM([Salg2])*2"]];
      const totals = table.getTotalRowRange().load("values,formulas,address");
      await context.sync();
      expect(totals.address).toBe("Ark!A5:C5");
      expect(totals.values).toEqual([["Sum", 6, 120]]);
      expect(totals.formulas[0]?.[1]).toBe("=SUBTOTAL(109,Salg[Salg])");
    });
    const table = (await savedBook(host)).getWorksheet("Ark")?.getTable("Salg") as unknown as {
      table: { totalsRow: boolean; autoFilterRef: string; columns: Record<string, string>[] };
    };
    expect(table.table.totalsRow).toBe(true);
    expect(table.table.autoFilterRef).toBe("A1:C4");
    expect(table.table.columns.map(({ totalsRowLabel, totalsRowFunction }) => totalsRowLabel ?? totalsRowFunction)).toEqual([
      "Sum",
      "sum",
      "custom",
    ]);
  });

  test("pushes down what stands directly below, and is asked for twice without harm", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("A5").values = [["tett under"]];
      const table = sheet.tables.add("A1:C4", true);
      table.showTotals = true;
      table.showTotals = true;
      const column = sheet.getRange("A4:A9").load("values");
      await context.sync();
      expect(column.values.flat()).toEqual(["Topp", "Total", "tett under", "", "", "under"]);
    });
  });

  test("comes back with what it held before", async () => {
    await inSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.showTotals = true;
      table.getTotalRowRange().formulas = [["Sum", "=SUBTOTAL(101,[Salg])", ""]];
      table.showTotals = false;
      table.resize("A1:C6");
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("formulas,address");
      await context.sync();
      expect(totals.address).toBe("Ark!A7:C7");
      expect(totals.formulas).toEqual([["Sum", "=SUBTOTAL(101,Table1[Salg])", ""]]);
    });
  });
});

test("a filter hides rows, and totals leave them out", async () => {
  await inSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    table.showTotals = true;
    table.getTotalRowRange().formulas = [["Sum", "=SUBTOTAL(109,[Salg])", ""]];
    table.columns.getItem("Kunde").filter.applyValuesFilter(["Dal", "Topp"]);
    const filter = table.autoFilter.load("isDataFiltered,criteria");
    const hidden = sheet.getRange("A2").load("rowHidden");
    const total = sheet.getRange("B5").load("values");
    await context.sync();
    expect(filter.isDataFiltered).toBe(true);
    expect(hidden.rowHidden).toBe(true);
    expect(total.values).toEqual([[5]]);
    table.clearFilters();
    filter.load("isDataFiltered");
    total.load("values");
    hidden.load("rowHidden");
    await context.sync();
    expect([filter.isDataFiltered, total.values[0]?.[0], hidden.rowHidden]).toEqual([false, 6, false]);
  });
});

test("columns and rows are added and taken away, and the rest moves", async () => {
  await inSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    table.columns.add(1, [["Land"], ["NO"], ["SE"], ["DK"]]);
    table.rows.add(undefined, [["Bunn", "FI", 4, 40]]);
    table.columns.getItem("Salg2").delete();
    table.rows.getItemAt(0).delete();
    const range = table.getRange().load("values,address");
    const outside = sheet.getRange("D2:E2").load("values");
    const count = table.rows.load("count");
    await context.sync();
    expect(range.address).toBe("Ark!A1:C4");
    expect(range.values).toEqual([
      ["Kunde", "Land", "Salg"],
      ["Dal", "SE", 2],
      ["Topp", "DK", 3],
      ["Bunn", "FI", 4],
    ]);
    // What stood beside came back with the deleted column, and rows of a table move alone.
    expect(outside.values).toEqual([["a", ""]]);
    expect(count.count).toBe(3);
  });
});

test("sorts by a column, empty cells last", async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange("B3").values = [[""]];
    const table = sheet.tables.add("A1:C4", true);
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values.map(([name]) => name as unknown)).toEqual(["Topp", "Fjord", "Dal"]);
  });
});

test("is found by name in any case, and nowhere once it is a range again", async () => {
  await inSheet(async (sheet, context) => {
    sheet.tables.add("A1:C4", true).name = "Salg";
    await context.sync();
    const found = context.workbook.tables.getItem("SALG").load("name,style,showBandedRows,showFilterButton");
    await context.sync();
    expect([found.name, found.style, found.showBandedRows, found.showFilterButton]).toEqual([
      "Salg",
      "TableStyleMedium2",
      true,
      true,
    ]);
    found.convertToRange();
    const gone = sheet.tables.getItemOrNullObject("Salg");
    const kept = sheet.getRange("A1").load("values");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(kept.values).toEqual([["Kunde"]]);
  });
});

test("formulas follow a table's new name and that of its columns, and get addresses when it is a table no more", async () => {
  await inSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    table.showTotals = true;
    table.getTotalRowRange().formulas = [["Sum", "=SUBTOTAL(109,[Salg])", ""]];
    const outside = context.workbook.worksheets.getItem("Annet").getRange("A1:A2");
    outside.formulas = [["=SUM(Table1[Salg])"], ['="Table1[Salg]"&COUNTA(Table1[[#All],[Kunde]:[Salg]])']];
    const inside = sheet.getRange("C4");
    inside.formulas = [["=[@Salg]*2"]];
    table.name = "Kunder";
    table.columns.getItem("Salg").name = "Sum [NOK]";
    const all = [table.getTotalRowRange(), outside, inside].map((range) => range.load("formulas,values"));
    await context.sync();
    expect(all.map(({ formulas }) => formulas.flat() as unknown[])).toEqual([
      ["Sum", "=SUBTOTAL(109,Kunder[Sum '[NOK']])", ""],
      ["=SUM(Kunder[Sum '[NOK']])", "=\"Table1[Salg]\"&COUNTA(Kunder[[#All],[Kunde]:[Sum '[NOK']]])"],
      ["=Kunder[[#This Row],[Sum '[NOK']]]*2"],
    ]);
    expect(all[1]?.values).toEqual([[6], ["Table1[Salg]10"]]);
    table.convertToRange();
    all.forEach((range) => range.load("formulas,values"));
    await context.sync();
    expect(all[1]?.formulas).toEqual([["=SUM(Ark!$B$2:$B$4)"], ['="Table1[Salg]"&COUNTA(Ark!$A$1:$B$5)']]);
    expect(all[2]?.formulas).toEqual([["=Ark!$B$4*2"]]);
    expect(all[2]?.values).toEqual([[6]]);
  });
});

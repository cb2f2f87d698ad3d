import { expect, test } from "@jest/globals";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { errorOf, openBlank } from "../openExcel";

type Sheet = Excel.Worksheet;

/** Runs against the sheet "Ark1" in one batch and gives the error's code, or "none". */
async function tryOn(act: (sheet: Sheet, context: Excel.RequestContext) => void): Promise<string> {
  return errorOf(async (context) => {
    act(context.workbook.worksheets.getItem("Ark1"), context);
    await context.sync();
  });
}

async function read(
  address: string,
): Promise<{ values: unknown; formulas: unknown; types: unknown; formats: unknown; text: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange(address);
    range.load("values, formulas, valueTypes, numberFormat, text");
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      types: range.valueTypes,
      formats: range.numberFormat,
      text: range.text,
    };
  });
}

test("what is typed through values comes back as values, formulas, types, formats and text", async () => {
  openBlank();
  await tryOn((sheet) => {
    sheet.getRange("A1:G1").values = [["0123", "'0123", "2024-01-05", "=1+1", "TRUE", "#N/A", "12%"]];
  });
  expect(await read("A1:H1")).toEqual({
    values: [[123, "0123", 45296, 2, true, "#N/A", 0.12, ""]],
    formulas: [[123, "0123", 45296, "=1+1", true, "#N/A", 0.12, ""]],
    types: [["Double", "String", "Double", "Double", "Boolean", "Error", "Double", "Empty"]],
    formats: [["General", "General", "m/d/yyyy", "General", "General", "General", "0%", "General"]],
    text: [["123", "0123", "1/5/2024", "2", "TRUE", "#N/A", "12%", ""]],
  });
});

test("the apostrophe is lost when formulas are read and written back, as in Excel", async () => {
  openBlank();
  await tryOn((sheet) => (sheet.getRange("A1").values = [["'0123"]]));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Ark1").getRange("A1").load("formulas");
    await context.sync();
    const read = cell.formulas;
    cell.formulas = read;
    await context.sync();
  });
  expect((await read("A1")).values).toEqual([[123]]);
});

test("cells of format @ keep every text, when the format is queued first", async () => {
  openBlank();
  await tryOn((sheet) => {
    const range = sheet.getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.values = [["0123"], ["=1+1"], ["+47 22 33 44 55"]];
  });
  expect((await read("A1:A3")).values).toEqual([["0123"], ["=1+1"], ["+47 22 33 44 55"]]);
});

test.each([
  ["+47 22 33 44 55", "a telephone number that begins a formula and is none"],
  ["=SUM(", "a formula that is not finished"],
])("%s is refused: %s", async (text) => {
  openBlank();
  expect(await tryOn((sheet) => (sheet.getRange("A1").values = [[text]]))).toBe("InvalidArgument");
});

test("null leaves a cell as it is and an empty string empties it", async () => {
  openBlank();
  await tryOn((sheet) => (sheet.getRange("A1:C1").values = [["a", "b", "c"]]));
  await tryOn((sheet) => (sheet.getRange("A1:C1").values = [[null, "", "d"]]));
  expect((await read("A1:C1")).values).toEqual([["a", "", "d"]]);
});

test("one scalar fills the range", async () => {
  openBlank();
  await tryOn((sheet) => {
    sheet.getRange("A1:B2").values = "x" as unknown as string[][];
    sheet.getRange("A1:B2").numberFormat = "0.00" as unknown as string[][];
  });
  expect(await read("A1:B2")).toMatchObject({
    values: [
      ["x", "x"],
      ["x", "x"],
    ],
    formats: [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ],
  });
});

test.each<[string, unknown[][]]>([
  ["too few rows", [[1, 2]]],
  [
    "too many columns",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ["ragged rows", [[1, 2], [3]]],
])("an array of another shape is refused: %s", async (_why, values) => {
  openBlank();
  expect(await tryOn((sheet) => (sheet.getRange("A1:B2").values = values))).toBe("InvalidArgument");
});

test("the shape of a large block, which the client sends in pieces, is checked before any of them is written", async () => {
  const { sheet } = openBlank();
  const block = Array.from({ length: 400 }, () => [1, 2, 3, 4, 5]);
  expect(await tryOn((ark) => (ark.getRange("A1:E401").values = block))).toBe("InvalidArgument");
  expect(sheet.grid.usedArea(true)).toBeNull();
});

test("20,000 rows of 12 columns are written in one batch and read back", async () => {
  const { host } = openBlank({ payloadLimit: null });
  const block = Array.from({ length: 20_000 }, (_row, row) => Array.from({ length: 12 }, (_cell, column) => row * 12 + column));
  const readBack = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRangeByIndexes(0, 0, 20_000, 12);
    range.values = block;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(readBack).toEqual(block);
  expect(host.roundTrips).toBe(1);
});

test("text above 32,767 and formulas above 8,192 characters are refused", async () => {
  openBlank();
  expect(await tryOn((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]]))).toBe("none");
  expect(await tryOn((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  const long = `=${"1+".repeat(4_100)}1`;
  expect(await tryOn((sheet) => (sheet.getRange("A1").formulas = [[long]]))).toBe("FormulaLengthExceedsLimit");
});

test("whole columns give no values and take none", async () => {
  openBlank();
  await tryOn((sheet) => (sheet.getRange("A1").values = [[1]]));
  expect((await read("A:A")).values).toBeNull();
  expect(await tryOn((sheet) => (sheet.getRange("A:A").values = 1 as unknown as number[][]))).toBe("InvalidArgument");
});

test("more than five million cells give null instead of values", async () => {
  openBlank();
  expect((await read("A1:F1000000")).values).toBeNull();
});

test("formats of whole columns are set and read", async () => {
  openBlank();
  await tryOn((sheet) => {
    sheet.getRange("B:B").numberFormat = "#,##0.00" as unknown as string[][];
    sheet.getRange("B1:B2").values = [[1234.5], [2]];
  });
  expect((await read("A1:B1")).formats).toEqual([["General", "#,##0.00"]]);
  expect((await read("B1")).text).toEqual([["1,234.50"]]);
});

test("locked cells of a protected sheet refuse values, formats and row heights; unlocked ones take values", async () => {
  openBlank();
  await tryOn((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
  });
  expect(await tryOn((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(await tryOn((sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]))).toBe("AccessDenied");
  expect(await tryOn((sheet) => sheet.getRange("A1").clear())).toBe("AccessDenied");
  expect(await tryOn((sheet) => (sheet.getRange("B1").format.fill.color = "red"))).toBe("AccessDenied");
  expect(await tryOn((sheet) => (sheet.getRange("1:1").format.rowHeight = 30))).toBe("AccessDenied");
  expect(await tryOn((sheet) => sheet.getRange("1:1").insert("Down"))).toBe("AccessDenied");
  expect(await tryOn((sheet) => (sheet.getRange("B1").values = [[2]]))).toBe("none");
});

test("a merged cell keeps what is written to its top left and loses the rest", async () => {
  const { sheet } = openBlank();
  const merges = {
    name: "mergeCells",
    attributes: new Map(),
    children: [{ name: "mergeCell", attributes: new Map([["ref", "A1:B1"]]), children: [] }],
  };
  sheet.xml.children.push(merges);
  await tryOn((ark) => (ark.getRange("A1:C1").values = [["a", "b", "c"]]));
  expect((await read("A1:C1")).values).toEqual([["a", "", "c"]]);
});

test("a block that is written over an active filter lands in the wrong rows, and the host notes the mishap", async () => {
  const { host, sheet } = openBlank();
  await tryOn((ark) => (ark.getRange("A1:A4").values = [["head"], ["a"], ["b"], ["c"]]));
  const wanted = { name: "filter", attributes: new Map([["val", "a"]]), children: [] };
  const values = { name: "filters", attributes: new Map<string, string>(), children: [wanted] };
  const criterion = { name: "filterColumn", attributes: new Map([["colId", "0"]]), children: [values] };
  sheet.xml.children.push({ name: "autoFilter", attributes: new Map([["ref", "A1:A4"]]), children: [criterion] });
  sheet.grid.setRowHidden(2, true);
  await tryOn((ark) => (ark.getRange("A2:A4").values = [[1], [2], [3]]));
  expect((await read("A1:A4")).values).toEqual([["head"], [1], ["b"], [1]]);
  expect(host.mishaps).toHaveLength(1);
  expect(await tryOn((ark) => ark.getRange("2:2").delete("Up"))).toBe("FilteredRangeConflict");
});

test("formulas that depend on written cells follow, and have their values in the saved file", async () => {
  const { host } = openBlank();
  await tryOn((sheet) => (sheet.getRange("A1:C1").formulas = [[2, "=A1*10", "=B1+1"]]));
  await tryOn((sheet) => (sheet.getRange("A1").values = [[3]]));
  expect((await read("A1:C1")).values).toEqual([[3, 30, 31]]);
  const saved = openXlsx(saveXlsx(host.workbook)).sheets[0]?.grid;
  expect([saved?.formula(0, 2), saved?.value(0, 2)]).toEqual(["B1+1", 31]);
});

test("a formula of an unknown function keeps the value that Excel calculated", async () => {
  const { host, sheet } = openBlank();
  sheet.grid.setFormula(0, 1, "MYSTERY(A1)", 99);
  await tryOn((ark) => (ark.getRange("A1").values = [[3]]));
  expect((await read("B1")).values).toEqual([[99]]);
  await tryOn((ark) => (ark.getRange("C1").formulas = [["=MYSTERY(A1)"]]));
  expect(host.mishaps).toEqual(["Ark1!C1: =MYSTERY(A1) was not calculated and has no value"]);
});

test("a table takes in what is written right below it, and the host notes it; a row further down stays outside", async () => {
  const { host } = openBlank();
  await tryOn((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Kunde", "Saldo"],
      ["Fjord AS", 1],
    ];
    sheet.tables.add("A1:B2", true).name = "KR_Saldo";
  });
  await tryOn((sheet) => (sheet.getRange("A4").values = [["a note with a row between"]]));
  await tryOn((sheet) => (sheet.getRange("A3:B3").values = [["Vik AS", 2]]));
  const address = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("KR_Saldo").getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'Ark1'!A1:B3");
  expect(host.mishaps).toEqual(["Ark1: the table above took in A3:B3"]);
});

import { beforeEach, describe, expect, test } from "@jest/globals";
import { excelWith, savedBook } from "../../workbook/excelWith";
import { startExcel } from "../../../src/standin/boot/node";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import type { Host } from "../../../src/standin/host/host";

let host: Host;

beforeEach(async () => {
  host = await excelWith((book) => {
    const sheet = book.addWorksheet("Ark");
    sheet.addRows([["a"], ["b"], ["c"], ["d"]]);
    sheet.addConditionalFormatting({
      ref: "A1:C10",
      rules: [{ type: "expression", priority: 1, formulae: ["$A1>5"], style: { font: { bold: true } } }],
    });
    for (const address of ["B1", "B2", "B3", "B4", "B5"]) {
      sheet.getCell(address).dataValidation = { type: "custom", formulae: ["B1>0"], allowBlank: true };
    }
  });
});

async function inSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Ark"), context));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (error: unknown) => (error as { code: string }).code,
  );
}

async function savedValidations(): Promise<Readonly<Record<string, { type?: string; formulae?: unknown[] }>>> {
  const sheet = (await savedBook(host)).getWorksheet("Ark") as unknown as { dataValidations: { model: Record<string, object> } };
  return sheet.dataValidations.model;
}

describe("validation", () => {
  test.each([
    [{ list: { inCellDropDown: true, source: "=Ark!$A$1:$A$4" } }, "List"],
    [{ list: { inCellDropDown: false, source: 'ja,nei,"kanskje"' } }, "List"],
    [{ custom: { formula: "=LEN(D1)=9" } }, "Custom"],
    [{ wholeNumber: { operator: "Between", formula1: 1, formula2: 9 } }, "WholeNumber"],
    [{ decimal: { operator: "GreaterThanOrEqualTo", formula1: "=A1" } }, "Decimal"],
    [{ textLength: { operator: "LessThan", formula1: 10 } }, "TextLength"],
  ] as const)("reads back the rule %j", async (rule, type) => {
    await inSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("D1:D9");
      dataValidation.rule = rule;
      dataValidation.load("rule,type,ignoreBlanks,errorAlert");
      await context.sync();
      expect(dataValidation.rule).toEqual(rule);
      expect([dataValidation.type, dataValidation.ignoreBlanks]).toEqual([type, true]);
      expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: "Stop", title: "", message: "" });
    });
  });

  test("takes a range for a list, and a day for a date", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("D1:D3").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A4") } };
      sheet.getRange("E1").dataValidation.rule = { date: { operator: "GreaterThan", formula1: "2024-01-31" } };
      await context.sync();
    });
    const saved = await savedValidations();
    expect(saved["D2"]).toMatchObject({ type: "list", formulae: ["Ark!$A$1:$A$4"] });
    expect(saved["E1"]).toMatchObject({ type: "date" });
  });

  test("of a part leaves the rest its rule, read from its new first cell", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("B1:B2").dataValidation.rule = { wholeNumber: { operator: "EqualTo", formula1: 1 } };
      sheet.getRange("B4").dataValidation.clear();
      await context.sync();
      const types = ["B1", "B3", "B4", "B5", "B1:B5"].map((address) => sheet.getRange(address).dataValidation.load("type,rule"));
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["WholeNumber", "Custom", "None", "Custom", "MixedCriteria"]);
      expect(types[1]?.rule).toEqual({ custom: { formula: "=B3>0" } });
    });
  });

  test.each([
    ["a list longer than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["a formula longer than 255 characters", { custom: { formula: `=${"A1+".repeat(85)}A1` } }],
    ["a formula that is none", { custom: { formula: "A1>0" } }],
    ["two rules at once", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
    ["a comparison that lacks its second value", { decimal: { operator: "Between", formula1: 1 } }],
  ] as const)("refuses %s", async (_what, rule) => {
    const work = inSheet(async (sheet, context) => {
      sheet.getRange("D1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  test("refuses a title that Excel would cut", async () => {
    const work = inSheet(async (sheet, context) => {
      sheet.getRange("D1").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "t".repeat(33), message: "" };
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  test("a new one comes first and keeps its id over saving", async () => {
    const id = await inSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A4").conditionalFormats.add("CellValue");
      format.cellValue.format.font.color = "#9C0006";
      format.cellValue.format.font.bold = true;
      format.cellValue.format.fill.color = "#FFC7CE";
      format.cellValue.rule = { operator: "GreaterThan", formula1: "=5" };
      const bar = sheet.getRange("A1:A4").conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.gradientFill = false;
      format.load("id,priority");
      await context.sync();
      expect(format.priority).toBe(1);
      return format.id;
    });
    host = startExcel().open(openXlsx(saveXlsx(host.workbook)));
    await inSheet(async (sheet, context) => {
      const all = sheet.getRange().conditionalFormats.load("items/id,items/type,items/priority");
      const found = sheet.getRange().conditionalFormats.getItemOrNullObject(id);
      const { font, fill } = found.cellValue.format;
      found.cellValue.load("rule");
      font.load("color,bold");
      fill.load("color");
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["DataBar", 0],
        ["CellValue", 1],
        ["Custom", 2],
      ]);
      expect(found.cellValue.rule).toEqual({ operator: "GreaterThan", formula1: "=5" });
      expect([font.color, font.bold, fill.color]).toEqual(["#9C0006", true, "#FFC7CE"]);
      found.delete();
      await context.sync();
      const gone = sheet.getRange().conditionalFormats.getItemOrNullObject(id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("a second reader finds rules, colours and priorities", async () => {
    await inSheet(async (sheet, context) => {
      const text = sheet.getRange("A1:A4").conditionalFormats.add("ContainsText");
      text.textComparison.format.font.color = "#006100";
      text.textComparison.rule = { operator: "Contains", text: 'b"' };
      const custom = sheet.getRange("C2:D9").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A2>0";
      custom.custom.format.fill.color = "#EEEEEE";
      await context.sync();
    });
    const sheet = (await savedBook(host)).getWorksheet("Ark") as unknown as {
      conditionalFormattings: { ref: string; rules: Record<string, unknown>[] }[];
    };
    const rules = sheet.conditionalFormattings.flatMap(({ ref, rules: all }) =>
      all.map((rule): Record<string, unknown> => ({ ref, ...rule })),
    );
    expect(rules.map(({ ref, type, priority }) => [ref, type, priority])).toEqual([
      ["A1:C10", "expression", 3],
      ["A1:A4", "containsText", 2],
      ["C2:D9", "expression", 1],
    ]);
    expect(rules[2]).toMatchObject({ formulae: ["$A2>0"], style: { fill: { bgColor: { argb: "FFEEEEEE" } } } });
  });

  test("clearing cells takes them out of rules for more cells", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").conditionalFormats.clearAll();
      await context.sync();
      const rest = sheet.getRange("A3:C10").conditionalFormats.getItemAt(0);
      rest.custom.rule.load("formula");
      const range = rest.getRange().load("address");
      await context.sync();
      expect([range.address, rest.custom.rule.formula]).toEqual(["Ark!A3:C10", "=$A3>5"]);
    });
  });
});

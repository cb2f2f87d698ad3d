import { beforeEach, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { excelWith } from "../../workbook/excelWith";
import { startExcel } from "../../../src/standin/boot/node";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import type { Host } from "../../../src/standin/host/host";

let host: Host;

beforeEach(async () => {
  host = await excelWith((book) => {
    book.addWorksheet("Mitt ark").addRows([
      ["Kunde", "Salg", "Andel"],
      ["Fjord", 6, 0.6],
      ["Dal", 3, 0.9],
      ["Topp", 1, 1],
    ]);
  });
});

async function inSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Mitt ark"), context));
}

function parts(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(saveXlsx(host.workbook))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function drawing(): string {
  return parts()["xl/drawings/drawing1.xml"] ?? "";
}

/** What the saved chart says in elements of this name. */
function said(element: string, chart = "xl/charts/chart1.xml"): string[] {
  return [
    ...(parts()[chart] ?? "").matchAll(new RegExp(`<c:${element}(?: val="([^"]*)")?/?>(?:([^<]*)</c:${element}>)?`, "g")),
  ].map(([, value, text]) => value ?? text ?? "");
}

test("a chart of an area has names, categories and values with what the cells hold at saving", async () => {
  await inSheet(async (sheet, context) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    sheet.getRange("B2").values = [[7]];
    await context.sync();
  });
  expect(said("f")).toEqual([
    "'Mitt ark'!$B$1",
    "'Mitt ark'!$A$2:$A$4",
    "'Mitt ark'!$B$2:$B$4",
    "'Mitt ark'!$C$1",
    "'Mitt ark'!$A$2:$A$4",
    "'Mitt ark'!$C$2:$C$4",
  ]);
  expect(said("v")).toEqual(["Salg", "Fjord", "Dal", "Topp", "7", "3", "1", "Andel", "Fjord", "Dal", "Topp", "0.6", "0.9", "1"]);
  const types = parts()["[Content_Types].xml"] ?? "";
  expect(types).toContain('PartName="/xl/charts/chart1.xml"');
  expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
});

test.each([
  ["ColumnClustered", ["col"], ["clustered"]],
  ["ColumnStacked", ["col"], ["stacked"]],
  ["BarClustered", ["bar"], ["clustered"]],
  ["Line", [], ["standard"]],
  ["Pie", [], []],
] as const)("%s is what a reader finds it to be", async (type, direction, grouping) => {
  const read = await inSheet(async (sheet, context) => {
    const chart = sheet.charts.add(type, sheet.getRange("A1:B4"), "Columns").load("chartType");
    await context.sync();
    return chart.chartType;
  });
  expect(read).toBe(type);
  expect(said("barDir")).toEqual(direction);
  expect(said("grouping")).toEqual(grouping);
});

test("a Pareto chart draws columns and a line on an axis of its own", async () => {
  await inSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    const line = chart.series.add("Andel");
    line.setValues(sheet.getRange("C2:C4"));
    line.setXAxisValues(sheet.getRange("A2:A4"));
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    const axis = chart.axes.getItem("Value", "Secondary");
    axis.minimum = 0;
    axis.maximum = 1;
    axis.numberFormat = "0 %";
    await context.sync();
    const series = chart.series.load("items/name,items/chartType,items/axisGroup");
    axis.load("maximum,numberFormat");
    await context.sync();
    expect(series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
      ["Salg", "ColumnClustered", "Primary"],
      ["Andel", "Line", "Secondary"],
    ]);
    expect([axis.maximum, axis.numberFormat]).toEqual([1, "0 %"]);
  });
  const chart = parts()["xl/charts/chart1.xml"] ?? "";
  expect(chart.match(/<c:(?:barChart|lineChart|catAx|valAx)>/g)).toEqual([
    "<c:barChart>",
    "<c:lineChart>",
    "<c:catAx>",
    "<c:valAx>",
    "<c:valAx>",
    "<c:catAx>",
  ]);
  expect(said("crosses")).toEqual(["autoZero", "autoZero", "max", "autoZero"]);
});

test("a chart is found again in the saved file and takes new data without moving", async () => {
  const before = await inSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "Omsetning";
    chart.title.text = "Omsetning";
    chart.setPosition("E2", "J15");
    chart.load("id,left,top,width,height");
    await context.sync();
    return chart.toJSON();
  });
  expect([before.left, before.top, before.width, before.height]).toEqual([4 * 48, 15, 6 * 48, 14 * 15]);
  host = startExcel().open(openXlsx(saveXlsx(host.workbook)));
  await inSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemOrNullObject("Omsetning");
    chart.series.getItemAt(0).setValues(sheet.getRange("C2:C4"));
    chart.title.text = "Andel & mer";
    chart.load("id,left,top,width,height");
    chart.title.load("text");
    await context.sync();
    const { id, left, top, width, height } = before;
    expect(chart.toJSON()).toMatchObject({ id, left, top, width, height, title: { text: "Andel & mer" } });
  });
  expect(said("v")).toEqual(["Salg", "Fjord", "Dal", "Topp", "0.6", "0.9", "1"]);
});

test("a second chart shares the drawing, and deleting both leaves nothing of them", async () => {
  await inSheet(async (sheet, context) => {
    const first = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
    await context.sync();
    first.delete();
    sheet.charts.load("items/name");
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Chart 2"]);
  });
  expect(drawing().match(/<xdr:graphicFrame/g)).toHaveLength(1);
  await inSheet(async (sheet, context) => {
    sheet.charts.getItemAt(0).delete();
    await context.sync();
  });
  expect(Object.keys(parts()).filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

test("a renamed sheet and inserted rows move what the chart draws and where it stands", async () => {
  await inSheet(async (sheet, context) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns").setPosition("E6", "J15");
    sheet.getRange("3:4").insert("Down");
    sheet.name = "Året's salg";
    await context.sync();
  });
  expect(said("f")).toEqual(["'Året''s salg'!$B$1", "'Året''s salg'!$A$2:$A$6", "'Året''s salg'!$B$2:$B$6"]);
  expect([...drawing().matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row)).toEqual(["7", "17"]);
});

test.each([
  ["an unknown type", (sheet: Excel.Worksheet) => sheet.charts.add("Sirkel" as "Pie", sheet.getRange("A1:B4"))],
  [
    "an axis that a pie does not have",
    (sheet: Excel.Worksheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4")).axes.valueAxis,
  ],
])("%s is refused", async (_why, act) => {
  const code = await inSheet(async (sheet, context) => {
    const made = act(sheet);
    if ("axes" in made) made.name = "x";
    else made.visible = false;
    await context.sync();
    return "no error";
  }).catch((error: unknown) => (error as { code: string }).code);
  expect(code).toBe("InvalidArgument");
});

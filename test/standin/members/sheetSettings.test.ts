import { beforeEach, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { excelWith, savedBook } from "../../workbook/excelWith";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import type { Host } from "../../../src/standin/host/host";

let host: Host;

beforeEach(async () => {
  host = await excelWith((book) => {
    book.addWorksheet("Første").addRows([["a"], [1], [2]]);
    book.addWorksheet("Året's").addRows([
      ["Navn", "Tall"],
      ["x", 3],
      ["y", 1],
    ]);
  });
});

async function inSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Året's"), context));
}

test("page layout stands in the file as another program reads it", async () => {
  await inSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.printOrder = "OverThenDown";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.leftMargin = 36;
    pageLayout.centerHorizontally = true;
    pageLayout.printGridlines = true;
    pageLayout.setPrintArea("A1:B3");
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.setPrintTitleColumns("$A:$A");
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.leftFooter = "&8&A";
    defaultForAllPages.rightFooter = "Side &P";
    pageLayout.load("orientation,printOrder,zoom,leftMargin");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect(pageLayout.zoom).toEqual({ scale: null, horizontalFitToPages: 1, verticalFitToPages: null });
    expect([pageLayout.orientation, pageLayout.printOrder, pageLayout.leftMargin]).toEqual(["Landscape", "OverThenDown", 36]);
    expect([titles.address, area.address]).toEqual(["'Året''s'!1:1", "'Året''s'!A1:B3"]);
  });
  const saved = (await savedBook(host)).getWorksheet("Året's");
  expect(saved?.pageSetup).toMatchObject({
    orientation: "landscape",
    pageOrder: "overThenDown",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    showGridLines: true,
    printArea: "A1:B3",
    printTitlesRow: "1:1",
    printTitlesColumn: "A:A",
  });
  expect(saved?.pageSetup.margins).toMatchObject({ left: 0.5, right: 0.7, footer: 0.3 });
  expect(saved?.headerFooter.oddFooter).toBe("&L&8&A&RSide &P");
});

test("page breaks stand in the file, follow inserted rows, and are found by index and deleted one by one", async () => {
  await inSheet(async (sheet, context) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
    rows.add("A3");
    rows.add(sheet.getRange("B2"));
    rows.add("A3");
    columns.add("B1");
    rows.load("items/rowIndex");
    const count = rows.getCount();
    await context.sync();
    expect([count.value, rows.items.map(({ rowIndex }) => rowIndex)]).toEqual([2, [1, 2]]);
    sheet.getRange("2:3").insert("Down");
    rows.getItem(0).delete();
    const cell = rows.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect(cell.address).toBe("'Året''s'!A5");
  });
  const saved = strFromU8(
    Object.entries(unzipSync(saveXlsx(host.workbook))).find(([path]) => path.endsWith("sheet2.xml"))?.[1] ?? new Uint8Array(),
  );
  expect(saved).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><colBreaks ');
  await inSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    const count = sheet.horizontalPageBreaks.getCount();
    const other = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect([count.value, other.value]).toEqual([0, 1]);
  });
});

test.each([
  ["freezeRows(1)", (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(1), "'Året''s'!1:1", { xSplit: 0, ySplit: 1 }],
  ["freezeColumns(2)", (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(2), "'Året''s'!A:B", { xSplit: 2, ySplit: 0 }],
  [
    "freezeAt(A1:B3)",
    (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("A1:B3"),
    "'Året''s'!A1:B3",
    { xSplit: 2, ySplit: 3 },
  ],
] as const)("%s keeps these cells in sight", async (_call, freeze, address, split) => {
  await inSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(5);
    freeze(sheet.freezePanes);
    const place = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(place.address).toBe(address);
  });
  expect((await savedBook(host)).getWorksheet("Året's")?.views[0]).toMatchObject({ state: "frozen", ...split });
  await inSheet(async (sheet, context) => {
    sheet.freezePanes.unfreeze();
    const place = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(place.isNullObject).toBe(true);
  });
});

test("names of the workbook and of a sheet live side by side", async () => {
  await inSheet(async (sheet, context) => {
    context.workbook.names.add("Sats", "=0.25");
    sheet.names.add("Sats", sheet.getRange("B2:B3")).visible = false;
    await context.sync();
    const common = context.workbook.names.getItem("sats").load("type,value,scope,formula");
    const own = sheet.names.getItem("Sats").load("type,visible,scope,formula");
    const place = own.getRange().load("address");
    await context.sync();
    expect([common.type, common.value, common.scope, common.formula]).toEqual(["Double", 0.25, "Workbook", "=0.25"]);
    expect([own.type, own.visible, own.scope]).toEqual(["Range", false, "Worksheet"]);
    expect([own.formula, place.address]).toEqual(["='Året''s'!$B$2:$B$3", "'Året''s'!B2:B3"]);
    own.formula = "='Året''s'!$A$1";
    common.delete();
    const gone = context.workbook.names.getItemOrNullObject("Sats");
    place.load("address");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a protected sheet refuses tables, charts, rules and names of columns, and opens with its password alone", async () => {
  await inSheet(async (sheet, context) => {
    sheet.protection.protect({ allowAutoFilter: true }, "hemmelig");
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowAutoFilter: true, allowSort: false });
  });
  const refused: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void sheet.tables.add("A1:B3", true),
    (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B3")),
    (sheet) => void (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    (sheet) => sheet.getRange("A1:B1").merge(),
    (sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar"),
    (sheet) => void (sheet.getRange("A1").hyperlink = { address: "https://example.org" }),
    (sheet) => {
      sheet.protection.unprotect("feil");
    },
  ];
  for (const act of refused) {
    await expect(inSheet(async (sheet, context) => (act(sheet), context.sync()))).rejects.toMatchObject({ code: "AccessDenied" });
  }
  await inSheet(async (sheet, context) => {
    sheet.protection.unprotect("hemmelig");
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});

test("a link shows its text, looks like one and leads there in the saved file", async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange("A2").hyperlink = { documentReference: "Første!A1", textToDisplay: "Til første", screenTip: "tips" };
    sheet.getRange("B2").hyperlink = { address: "https://example.org/a?b=1&c=2" };
    const cell = sheet.getRange("A2").load("values,hyperlink");
    const number = sheet.getRange("B2").load("values");
    cell.format.font.load("underline");
    await context.sync();
    expect(cell.values).toEqual([["Til første"]]);
    expect(cell.hyperlink).toMatchObject({ documentReference: "Første!A1", screenTip: "tips" });
    expect(cell.format.font.underline).toBe("Single");
    expect(number.values).toEqual([[3]]);
  });
  const saved = (await savedBook(host)).getWorksheet("Året's");
  expect(saved?.getCell("B2").hyperlink).toBe("https://example.org/a?b=1&c=2");
});

test("merged cells keep their first content, are found, and come apart", async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").merge(true);
    const found = sheet.getRange("A:B").getMergedAreasOrNullObject().load("address,areaCount");
    const cells = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect([found.areaCount, found.address]).toEqual([2, "'Året''s'!A1:B1,'Året''s'!A2:B2"]);
    expect(cells.values).toEqual([
      ["Navn", ""],
      ["x", ""],
    ]);
    sheet.getRange("A1:A5").unmerge();
    const none = sheet.getRange("A:B").getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a sheet's filter hides rows until it is removed", async () => {
  await inSheet(async (sheet, context) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B3"), 1, { filterOn: "Custom", criterion1: ">2" });
    sheet.autoFilter.load("enabled,isDataFiltered");
    const hidden = ["A2", "A3"].map((address) => sheet.getRange(address).load("rowHidden"));
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
    expect((await savedBook(host)).getWorksheet("Året's")?.autoFilter).toBe("A1:B3");
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled,isDataFiltered");
    hidden.forEach((range) => range.load("rowHidden"));
    const names = sheet.names.load("items/name");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([false, false]);
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, false]);
    expect(names.items).toEqual([]);
  });
});

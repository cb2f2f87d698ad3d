import { describe, expect, test } from "@jest/globals";
import type { Workbook as Book, Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { Report } from "../../src/register/reports/report";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import type { Host } from "../../src/standin/host/host";
import type { KeptTab, RenderedReport } from "../../src/workbook/report/renderOrder";
import { renderReports } from "../../src/workbook/renderReports";
import { excelWith, savedBook } from "./excelWith";
import { abcReport, agingReport, conduct, findingRows, findingsReport } from "./report/sampleReports";

const customers = (book: Book): void => {
  book.addWorksheet("Kunder").addRow(["Kundenr.", "Navn"]);
};

/** Renders one report, to the tab of the last time where there was one. */
async function render(report: Report<string>, last?: RenderedReport): Promise<RenderedReport> {
  const order = { report, tabNames: [report.title], sheetId: last?.sheetId ?? null, kept: last?.kept ?? null };
  const result = await renderReports([order], conduct);
  if (!result.ok) throw new Error(`${result.fault.code} ${result.fault.detail ?? ""}`);
  const [rendered] = result.value;
  if (rendered === undefined) throw new Error("nothing was rendered");
  return rendered;
}

async function tabOf(host: Host, name: string): Promise<Worksheet> {
  const sheet = (await savedBook(host)).getWorksheet(name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

/** The tab's values and number formats by cell, as another program reads them. */
function contentOf(sheet: Worksheet): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      content[cell.address] = [cell.value, cell.numFmt, cell.font.bold, cell.font.color?.argb];
    });
  });
  return content;
}

/** The first cell with this text. */
function find(sheet: Worksheet, text: string): { row: number; column: number } {
  let found: { row: number; column: number } | undefined;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (found === undefined && cell.value === text) found = { row: Number(cell.row), column: Number(cell.col) };
    });
  });
  if (found === undefined) throw new Error(`"${text}" stands nowhere on ${sheet.name}`);
  return found;
}

async function inSheet<T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}

describe("a report on its tab", () => {
  test("has its table with headings, typed values and totals that follow the filter", async () => {
    const host = await excelWith(customers);
    expect(await render(agingReport(30))).toMatchObject({ code: "aging", tab: "Aldersfordeling", rows: 30 });
    const sheet = await tabOf(host, "Aldersfordeling");
    expect(sheet.getCell("A1").value).toBe("Aldersfordeling");
    const heading = find(sheet, "Kundenr.").row;
    const first = sheet.getRow(heading + 1);
    expect(first.getCell(2).value).toBe("Bergen Byggeservice AS");
    expect(first.getCell(3).value).toBe(90_000);
    expect(first.getCell(3).numFmt).toContain("#,##0.00");
    expect(first.getCell(11).value).toEqual(new Date("2024-01-09"));
    expect(first.getCell(1).value).toMatchObject({ formula: `HYPERLINK("#'Kunder'!A2","10001")`, result: "10001" });
    const totals = sheet.getRow(heading + 31);
    expect(totals.getCell(1).value).toBe("Sum");
    expect(totals.getCell(3).value).toMatchObject({ formula: "SUBTOTAL(109,KR_aging_customers[Ikke forfalt])" });
    const sum = agingReport(30).tables[0]?.rows.reduce((all, row) => all + Number(row[2]), 0);
    expect(totals.getCell(3).result).toBeCloseTo(sum ?? 0, 6);
  });

  test("P39: prints on A4 across, one page wide so that no bucket is lost, with its headings on every page", async () => {
    const host = await excelWith(customers);
    await render(agingReport(30));
    const sheet = await tabOf(host, "Aldersfordeling");
    const { row } = find(sheet, "Kundenr.");
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe(`${String(row)}:${String(row)}`);
    expect(sheet.headerFooter.oddFooter).toBe("&L&8&A&R&8Side &P av &N");
    expect(sheet.views[0]).toMatchObject({ showGridLines: false, state: "frozen", xSplit: 1, ySplit: 1 });
  });

  test("keeps the headings in sight where they stand high enough", async () => {
    const host = await excelWith(customers);
    await render(findingsReport(findingRows));
    const sheet = await tabOf(host, "Avvik");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: find(sheet, "Alvor").row });
  });

  test("keeps every text a text", async () => {
    const host = await excelWith(customers);
    await render(findingsReport(findingRows));
    const sheet = await tabOf(host, "Avvik");
    const { row, column } = find(sheet, "Verdi");
    expect(findingRows.map((_, index) => sheet.getRow(row + 1 + index).getCell(column).value)).toEqual(
      findingRows.map((cells) => cells[2]),
    );
  });

  test("says so when there are no rows", async () => {
    const host = await excelWith(customers);
    await render(findingsReport([]));
    const sheet = await tabOf(host, "Avvik");
    expect(sheet.getRow(find(sheet, "Alvor").row + 1).getCell(1).value).toBe("Ingen avvik. Alt som ble sett på, er i orden.");
  });

  test("leaves a sheet of the user's with the same name alone", async () => {
    const host = await excelWith((book) => book.addWorksheet("avvik").addRow(["mitt"]));
    expect((await render(findingsReport([]))).tab).toBe("Avvik (2)");
    expect((await tabOf(host, "avvik")).getCell("A1").value).toBe("mitt");
  });

  test("gets another table name where a copy of the tab has taken it", async () => {
    await excelWith((book) => {
      const copy = book.addWorksheet("Kopi");
      copy.addTable({ name: "KR_findings_findings", ref: "A1", headerRow: true, columns: [{ name: "Alvor" }], rows: [["Feil"]] });
    });
    const last = await render(findingsReport(findingRows));
    await render(findingsReport(findingRows), last);
    const tables = await inSheet("Kopi", (_, context) => context.workbook.tables.load("items/name"));
    const names = tables.items.map(({ name }) => name);
    expect(names).toEqual(["KR_findings_findings", "KR_findings_findings__2"]);
  });

  test("leads from its key figures to the other tabs", async () => {
    const host = await excelWith(customers);
    const orders = [agingReport(3), findingsReport(findingRows)].map((report) => ({
      report,
      tabNames: [report.title],
      sheetId: null,
      kept: null,
    }));
    expect(await renderReports(orders, conduct)).toMatchObject({ ok: true });
    const sheet = await tabOf(host, "Aldersfordeling");
    const { row, column } = find(sheet, "Forfalt ›");
    const link = await inSheet("Aldersfordeling", (tab) => tab.getCell(row - 1, column - 1).load("hyperlink"));
    expect(link.hyperlink).toMatchObject({ documentReference: "'Avvik'!A1" });
  });

  test("of thousands of rows needs few round trips", async () => {
    const host = await excelWith(customers);
    expect((await render(agingReport(5_000))).rows).toBe(5_000);
    expect(host.roundTrips).toBeLessThanOrEqual(8);
  });
});

describe("rendering again", () => {
  test("gives the same tab", async () => {
    const host = await excelWith(customers);
    const last = await render(abcReport(20));
    const before = contentOf(await tabOf(host, "ABC-analyse"));
    await render(abcReport(20), last);
    expect(contentOf(await tabOf(host, "ABC-analyse"))).toEqual(before);
  });

  test.each([
    ["more rows", 45],
    ["fewer rows", 4],
    ["no rows", 0],
  ])("with %s gives what a new tab would show", async (_, count) => {
    const fresh = await excelWith(customers);
    await render(abcReport(count));
    const wanted = contentOf(await tabOf(fresh, "ABC-analyse"));

    const host = await excelWith(customers);
    await render(abcReport(count), await render(abcReport(20)));
    expect(contentOf(await tabOf(host, "ABC-analyse"))).toEqual(wanted);
    expect((await savedBook(host)).worksheets).toHaveLength(2);
  });

  test("keeps formulas that point to its table", async () => {
    const host = await excelWith(customers);
    const last = await render(agingReport(10));
    await inSheet("Kunder", (sheet) => (sheet.getRange("D1").formulas = [["=SUM(KR_aging_customers[Ikke forfalt])"]]));
    await render(agingReport(2), last);
    expect((await tabOf(host, "Kunder")).getCell("D1").result).toBe(135_000);
  });

  test.each([40, 3])("spares what the user wrote beside and below, with %d rows in place of 10", async (count) => {
    const host = await excelWith(customers);
    const last = await render(abcReport(10));
    const { area } = last.kept;
    await inSheet(last.tab, (sheet) => {
      sheet.getRangeByIndexes(12, area.columns + 1, 1, 1).values = [["ved siden av"]];
      sheet.getRangeByIndexes(area.rows + 2, 0, 1, 2).values = [["under", 7]];
    });
    const next = await render(abcReport(count), last);
    const sheet = await tabOf(host, "ABC-analyse");
    expect(sheet.getRow(13).getCell(area.columns + 2).value).toBe("ved siden av");
    expect(sheet.getRow(next.kept.area.rows + 3).getCell(1).value).toBe("under");
    expect(sheet.getRow(next.kept.area.rows + 3).getCell(2).value).toBe(7);
  });

  test("brings back a table's headings that a person has switched off", async () => {
    const host = await excelWith(customers);
    const last = await render(abcReport(10));
    const before = contentOf(await tabOf(host, "ABC-analyse"));
    await inSheet(last.tab, (sheet) => (sheet.tables.getItem("KR_abc_customers").showHeaders = false));
    await render(abcReport(10), last);
    expect(contentOf(await tabOf(host, "ABC-analyse"))).toEqual(before);
  });

  test("finds its area where rows were inserted above it", async () => {
    const host = await excelWith(customers);
    const last = await render(findingsReport(findingRows));
    await inSheet(last.tab, (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A1").values = [["Til styret"]];
    });
    await render(findingsReport(findingRows.slice(1)), last);
    const sheet = await tabOf(host, "Avvik");
    expect([sheet.getCell("A1").value, sheet.getCell("A3").value]).toEqual(["Til styret", "Avvik"]);
    expect(find(sheet, "Alvor").row).toBe(find(await fresh(findingRows.slice(1)), "Alvor").row + 2);
  });

  test("clears a filter first, so that no value lands in a hidden row", async () => {
    const host = await excelWith(customers);
    const last = await render(agingReport(10));
    await inSheet(last.tab, (sheet) =>
      sheet.tables.getItem("KR_aging_customers").columns.getItem("Kunde").filter.applyValuesFilter(["Kari Nordmann"]),
    );
    await render(agingReport(12), last);
    const sheet = await tabOf(host, "Aldersfordeling");
    const { row } = find(sheet, "Kundenr.");
    for (let index = 1; index <= 12; index++) expect(sheet.getRow(row + index).hidden).toBe(false);
    expect(sheet.getRow(row + 12).getCell(2).value).toBe("Fjordkraft Elektro AS");
    expect(host.mishaps).toEqual([]);
  });

  test("leaves a chart where a person moved it, and brings its data up to date", async () => {
    const host = await excelWith(customers);
    const last = await render(agingReport(10));
    await inSheet(last.tab, (sheet) => {
      const chart = sheet.charts.getItem("KR_aging_buckets");
      chart.left = 700;
      chart.top = 900;
    });
    const report = agingReport(5);
    await render({ ...report, charts: report.charts.map((chart) => ({ ...chart, title: "Ny tittel" })) }, last);
    const chart = await inSheet(last.tab, (sheet) => sheet.charts.getItem("KR_aging_buckets").load("left,top"));
    expect([Math.round(chart.left), Math.round(chart.top)]).toEqual([700, 900]);
    const drawn = chartsOf(host);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toContain("Ny tittel");
    const { row } = find(await tabOf(host, "Aldersfordeling"), "Kundenr.");
    expect(drawn[0]).toContain(`<c:f>Aldersfordeling!$C$${String(row + 1)}:$C$${String(row + 5)}</c:f>`);
  });

  test("lets a chart that nobody moved follow the layout", async () => {
    await excelWith(customers);
    const last = await render(agingReport(10));
    const report = agingReport(10);
    const next = await render(
      { ...report, figures: [...report.figures, ...report.figures.filter(({ prominent }) => prominent !== true)] },
      last,
    );
    expect((next.kept.charts[0]?.top ?? 0) - (last.kept.charts[0]?.top ?? 0)).toBeCloseTo(4 * 15, 0);
  });

  test("does not pile up marks, and leaves those of the user's", async () => {
    await excelWith(customers);
    const last = await render(abcReport(10));
    await inSheet(last.tab, (sheet) => {
      const own = sheet.tables
        .getItem("KR_abc_customers")
        .columns.getItem("Kunde")
        .getDataBodyRange()
        .conditionalFormats.add("CellValue");
      own.cellValue.format.font.color = "#FF0000";
      own.cellValue.rule = { operator: "GreaterThan", formula1: "5" };
    });
    const count = (): Promise<number> =>
      inSheet(last.tab, (sheet) => sheet.getRange().conditionalFormats.getCount()).then(({ value }) => value);
    const before = await count();
    await render(abcReport(12), last);
    expect(await count()).toBe(before);
  });

  test("begins a page where a chart would be torn, anew at each rendering, and leaves a person's own break", async () => {
    const host = await excelWith(customers);
    const breaks = (): Promise<number[]> =>
      inSheet("Aldersfordeling", (sheet) => sheet.horizontalPageBreaks.load("items/rowIndex")).then(({ items }) =>
        items.map(({ rowIndex }) => rowIndex),
      );
    const report = agingReport(10);
    const warned = { ...report, warnings: Array.from({ length: 12 }, () => report.warnings[0] ?? "") };
    const last = await render(warned);
    const { row } = find(await tabOf(host, "Aldersfordeling"), "Åpne poster per kunde · NOK");
    expect(await breaks()).toEqual([row - 1]);
    await inSheet(last.tab, (sheet) => sheet.horizontalPageBreaks.add("A5"));
    const next = await render(warned, last);
    expect(await breaks()).toEqual([4, row - 1]);
    await render(report, next);
    expect(await breaks()).toContain(4);
    expect(await breaks()).not.toContain(row - 1);
  });

  test("takes back the tab of a run that broke off, and mends it", async () => {
    const host = await excelWith(customers);
    host.faults.action = ({ name }) => (name === "ShowTotals" ? "GeneralException" : undefined);
    const order = { report: agingReport(10), tabNames: ["Aldersfordeling"], sheetId: null, kept: null };
    expect(await renderReports([order], conduct)).toMatchObject({ ok: false, fault: { sheet: "Aldersfordeling" } });
    delete host.faults.action;
    expect((await render(agingReport(10))).tab).toBe("Aldersfordeling");
    const mended = contentOf(await tabOf(host, "Aldersfordeling"));
    const other = await excelWith(customers);
    await render(agingReport(10));
    expect(mended).toEqual(contentOf(await tabOf(other, "Aldersfordeling")));
  });

  test("does not write while a filter of the user's own hides rows of the tab", async () => {
    const host = await excelWith(customers);
    const last = await render(findingsReport(findingRows));
    await inSheet(last.tab, (sheet) => {
      sheet.getRange("Q1:Q3").values = [["Hvem"], ["Kari"], ["Ola"]];
      sheet.autoFilter.apply(sheet.getRange("Q1:Q3"), 0, { filterOn: "Values", values: ["Kari"] });
    });
    const order = { report: findingsReport([]), tabNames: ["Avvik"], sheetId: last.sheetId, kept: last.kept };
    expect(await renderReports([order], conduct)).toMatchObject({ ok: false, fault: { advice: { say: "workbook.filtered" } } });
    expect(host.mishaps).toEqual([]);
  });

  test("on a protected tab changes nothing and says which sheet and what to do", async () => {
    const host = await excelWith(customers);
    const last = await render(findingsReport(findingRows));
    await inSheet(last.tab, (sheet) => {
      sheet.protection.protect();
    });
    const before = contentOf(await tabOf(host, "Avvik"));
    const orders = [
      { report: agingReport(3), tabNames: ["Aldersfordeling"], sheetId: null, kept: null },
      { report: findingsReport([]), tabNames: ["Avvik"], sheetId: last.sheetId, kept: last.kept as KeptTab | null },
    ];
    expect(await renderReports(orders, conduct)).toMatchObject({
      ok: false,
      fault: { code: "SheetProtected", sheet: "Avvik", advice: { say: "workbook.protected", values: { sheet: "Avvik" } } },
    });
    expect(contentOf(await tabOf(host, "Avvik"))).toEqual(before);
    expect((await savedBook(host)).worksheets.map(({ name }) => name)).toEqual(["Kunder", "Avvik"]);
  });
});

async function fresh(rows: typeof findingRows): Promise<Worksheet> {
  const host = await excelWith(customers);
  await render(findingsReport(rows));
  return tabOf(host, "Avvik");
}

/** The charts' parts in the saved file. */
function chartsOf(host: Host): string[] {
  const parts = Object.entries(unzipSync(saveXlsx(host.workbook)));
  return parts.filter(([path]) => /charts\/chart\d+\.xml$/.test(path)).map(([, bytes]) => strFromU8(bytes));
}

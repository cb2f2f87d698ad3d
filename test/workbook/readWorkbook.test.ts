import { describe, expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { CellError } from "../../src/register/cells";
import type { WorkbookSnapshot } from "../../src/register/intake/snapshot";
import { throttled } from "../../src/standin/behaviour/faults";
import { readWorkbook, type ReadingOrder } from "../../src/workbook/readWorkbook";
import { excelWith } from "./excelWith";

const order: ReadingOrder = { own: new Map(), wait: () => Promise.resolve() };

async function snapshot(changes: Partial<ReadingOrder> = {}): Promise<WorkbookSnapshot> {
  const result = await readWorkbook({ ...order, ...changes });
  if (!result.ok) throw new Error(result.fault.detail ?? result.fault.code);
  return result.value;
}

function firm(book: Book): void {
  const customers = book.addWorksheet("Kunder");
  customers.getCell("B3").value = "Kundenr.";
  customers.getCell("C3").value = "Navn";
  customers.getCell("D3").value = "Saldo";
  customers.getCell("B4").value = 10_001;
  customers.getCell("C4").value = "Fjord Bygg AS";
  customers.getCell("D4").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  customers.getCell("B5").value = "007";
  customers.getCell("D5").value = true;
  customers.getCell("D6").value = { formula: 'IF(1=1,"",1)', result: "" };
  customers.getCell("D4").numFmt = "#,##0.00";
  const hidden = book.addWorksheet("Skjult");
  hidden.state = "veryHidden";
  hidden.getCell("A1").value = "x";
  book.addWorksheet("Tomt").getCell("Z900").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF0000" } };
  const invoices = book.addWorksheet("Fakturaer");
  invoices.addTable({
    name: "Faktura",
    ref: "A2",
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: "Nr", totalsRowLabel: "Sum" },
      { name: "Beløp", totalsRowFunction: "sum" },
    ],
    rows: [
      ["F-1", 100],
      ["F-2", 200],
    ],
  });
}

describe("reading a workbook", () => {
  test("gives every sheet in tab order, hidden ones too, with what its cells hold", async () => {
    await excelWith(firm);
    const { sheets } = await snapshot();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Kunder", "visible"],
      ["Skjult", "veryHidden"],
      ["Tomt", "visible"],
      ["Fakturaer", "visible"],
    ]);
    expect(sheets[0]).toMatchObject({
      firstRow: 2,
      firstColumn: 1,
      cells: [
        ["Kundenr.", "Navn", "Saldo"],
        [10_001, "Fjord Bygg AS", CellError.of("#DIV/0!")],
        ["007", null, true],
        [null, null, null],
      ],
    });
    expect(sheets[0]?.formats[1]).toEqual(["General", "General", "#,##0.00"]);
  });

  test("takes a sheet with nothing but colours for empty", async () => {
    await excelWith(firm);
    expect((await snapshot()).sheets[2]).toMatchObject({ cells: [], formats: [] });
  });

  test("tells where tables stand and whether they have totals", async () => {
    await excelWith(firm);
    expect((await snapshot()).sheets[3]?.tables).toEqual([
      { name: "Faktura", firstRow: 1, firstColumn: 0, rows: 4, columns: 2, hasHeadings: true, hasTotals: true },
    ]);
  });

  test("marks our own sheets by their id and leaves out those nobody asks for", async () => {
    await excelWith(firm);
    const ids = new Map((await snapshot()).sheets.map(({ id, name }) => [name, id]));
    const own = new Map([[ids.get("Kunder") ?? "", { own: "register", code: "customers" } as const]]);
    const { sheets } = await snapshot({ own, skip: new Set([ids.get("Skjult") ?? ""]) });
    expect(sheets.map(({ name, own: mark, ownCode }) => [name, mark, ownCode])).toEqual([
      ["Kunder", "register", "customers"],
      ["Tomt", null, null],
      ["Fakturaer", null, null],
    ]);
  });

  test("reads many small sheets in few round trips", async () => {
    const host = await excelWith((book) => {
      for (let sheet = 0; sheet < 40; sheet++)
        book.addWorksheet(`Ark ${String(sheet)}`).addRows([
          ["a", "b"],
          [1, 2],
        ]);
    });
    expect((await snapshot()).sheets).toHaveLength(40);
    expect(host.roundTrips).toBeLessThanOrEqual(4);
  });

  test("asks again when Excel is busy", async () => {
    const host = await excelWith(firm);
    host.faults.request = (number) => (number === 2 ? throttled : undefined);
    expect((await snapshot()).sheets).toHaveLength(4);
  });
});

describe("a sheet that is larger than an answer may be", () => {
  const rows = 6_000;
  const large = (book: Book): void => {
    const sheet = book.addWorksheet("Fakturaer");
    for (let row = 0; row < rows; row++) sheet.addRow([row, "x".repeat(600), `F-${String(row)}`]);
  };

  test("is read in blocks under 2 MB, with progress to the end", async () => {
    const host = await excelWith(large);
    const seen: [number, number][] = [];
    const { sheets } = await snapshot({ progress: (done, total) => seen.push([done, total]) });
    expect(sheets[0]?.cells.map(([number]) => number)).toEqual(Array.from({ length: rows }, (_, row) => row));
    expect(host.largestReply).toBeLessThan(2_000_000);
    expect(seen.at(-1)).toEqual([rows, rows]);
    expect(seen.length).toBeGreaterThan(2);
  });

  test("stops between two blocks when told to", async () => {
    await excelWith(large);
    const stop = new AbortController();
    const result = await readWorkbook({ ...order, signal: stop.signal, progress: () => stop.abort() });
    expect(result).toMatchObject({ ok: false, fault: { code: "Cancelled", advice: { say: "workbook.cancelled" } } });
  });

  test("is read in smaller blocks when Excel refuses, and in such from then on", async () => {
    const host = await excelWith(large, { payloadLimit: 400_000 });
    expect((await snapshot()).sheets[0]?.cells).toHaveLength(rows);
    const first = host.roundTrips;
    await snapshot();
    expect(host.roundTrips - first).toBeLessThan(first);
    expect(host.largestReply).toBeLessThan(400_000);
  });

  test("with one row too large for any answer is told, not taken for empty", async () => {
    await excelWith((book) => book.addWorksheet("A").addRow(Array.from({ length: 20 }, () => "x".repeat(3_000))), {
      payloadLimit: 20_000,
    });
    expect(await readWorkbook(order)).toMatchObject({ ok: false, fault: { advice: { say: "workbook.tooLarge" } } });
  });
});

describe("number formats below the rows that are looked at first", () => {
  const ROWS = 90;

  function invoices(book: Book): void {
    const sheet = book.addWorksheet("Fakturaer");
    sheet.addRow(["Fakturanr", "Fakturadato", "Beløp", "Rabatt", "Tekst"]);
    for (let i = 1; i <= ROWS; i++) sheet.addRow([i, 46_000 + i, 100 + i, 0.1, "x"]);
    sheet.getColumn(2).numFmt = "dd.mm.yyyy";
    sheet.getCell("C81").numFmt = "#,##0.00 [$€-407]";
    sheet.getCell("D81").numFmt = "0%";
  }

  test("are read of columns of amounts, and a currency there is seen", async () => {
    await excelWith(invoices);
    const [sheet] = (await snapshot()).sheets;
    expect(sheet?.shownCurrencies).toEqual(new Map([[2, new Map([[80, "EUR"]])]]));
    expect([...(sheet?.formatRuns?.keys() ?? [])]).toEqual([2, 3]);
    expect(sheet?.formatRuns?.get(3)).toEqual([
      { row: 0, format: "General" },
      { row: 80, format: "0%" },
      { row: 81, format: "General" },
    ]);
  });
});

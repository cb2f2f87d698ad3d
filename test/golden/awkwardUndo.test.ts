import { expect, test } from "@jest/globals";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { cellsOf, kartotek, secondReader } from "./kartotek";

const headings = ["Kundenr", "Navn", "Telefon", "E-post", "Postnr", "Poststed"];
const rows: readonly (readonly (string | number | null)[])[] = [
  [10001, "Nordlys AS ", "22 33 44 55", "POST@NORDLYS.NO", "0581", "OSLO"],
  [10002, "Fjellbygg  AS", "+47 91 23 45 67", "post@fjellbygg.no ", "5003", "Bergen"],
  [10003, "Nordlys A/S", "22334455", "post@nordlys.no", "0581", "Oslo"],
];

function list(book: Workbook, name = "Kunder"): Worksheet {
  const sheet = book.addWorksheet(name);
  sheet.addRow(headings);
  for (const row of rows) sheet.addRow([...row]);
  for (let row = 2; row <= 4; row++) sheet.getCell(row, 5).numFmt = "@";
  return sheet;
}

function tableOf(sheet: Worksheet, at: string, name: string, totals: boolean): void {
  const columns = headings.map((heading) => ({ name: heading, filterButton: true, ...(totals && heading === "Kundenr" ? { totalsRowLabel: "Sum" } : {}) }));
  sheet.addTable({ name, ref: at, headerRow: true, totalsRow: totals, columns, rows: rows.map((row) => [...row]) });
}

/** What workbooks hold that a careless writer spoils, each with the reason why it is tried. */
const books: readonly (readonly [string, (book: Workbook) => void | Promise<void>])[] = [
  ["dates that count from 1904", (book) => {
    book.properties.date1904 = true;
    const sheet = list(book);
    sheet.getCell("G1").value = "Kunde siden";
    for (let row = 2; row <= 4; row++) {
      sheet.getCell(row, 7).value = new Date(Date.UTC(2020, row, 1));
      sheet.getCell(row, 7).numFmt = "dd.mm.yyyy";
    }
  }],
  ["merged cells above and beside the list", (book) => {
    const sheet = list(book);
    sheet.spliceRows(1, 0, ["Våre kunder"], []);
    sheet.mergeCells("A1:F1");
    sheet.mergeCells("I3:J5");
    sheet.getCell("I3").value = "Merknad";
  }],
  ["a table with a totals row", (book) => {
    tableOf(book.addWorksheet("Kunder"), "A1", "Kundeliste", true);
  }],
  ["two tables on one sheet", (book) => {
    const sheet = book.addWorksheet("Kunder");
    tableOf(sheet, "A1", "Kundeliste", false);
    sheet.addTable({ name: "Sats", ref: "I1", headerRow: true, columns: [{ name: "Kode" }, { name: "Sats" }], rows: [["A", 0.25], ["B", 0.15]] });
  }],
  ["another sheet that is protected", async (book) => {
    list(book);
    const sheet = book.addWorksheet("Låst");
    sheet.getCell("A1").value = "POST@NORDLYS.NO";
    await sheet.protect("hemmelig", {});
  }],
  ["hidden rows and columns", (book) => {
    const sheet = list(book);
    sheet.getRow(3).hidden = true;
    sheet.getColumn(4).hidden = true;
  }],
  ["sheets that are hidden and very hidden, and one with headings only", (book) => {
    list(book);
    book.addWorksheet("Skjult", { state: "hidden" }).addRow(["  x "]);
    book.addWorksheet("Dypt skjult", { state: "veryHidden" }).addRow(["POST@NORDLYS.NO"]);
    book.addWorksheet("Leverandører").addRow(["Leverandørnr", "Navn", "Telefon"]);
  }],
  ["a sheet's name with quotes and umlauts, and formulas that point at it", (book) => {
    list(book, "Kari's \u201cKünder\u201d");
    const sheet = book.addWorksheet("Etiketter");
    sheet.getCell("A1").value = { formula: "'Kari''s \u201cKünder\u201d'!B2", result: "Nordlys AS " };
  }],
  ["formulas that refer to cells that are cleaned", (book) => {
    const sheet = list(book);
    sheet.getCell("G1").value = "Etikett";
    for (let row = 2; row <= 4; row++) sheet.getCell(row, 7).value = { formula: `B${String(row)}&", "&F${String(row)}`, result: `${String(rows[row - 2]?.[1])}, ${String(rows[row - 2]?.[5])}` };
  }],
  ["errors, texts that look like numbers, and texts with an apostrophe before them", (book) => {
    const sheet = list(book);
    sheet.getCell("C3").value = { error: "#N/A" };
    sheet.getCell("A4").value = "10003";
    sheet.getCell("C4").style = { ...sheet.getCell("C4").style, ...({ quotePrefix: true } as object) };
    sheet.getCell("B3").value = "'t Hof  BV";
  }],
  ["an active filter button without a choice, and a list that begins far from the corner", (book) => {
    const sheet = book.addWorksheet("Kunder");
    headings.forEach((heading, at) => (sheet.getCell(6, 4 + at).value = heading));
    rows.forEach((row, down) => {
      row.forEach((value, at) => (sheet.getCell(7 + down, 4 + at).value = value));
    });
    sheet.autoFilter = "D6:I9";
  }],
];

type Cells = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function cellsIn(file: string, sheets?: readonly string[]): Promise<Cells> {
  const book = await secondReader(file);
  const wanted = book.worksheets.filter(({ name }) => !name.startsWith("_kundekartotek") && (sheets?.includes(name) ?? true));
  return Object.fromEntries(wanted.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

/** Where two readings differ; a formula that stayed has not been changed, whatever it shows now. The hidden ids of our rows are no data of anybody's. */
function differing(before: Cells, after: Cells): readonly string[] {
  const told = (cell: unknown): string => {
    const { value, format } = (cell ?? {}) as { value?: unknown; format?: unknown };
    const formula = (value as { formula?: string } | undefined)?.formula;
    return JSON.stringify([formula ?? value ?? null, format]);
  };
  return Object.keys(before).flatMap((sheet) => {
    const addresses = new Set([...Object.keys(before[sheet] ?? {}), ...Object.keys(after[sheet] ?? {})]);
    const isId = (address: string) => sheet.endsWith("kartotek") && /^A\d/.test(address);
    return [...addresses].filter((address) => told(before[sheet]?.[address]) !== told(after[sheet]?.[address]) && !isId(address)).map((address) => `${sheet}!${address}`);
  });
}

const DAY = ["--as-of", "2026-10-31"];

test.each(books)(
  "P1, P27: %s: what cleaning, merging and taking apart log is what differs, and undo gives every cell and format back",
  async (_, build) => {
    const book = new Workbook();
    await build(book);
    const given = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), "book.xlsx");
    await book.xlsx.writeFile(given);
    const built = await kartotek([given], "build", ...DAY);
    const merged = await kartotek([built.saved], "merge", ...DAY);
    expect([built.status, merged.status]).toEqual([0, 0]);
    const isMerged = (merged.result?.merged.length ?? 0) > 0;
    const steps = [[given, "clean"], [built.saved, "clean"], [built.saved, "merge"], ...(isMerged ? [[merged.saved, "unmerge"]] : [])] as const;
    for (const [file = "", job = ""] of steps) {
      const before = await cellsIn(file);
      const sheets = Object.keys(before);
      const done = await kartotek([file], job, ...DAY);
      expect([job, done.status, done.said]).toEqual([job, 0, expect.anything()]);
      const logged = (done.result?.changes ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`);
      expect([job, ...new Set(logged)].sort()).toEqual([job, ...differing(before, await cellsIn(done.saved, sheets))].sort());
      if (job === "clean" && file === given) expect(logged.length).toBeGreaterThan(3);
      if (logged.length === 0) continue;
      const undone = await kartotek([file], `${job},undo`, ...DAY);
      expect([job, undone.status]).toEqual([job, 0]);
      expect([job, await cellsIn(undone.saved, sheets)]).toEqual([job, before]);
    }
  },
  120_000,
);

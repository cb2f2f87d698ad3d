import { expect, test } from "@jest/globals";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { kartotek } from "./kartotek";

async function firm(name: string, first: number): Promise<string> {
  const book = new ExcelJS.Workbook();
  const invoices = book.addWorksheet(name);
  invoices.addRow(["Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Forfall", "Beløp"]);
  for (let n = first; n < first + 5; n++) {
    invoices.addRow([n, `Kunde ${n}`, n, new Date("2024-01-10T00:00:00Z"), new Date("2024-01-24T00:00:00Z"), 100]);
  }
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), "firm.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

test("the results of two workbooks, put together, tell of their customers and money once", async () => {
  const jobs = "build,check,classify,reports";
  const one = await kartotek([await firm("Nord", 1)], jobs, "--as-of", "2024-06-30");
  const other = await kartotek([await firm("Sør", 11)], jobs, "--as-of", "2024-06-30");
  const both = await kartotek([one.saved, other.saved], jobs, "--as-of", "2024-06-30");
  expect(both.result?.counts).toMatchObject({ customers: 10, invoices: 10 });
  expect(both.result?.aging.total).toEqual({ notDue: 0, buckets: [0, 0, 0, 1000], unallocated: 0, outstanding: 1000 });
  expect(both.result?.findings).toEqual([]);
}, 60_000);

test("the result lists every tab, also those that the run has just made", async () => {
  const jobs = "build,check,classify,reports";
  const first = await kartotek([await firm("Nord", 1)], jobs, "--as-of", "2024-06-30");
  const again = await kartotek([first.saved], jobs, "--as-of", "2024-06-30");
  const tabs = first.result?.sheets.map(({ name, holds, own }) => [name, holds, own]);
  expect(tabs?.slice(0, 6)).toEqual([
    ["Nord", "invoices", null],
    ["Kundekartotek", "customers", "register"],
    ["Avvik", "other", "report"],
    ["Oversikt", "other", "report"],
    ["Aldersfordeling", "other", "report"],
    ["Kundesaldo", "other", "report"],
  ]);
  const made = (first.result?.reports ?? []).map(({ tab }) => tab);
  expect(made).toEqual(expect.arrayContaining(["Åpne poster", "Kundespesifikasjon", "Avstemming", "ABC-analyse"]));
  expect(made).not.toEqual(expect.arrayContaining(["Leverandørgjeld"]));
  expect(tabs?.slice(2).map(([name]) => name)).toEqual(expect.arrayContaining(made));
  expect(again.result?.sheets.map(({ name, holds, own }) => [name, holds, own])).toEqual(tabs);
}, 60_000);

import { expect, test } from "@jest/globals";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { kartotek, secondReader } from "./kartotek";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** The same invoices and customers in a workbook that counts its days from 1900, or from 1904. */
async function firm(date1904: boolean, format: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const customers = book.addWorksheet("Kunder");
  customers.addRows([["Kundenr", "Navn", "Kunde siden"], [1, "Ask AS", day("2019-05-06")], [2, "Eik AS", day("2021-02-03")]]);
  const invoices = book.addWorksheet("Faktura");
  invoices.addRows([
    ["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp"],
    [1, 100, day("2024-01-10"), day("2024-01-24"), 1000],
    [2, 101, day("2024-06-20"), day("2024-07-04"), 250.5],
  ]);
  for (const [sheet, column] of [[customers, 3], [invoices, 3], [invoices, 4]] as const) sheet.getColumn(column).numFmt = format;
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), "firm.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

/** Every date of the tabs that the command made, by tab and cell. */
async function datesOf(file: string): Promise<Readonly<Record<string, string>>> {
  const dates: Record<string, string> = {};
  for (const sheet of (await secondReader(file)).worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
        if (value instanceof Date) dates[`${sheet.name}!${cell.address}`] = value.toISOString().slice(0, 10);
      });
    });
  }
  return dates;
}

test.each(["dd.mm.yyyy", "d. mmm yyyy", "dd.mm.yy", "mm-dd-yy"])("a workbook that counts from 1904 gives the same answers, dates as %s", async (format) => {
  const jobs = "inspect,build,check,classify,reports";
  const usual = await kartotek([await firm(false, format)], jobs, "--as-of", "2024-06-30");
  const from1904 = await kartotek([await firm(true, format)], jobs, "--as-of", "2024-06-30");
  expect(usual.result?.aging.total).toEqual({ notDue: 250.5, buckets: [0, 0, 0, 1000], unallocated: 0, outstanding: 1250.5 });
  expect(from1904.result?.aging).toEqual(usual.result?.aging);
  expect(from1904.result?.findings).toEqual(usual.result?.findings);
  const dates = await datesOf(from1904.saved);
  expect(dates).toEqual(await datesOf(usual.saved));
  expect(Object.values(dates)).toEqual(expect.arrayContaining(["2019-05-06", "2024-06-30", "2024-07-04"]));

  const again = await kartotek([from1904.saved], jobs, "--as-of", "2024-06-30");
  expect(again.result).toMatchObject({ aging: usual.result?.aging, changes: [] });
  expect(await datesOf(again.saved)).toEqual(dates);
}, 60_000);

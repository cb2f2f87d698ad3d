import { expect, test } from "@jest/globals";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { kartotek } from "./kartotek";

const RUN = 60_000;

function fileOf(name: string, content: Uint8Array | string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), name);
  writeFileSync(file, content);
  return file;
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

test.each([
  ["Norwegian, blanks and commas", "nb", ["1 234,50", "-12,3", "100,00", "2 000,00"]],
  ["German and Dutch, points and commas, minus behind", "de", ["1.234,50", "12,3-", "100,00", "2.000,00"]],
  ["English, commas and points", "en", ["1,234.50", "-12.3", "100.00", "2,000.00"]],
])("P26: a file parted by semicolons with amounts as they are written there (%s)", async (_style, language, amounts) => {
  const rows = amounts.map((amount, i) => `${i + 1};${100 + i};15.01.2026;29.01.2026;${amount}`);
  const file = fileOf("fakturaer.csv", ["Kundenr;Fakturanr;Fakturadato;Forfall;Beløp", ...rows].join("\r\n"));
  const { result } = await kartotek([file], "inspect,reports", "--as-of", "2026-02-28", "--lang", language, "--dry-run");
  const { notDue = 0, buckets = [], unallocated = 0, outstanding } = result?.aging.total ?? {};
  expect(outstanding).toBeCloseTo(3322.2, 2);
  expect(buckets.reduce((sum, bucket) => sum + bucket, notDue + unallocated)).toBeCloseTo(3322.2, 2);
}, RUN);

/** Two lists on one sheet: customers with merged headings and a hidden row, invoices with formulas. */
async function book(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Ark1");
  sheet.addRow(["Kunder"]);
  sheet.addRow(["Kunde", null, "Kontakt", null]);
  sheet.addRow(["Nr", "Navn", "E-post", "Tlf"]);
  sheet.addRow(["10001", "Ask AS", "a@ask.no", "22 33 44 55"]);
  sheet.addRow(["10002", "Eik AS", "b@eik.no", "22 33 44 66"]);
  sheet.addRow(["10003", "Or AS", "c@or.no", "22 33 44 77"]);
  sheet.mergeCells("A2:B2");
  sheet.mergeCells("C2:D2");
  sheet.getRow(5).hidden = true;
  sheet.addRow([]);
  sheet.addRow(["Fakturaer"]);
  sheet.addRow(["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp"]);
  sheet.addRow([1001, "10001", day("2026-01-03"), day("2026-01-17"), { formula: "1000*1.25", result: 1250 }]);
  sheet.addRow([1002, "10002", day("2026-01-04"), day("2026-01-18"), 300]);
  sheet.addRow(["Sum", null, null, null, { formula: "SUM(E10:E11)", result: 1550 }]);
  for (const row of [10, 11]) for (const column of [3, 4]) sheet.getCell(row, column).numFmt = "dd.mm.yyyy";
  return fileOf("bok.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
}

test("two lists on one sheet are read: merged headings, a hidden row, formulas by their value, the sum left out", async () => {
  const { result } = await kartotek([await book()], "inspect,reports", "--as-of", "2026-01-31", "--dry-run");
  expect(result?.counts).toMatchObject({ customers: 3, invoices: 2 });
  expect(result?.aging.total.outstanding).toBe(1550);
  expect(result?.sheets[0]).toMatchObject({
    name: "Ark1",
    holds: "customers",
    lists: [
      { name: "Ark1:1", holds: "customers", rows: 3, headingCell: "A3" },
      { name: "Ark1:2", holds: "invoices", rows: 2, headingCell: "A9", leftOut: [{ row: 12, nature: "total" }] },
    ],
  });
}, RUN);

test("what a person has said of one list is remembered with the workbook", async () => {
  const columns = fileOf("kolonner.json", JSON.stringify({ "Ark1:2": { holds: "invoices", columns: { net: "Beløp" } } }));
  const built = await kartotek([await book()], "build", "--columns", columns);
  expect(built.said).not.toContain("error");
  const again = await kartotek([built.saved], "inspect");
  const [sheet] = again.result?.sheets ?? [];
  expect(sheet).toMatchObject({ lists: [{ holds: "customers" }, { holds: "invoices", columns: [{}, {}, {}, {}, { heading: "Beløp", field: "net" }] }] });
}, RUN);

import { expect, test } from "@jest/globals";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { kartotek } from "./kartotek";

const folder = () => mkdtempSync(path.join(tmpdir(), "kartotek-"));

async function firm(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Faktura").addRows([
    ["Kundenr", "Fakturanr", "Fakturadato", "Beløp", "Avtalt"],
    [1, 100, "10.01.2024", 1000, 900],
  ]);
  const file = path.join(folder(), "firm.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

function columnsFile(mapping: unknown): string {
  const file = path.join(folder(), "columns.json");
  writeFileSync(file, JSON.stringify(mapping));
  return file;
}

test("columns that a person names are used", async () => {
  const columns = columnsFile({ Faktura: { holds: "invoices", columns: { gross: "Avtalt" } } });
  const { status, result } = await kartotek([await firm()], "reports", "--columns", columns, "--as-of", "2024-06-30");
  expect(status).toBe(0);
  expect(result?.aging.total.outstanding).toBe(900);
});

test.each<[string, unknown, string]>([
  ["a sheet", { Fakturaer: { holds: "invoices", columns: {} } }, "«Fakturaer»"],
  ["a heading", { Faktura: { holds: "invoices", columns: { gross: "Sum" } } }, "«Faktura»: «Sum»"],
])("%s that a person names and nobody finds ends the run: else the figures would be others than meant", async (_what, mapping, named) => {
  const { status, said, saved } = await kartotek([await firm()], "reports", "--columns", columnsFile(mapping));
  expect(status).toBe(1);
  expect(said).toContain(named);
  expect(existsSync(saved)).toBe(false);
});

test("a workbook with macros is saved as one, for Excel opens it under no other name", async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(await firm())));
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  parts["[Content_Types].xml"] = strToU8(types.replace(/application\/[\w.-]+\.sheet\.main\+xml/, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  const macros = path.join(folder(), "firm.xlsm");
  writeFileSync(macros, zipSync(parts));
  expect(await kartotek([macros], "build")).toMatchObject({ status: 2, said: expect.stringContaining(".xlsm") });
  expect((await kartotek([macros], "build", "--save", path.join(folder(), "out.xlsm"))).status).toBe(0);
  expect((await kartotek([await firm()], "build", "--save", path.join(folder(), "out.xlsm"))).status).toBe(2);
});

test("an input is never written over, under whatever option", async () => {
  const file = await firm();
  const columns = columnsFile({});
  expect((await kartotek([file], "build", "--save", path.join(path.dirname(file), ".", "firm.xlsx"))).status).toBe(2);
  expect((await kartotek([file], "build", "--json", file)).status).toBe(2);
  expect(await kartotek([file], "build", "--columns", columns, "--json", columns)).toMatchObject({ status: 2, said: expect.stringContaining(columns) });
  expect(readFileSync(columns, "utf8")).toBe("{}");
});

import { expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { putTogether } from "../workflows/together";
import { cellsOf, kartotek, secondReader } from "./kartotek";

async function firm(): Promise<string> {
  const book = new ExcelJS.Workbook();
  const customers = book.addWorksheet("Kunder");
  customers.addRow(["Kundenr", "Navn", "Telefon", "Postnr"]);
  for (const [number, name] of [["007", "Møller Bygg AS"], ["008", "Båten ANS"], ["009", "Kari Nordmann"]]) customers.addRow([number, name, "22 33 44 55", "0150"]);
  const invoices = book.addWorksheet("Fakturaer");
  invoices.addRow(["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp"]);
  for (const [number, customer] of [["1", "007"], ["2", "008"], ["3", "020"]]) {
    invoices.addRow([customer, number, new Date("2024-01-10T00:00:00Z"), new Date("2024-01-24T00:00:00Z"), 100]);
  }
  return saved(new Uint8Array(await book.xlsx.writeBuffer()), "firm.xlsx");
}

function saved(bytes: Uint8Array, name: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), name);
  writeFileSync(file, bytes);
  return file;
}

/** Two people's copies of one workbook, each with a register; the second one has worked in theirs. */
async function combined(): Promise<string> {
  const source = await firm();
  const first = await kartotek([source], "build,reports", "--user", "Kari", "--as-of", "2024-06-30");
  const second = await kartotek([source], "build,clean,reports", "--user", "Ola", "--as-of", "2024-06-30");
  const [to, from] = [openXlsx(readFileSync(first.saved)), openXlsx(readFileSync(second.saved))];
  const tab = from.sheets.find(({ name }) => name === "Kundekartotek");
  const at = Array.from({ length: 60 }, (_, column) => column).find((column) => tab?.grid.value(0, column) === "E-post") ?? 0;
  tab?.grid.setValue(1, at, "post@moller.no");
  putTogether(to, from, ({ name }) => name !== "Kunder" && name !== "Fakturaer");
  return saved(saveXlsx(to), "both.xlsx");
}

const cells = async (file: string) => {
  const book = await secondReader(file);
  return Object.fromEntries(book.worksheets.filter(({ name }) => !name.startsWith("_")).map((sheet) => [sheet.name, cellsOf(sheet)]));
};
const told = (findings: readonly { readonly code: string; readonly sheet: string }[] = []) =>
  findings.filter(({ code }) => /^register\.(second|join)/.test(code)).map(({ code, sheet }) => [code, sheet]);

test("two registers in one workbook: the older counts, the other is joined into it, and undo gives back every cell and format", async () => {
  const both = await combined();
  const looked = await kartotek([both], "inspect,check", "--as-of", "2024-06-30");
  expect(looked.status).toBe(0);
  expect(looked.result?.counts).toMatchObject({ customers: 3, invoices: 3 });
  expect(looked.result?.sheets.filter(({ own }) => own === "register").map(({ name, holds }) => [name, holds])).toEqual([
    ["Kundekartotek", "customers"],
    ["Kundekartotek (2)", "other"],
  ]);
  expect(told(looked.result?.findings)).toEqual([["register.second", "Kundekartotek (2)"]]);

  const joined = await kartotek([both], "inspect,join", "--user", "Eva", "--as-of", "2024-06-30");
  expect(joined.result?.joined).toEqual([{ holds: "customers", into: "Kundekartotek", from: "Kundekartotek (2)", rows: 0, cells: joined.result?.changes.length, left: 0 }]);
  expect(joined.result?.changes).toContainEqual(expect.objectContaining({ sheet: "Kundekartotek", key: "007", field: "email", before: "", after: "post@moller.no", rule: "register.join" }));
  expect(joined.result?.batches.at(-1)).toMatchObject({ job: "join", user: "Eva", undone: false });
  expect(told(joined.result?.findings)).toEqual([["register.joined", "Kundekartotek (2)"]]);
  const [before, after] = [await cells(both), await cells(joined.saved)];
  const differing = Object.keys(after).flatMap((sheet) => {
    const [one = {}, other = {}] = [before[sheet], after[sheet]];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((cell) => JSON.stringify(one[cell]) !== JSON.stringify(other[cell])).map((cell) => `${sheet}!${cell}`);
  });
  expect(differing.sort()).toEqual(joined.result?.changes.map(({ sheet, cell }) => `${sheet}!${cell}`).sort());

  const back = await kartotek([both], "inspect,join,undo", "--as-of", "2024-06-30");
  expect(back.status).toBe(0);
  expect(await cells(back.saved)).toEqual(before);
  expect(told(back.result?.findings)).toEqual([["register.second", "Kundekartotek (2)"]]);
  const later = await kartotek([back.saved], "build,reports", "--as-of", "2024-06-30");
  expect(later.result?.counts).toMatchObject({ customers: 3, invoices: 3 });
  expect(later.result?.aging.total.outstanding).toBe(300);
}, 120_000);

test("a dry run says what would be joined, and changes nothing", async () => {
  const both = await combined();
  const dry = await kartotek([both], "join", "--dry-run", "--as-of", "2024-06-30");
  expect(dry.result?.joined).toMatchObject([{ into: "Kundekartotek", from: "Kundekartotek (2)", rows: 0 }]);
  expect(dry.result?.changes.map(({ field }) => field)).toContain("email");
  expect(await cells(dry.saved)).toEqual(await cells(both));
}, 120_000);

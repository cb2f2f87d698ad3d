import { beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellsOf, kartotek, secondReader, type Run } from "./kartotek";
import { norwegianFirm } from "./norwegianFirm";

let file: string;
let run: Run;

beforeAll(async () => {
  file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), "firma.xlsx");
  writeFileSync(file, await norwegianFirm());
  run = await kartotek([file], "inspect,build,check,classify,reports", "--as-of", "2024-06-30");
});

test("the sheets are understood: customers, invoices below a title, and notes that are neither", () => {
  expect(run.status).toBe(0);
  const holds = Object.fromEntries((run.result?.sheets ?? []).map(({ name, holds: what, rows }) => [name, [what, rows]]));
  expect(holds).toMatchObject({
    Kunder: ["customers", 6],
    Fakturaer: ["invoices", 8],
    Notater: ["other", 0],
    Skjult: ["other", 0],
  });
});

test("claims are aged to the øre: the cancelled one is none, the credit note is unallocated, the unknown customer's counts", () => {
  expect(run.result?.aging.total).toEqual({
    notDue: 2500.5,
    buckets: [1000, 150, 800, 4500],
    unallocated: -500,
    outstanding: 8450.5,
  });
});

test("every fault of the sheets is found where it stands", () => {
  const found = (run.result?.findings ?? []).map(({ code, sheet, cell }) => `${code} ${sheet}!${cell ?? ""}`);
  expect(found).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^customerNumber.repeated Kundekartotek!/),
      expect.stringMatching(/^organisationNumber.checkDigit Kundekartotek!/),
      expect.stringMatching(/^organisationNumber.firstDigit Kundekartotek!/),
      expect.stringMatching(/^email.format Kundekartotek!/),
      expect.stringMatching(/^phone.format Kundekartotek!/),
      expect.stringMatching(/^postcode.zeros Kundekartotek!/),
      "invoice.customerUnknown Fakturaer!A11",
      "invoice.dueBeforeDate Fakturaer!D9",
    ]),
  );
});

test("the register keeps text as text and leading zeros, and the customer sheet is left alone", async () => {
  const after = await secondReader(run.saved);
  const register = after.getWorksheet("Kundekartotek");
  const texts = Object.values(cellsOf(register ?? after.addWorksheet("none"))).map((cell) => (cell as { value: unknown }).value);
  expect(texts).toEqual(expect.arrayContaining(["10001", "0150", "Møller Bygg AS", "988077917", "+47 55 12 34 56"]));
});

test("nothing of the owner's is lost: cells, formats, notes, rules, frozen panes, hidden sheets, names, print set-up", async () => {
  const before = await secondReader(file);
  const after = await secondReader(run.saved);
  for (const sheet of before.worksheets) {
    const kept = after.getWorksheet(sheet.name);
    expect([sheet.name, kept && cellsOf(kept)]).toEqual([sheet.name, cellsOf(sheet)]);
    expect(kept?.state).toBe(sheet.state);
    expect(kept?.views).toEqual(sheet.views);
    expect(kept?.pageSetup).toEqual(sheet.pageSetup);
  }
  expect(after.getWorksheet("Kunder")?.getCell("B2").note).toEqual(before.getWorksheet("Kunder")?.getCell("B2").note);
  expect(after.getWorksheet("Notater")?.getCell("D2").dataValidation).toEqual(
    before.getWorksheet("Notater")?.getCell("D2").dataValidation,
  );
  expect(after.getWorksheet("Notater")?.getCell("B5").isMerged).toBe(true);
  expect(after.definedNames.getRanges("Huskelapp").ranges).toEqual(["Notater!$B$2"]);
});

test("a second run on the saved file gives the same tabs, not more, and changes nothing", async () => {
  const second = await kartotek([run.saved], "inspect,build,check,classify,reports", "--as-of", "2024-06-30");
  const once = await secondReader(run.saved);
  const twice = await secondReader(second.saved);
  expect(twice.worksheets.map(({ name }) => name)).toEqual(once.worksheets.map(({ name }) => name));
  for (const sheet of once.worksheets)
    expect([sheet.name, cellsOf(twice.getWorksheet(sheet.name) ?? sheet)]).toEqual([sheet.name, cellsOf(sheet)]);
  expect(second.result?.aging).toEqual(run.result?.aging);
});

test.each([
  ["nb", ["Kundekartotek", "Oversikt", "Aldersfordeling", "ABC-analyse", "Avvik"]],
  ["en", ["Customer register", "Overview", "Aging", "ABC analysis", "Findings"]],
  ["de", ["Kundenkartei", "Übersicht", "Altersstruktur", "ABC-Analyse", "Auffälligkeiten"]],
  ["nl", ["Klantenbestand", "Overzicht", "Ouderdom", "ABC-analyse", "Bevindingen"]],
])("tabs speak %s", async (language, tabs) => {
  const { status, saved } = await kartotek([file], "build,check,classify,reports", "--as-of", "2024-06-30", "--lang", language);
  expect(status).toBe(0);
  const names = (await secondReader(saved)).worksheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(tabs));
});

import { beforeEach, expect, test } from "@jest/globals";
import type { Host } from "../../src/standin/host/host";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { startExcel } from "../../src/standin/boot/node";
import type { Sheet } from "../../src/standin/model/types";
import { build } from "../../src/workflows/build";
import { classify } from "../../src/workflows/classify";
import { inspect } from "../../src/workflows/inspect";
import { workbookReader } from "../../src/workflows/workbookReader";
import { excelWith } from "../workbook/excelWith";
import { anySession, value } from "./anySession";
import { copyOf } from "./together";

let host: Host;
const session = anySession("Kari");
const TAB = "Kundekartotek";

beforeEach(async () => {
  host = await excelWith((book) => {
    const customers = book.addWorksheet("Kunder");
    customers.addRow(["Kundenr", "Navn", "Telefon", "Kunde siden"]);
    customers.addRow(["007", "Møller Bygg AS", "22 33 44 55", new Date("2019-05-17T00:00:00Z")]);
    customers.addRow(["008", "Båten ANS", "22 33 44 56", null]);
    customers.addRow(["009", "To med ett nummer", "22 33 44 57", null]);
    customers.addRow(["009", "Den andre av dem", "22 33 44 58", null]);
    customers.getColumn(4).numFmt = "dd.mm.yyyy";
  });
  await built();
});

const built = async () => value(await build(session, workbookReader(session)));
const inspected = async () => value(await inspect(workbookReader(session)));
const journal = async () => value(await workbookReader(session).stored()).journal;
const names = () => host.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

function sheetNamed(name: string): Sheet {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function loseJournal(): void {
  host.workbook.deleteSheet(sheetNamed("_kundekartotek"));
}

test("where the journal is lost, a build goes on with the register that is there, and nobody stands there twice", async () => {
  host.editAsUser(TAB, "C2", "Møller og Sønner AS");
  loseJournal();
  const { plans, batch, changes } = await built();
  expect(names()).toEqual(["Kunder", TAB]);
  expect([batch, changes]).toEqual([null, []]);
  // What differs is asked about: nobody knows any more which of the two was changed.
  expect(plans.flatMap(({ conflicts }) => conflicts.map(({ code, field, key }) => [code, field, key]))).toEqual([["register.conflict", "name", "007"]]);
  expect((await journal()).batches).toEqual([]);
});

test("a later build then knows again what sources and people have changed", async () => {
  loseJournal();
  await built();
  host.editAsUser("Kunder", "C3", "99 99 99 99");
  host.editAsUser("Kunder", "A6", "'010");
  host.editAsUser("Kunder", "B6", "Ny & Co");
  const { batch } = await built();
  expect(batch).toMatchObject({ job: "build", cells: 2 });
  expect((await journal()).batches.map(({ job }) => job)).toEqual(["build"]);
});

test("it is known also when the workbook was saved in between, and by what its headings say in another language", async () => {
  const english = { ...anySession("Kari"), language: "en" as const };
  loseJournal();
  host.workbook.deleteSheet(sheetNamed(TAB));
  value(await build(english, workbookReader(english)));
  value(await classify(english, workbookReader(english)));
  loseJournal();
  host = startExcel().open(openXlsx(saveXlsx(host.workbook)));
  const headings = () => Array.from({ length: 60 }, (_, at) => sheetNamed("Customer register").grid.value(0, at));
  const before = headings();
  await built();
  value(await classify(session, workbookReader(session)));
  expect(names()).toEqual(["Kunder", "Customer register"]);
  expect(headings()).toEqual(before);
});

test("customers are counted by the register also before anything was written again", async () => {
  host.editAsUser(TAB, "B6", "'011");
  host.editAsUser(TAB, "C6", "Skrevet inn for hånd");
  loseJournal();
  const { readings, register } = await inspected();
  expect(readings.map(({ sheet, own, holds }) => [sheet, own, holds])).toEqual([
    ["Kunder", null, "customers"],
    [TAB, "register", "customers"],
  ]);
  expect(register.customers.count).toBe(5);
  expect(host.workbook.sheets.some(({ name }) => name.startsWith("_kunde"))).toBe(false);
});

test("a copy of the register that a person has made is the person's own, with the journal and without", async () => {
  const copy = copyOf(host.workbook, sheetNamed(TAB));
  expect((await inspected()).readings.find(({ sheet }) => sheet === copy.name)).toMatchObject({ own: null, holds: "customers" });
  loseJournal();
  expect((await inspected()).readings.find(({ sheet }) => sheet === copy.name)).toMatchObject({ own: null });
  host.workbook.deleteSheet(sheetNamed(TAB));
  expect((await inspected()).readings.find(({ sheet }) => sheet === copy.name)).toMatchObject({ own: null });
});

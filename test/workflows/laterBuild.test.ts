import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import type { Host } from "../../src/standin/host/host";
import { readLog } from "../../src/workbook/journal/logCells";
import { build, type Build } from "../../src/workflows/build";
import { noticePeople } from "../../src/workflows/noticePeople";
import { undo } from "../../src/workflows/undo";
import { workbookReader } from "../../src/workflows/workbookReader";
import { dump } from "../faults/dump";
import { excelWith } from "../workbook/excelWith";
import { anySession, value } from "./anySession";

const session = anySession("Kari");

const TAB = "Kundekartotek";
let host: Host;

beforeEach(async () => {
  host = await excelWith((book: Book) => {
    const customers = book.addWorksheet("Kunder");
    customers.addRow(["Kundenr", "Navn", "Telefon", "Kredittgrense", "Kunde siden"]);
    customers.addRow(["007", "Møller Bygg AS", "+47 22 33 44 55", 50000, new Date("2019-05-17T00:00:00Z")]);
    customers.addRow(["008", "'t Hof BV", "22 33 44 56", null, null]);
    customers.getColumn(5).numFmt = "dd.mm.yyyy";
    const suppliers = book.addWorksheet("Leverandører");
    suppliers.addRow(["Leverandørnr", "Navn", "Telefon"]);
    suppliers.addRow(["50001", "Tre & Trelast AS", "55 12 34 56"]);
  });
  await built();
  expect(await batches()).toEqual([]);
});

const built = async (): Promise<Build> => value(await build(session, workbookReader(session)));
const undone = async (batch?: string) => value(await undo(session, workbookReader(session), batch));
const journal = async () => value(await workbookReader(session).stored()).journal;
const batches = async () => (await journal()).batches.map(({ job, state, cells }) => [job, state, cells]);
const standing = () => dump(host.workbook);

/** What a cell of the register's tab holds. */
function register(row: number, heading: string): unknown {
  const grid = host.workbook.sheets.find(({ name }) => name === TAB)?.grid;
  for (let column = 0; column < 40; column++) if (grid?.value(0, column) === heading) return grid.value(row, column);
  throw new Error(`no column ${heading}`);
}

/** Next month's customers: a changed number and day, an emptied limit, a new customer, and a supplier who has moved. */
function nextMonth(): void {
  host.editAsUser("Kunder", "C2", "'+47 99 88 77 66");
  host.editAsUser("Kunder", "D2", "");
  host.editAsUser("Kunder", "E2", "2020-01-02");
  host.editAsUser("Kunder", "A4", "'009");
  host.editAsUser("Kunder", "B4", "'=Ny & Co");
  host.editAsUser("Kunder", "D4", "1200");
  host.editAsUser("Leverandører", "C2", "55 00 00 00");
}

test("a later build is one batch over both registers, and its log tells each changed cell and each new row", async () => {
  nextMonth();
  const { batch, changes, made } = await built();
  expect(made).toEqual([]);
  expect(await batches()).toEqual([["build", "written", 5]]);
  const log = value(await readLog(batch?.id ?? "", batch?.pieces ?? 0));
  const told = log.entries.map(({ edit }) => [log.lists[edit.list]?.sheet, edit.key, log.lists[edit.list]?.columns[edit.column]?.field, edit.rule]);
  expect(told.sort()).toEqual([
    [TAB, "007", "creditLimit", "register.source"],
    [TAB, "007", "firstContact", "register.source"],
    [TAB, "007", "phone", "register.source"],
    ["Leverandørkartotek", "50001", "phone", "register.source"],
  ]);
  expect(log.added).toMatchObject([{ key: "009", from: { sheet: "Kunder", row: 3 } }]);
  expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(["register.source", "register.newRow"]));
  expect([register(1, "Telefon"), register(3, "Kundenr."), register(3, "Kredittgrense")]).toEqual(["+47 99 88 77 66", "009", 1200]);
});

test("a build that changes nothing makes no batch", async () => {
  const { batch, changes } = await built();
  expect([batch, changes, await batches()]).toEqual([null, [], []]);
});

describe("taking a build back", () => {
  test("gives every cell and format back, removes the rows that it made, and the next build leaves it so", async () => {
    nextMonth();
    const before = standing();
    await built();
    const { conflicts, cells } = await undone();
    expect(conflicts).toEqual([]);
    expect(cells).toHaveLength(4 + 3);
    expect(standing()).toEqual(before);

    expect((await built()).changes).toEqual([]);
    expect(standing()).toEqual(before);
    expect(await batches()).toEqual([["build", "undone", 5], ["undo", "written", 5]]);
  });

  test("leaves a row in which somebody has worked since, and says so", async () => {
    nextMonth();
    await built();
    host.editAsUser(TAB, "D4", "Bjarte");
    const { conflicts } = await undone();
    expect(conflicts).toMatchObject([{ reason: "changed", edit: { key: "009" } }]);
    expect([register(3, "Kundenr."), register(1, "Telefon")]).toEqual(["009", "+47 22 33 44 55"]);
  });

  test("finds the row wherever it was sorted to, and leaves a column of the person's own alone where it holds a formula", async () => {
    nextMonth();
    await built();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(TAB);
      table.columns.add(undefined, [["Dobbelt"], ["=1+1"], ["=1+1"], ["=1+1"]]);
      table.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(register(1, "Kundenr.")).toBe("009");
    expect((await undone()).conflicts).toEqual([]);
    expect([register(1, "Kundenr."), register(2, "Kundenr."), register(3, "Kundenr.")]).toEqual(["008", "007", null]);
  });

  test("can itself be taken back", async () => {
    nextMonth();
    await built();
    const after = standing();
    const { batch } = await undone();
    expect((await undone(batch?.id)).conflicts).toEqual([]);
    expect(standing()).toEqual(after);
    expect((await built()).batch).toBeNull();
    expect((await batches()).map(([job, state]) => [job, state])).toEqual([["build", "written"], ["undo", "undone"], ["undo", "written"]]);
  });
});

test("P4: a build that Ctrl+Z has taken back is marked so, and not done again by itself", async () => {
  nextMonth();
  const { batch } = await built();
  const log = value(await readLog(batch?.id ?? "", batch?.pieces ?? 0));
  await Excel.run(async (context) => {
    for (const { edit } of log.entries) {
      const list = log.lists[edit.list];
      const cell = context.workbook.worksheets.getItem(list?.sheet ?? "").getCell(1, list?.columns[edit.column]?.column ?? 0);
      cell.values = [[typeof edit.before === "string" ? `'${edit.before}` : (edit.before ?? "")]];
    }
    context.workbook.tables.getItem(TAB).rows.getItemAt(2).delete();
    await context.sync();
  });
  const before = standing();
  expect((await built()).batch).toBeNull();
  expect(standing()).toEqual(before);
  expect(await batches()).toEqual([["build", "undoneOutside", 5]]);
  value(await noticePeople(session, workbookReader(session)));
  expect(await batches()).toHaveLength(1);
});

test("rows that a person has typed, or copied with another's id, get one of their own before a job writes", async () => {
  await Excel.run(async (context) => {
    const tab = context.workbook.worksheets.getItem(TAB);
    const table = context.workbook.tables.getItem(TAB);
    const all = table.getRange().load("columnCount");
    await context.sync();
    table.resize(tab.getRangeByIndexes(0, 0, 5, all.columnCount));
    tab.getRange("B4:C4").values = [["'020", "Skrevet AS"]];
    tab.getRange("A5:C5").copyFrom("A2:C2");
    await context.sync();
  });
  value(await noticePeople(session, workbookReader(session)));
  const ids = [1, 2, 3, 4].map((row) => host.workbook.sheets.find(({ name }) => name === TAB)?.grid.value(row, 0));
  expect(ids.every((id) => typeof id === "string" && id !== "")).toBe(true);
  expect(new Set(ids).size).toBe(4);
});

import { describe, expect, test } from "@jest/globals";
import { Workbook as Book } from "exceljs";
import type { Host } from "../../src/standin/host/host";
import { insertTableColumn } from "../../src/standin/model/tables/growTable";
import { tableArea, tablesOnSheet } from "../../src/standin/model/tables/table";
import type { Sheet } from "../../src/standin/model/types";
import { changeLog } from "../../src/workflows/changeLog";
import { clean } from "../../src/workflows/clean";
import { build } from "../../src/workflows/build";
import { check } from "../../src/workflows/check";
import { inspect } from "../../src/workflows/inspect";
import { join, previewJoin } from "../../src/workflows/join";
import { undo } from "../../src/workflows/undo";
import { workbookReader } from "../../src/workflows/workbookReader";
import { dump } from "../faults/dump";
import { value } from "./anySession";
import { customersBook, opened, person, twoRegisters } from "./twoRegisters";

const OLD = "Kundekartotek";
const NEW = "Kundekartotek (2)";
const eva = person("Eva", 60);

const joined = async () => value(await join(eva, workbookReader(eva)));
const previewed = async () => value(await previewJoin(eva, workbookReader(eva)));
const undone = async (batch?: string) => value(await undo(eva, workbookReader(eva), batch));
const checked = async () => value(await check({ ...eva, dryRun: true }, workbookReader(eva))).findings;
const inspected = async () => value(await inspect(workbookReader(eva)));
const journal = async () => value(await workbookReader(eva).stored()).journal;
const secondCodes = async () => (await checked()).flatMap(({ code, sheet }) => (code.startsWith("register.") ? [`${code} ${sheet}`] : []));

function sheetNamed(host: Host, name: string): Sheet {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Where a register's tab holds a field of a customer. */
function placeOf(host: Host, tab: string, number: string, heading: string) {
  const { grid } = sheetNamed(host, tab);
  const headings = Array.from({ length: 60 }, (_, at) => grid.value(0, at));
  const row = Array.from({ length: 30 }, (_, at) => at).find((at) => grid.value(at, headings.indexOf("Kundenr.")) === number);
  if (row === undefined) throw new Error(`no customer ${number}`);
  return { grid, row, column: headings.indexOf(heading) };
}

function held(host: Host, tab: string, number: string, heading: string): unknown {
  const { grid, row, column } = placeOf(host, tab, number, heading);
  return grid.value(row, column);
}

function typed(host: Host, tab: string, number: string, heading: string, text: string): void {
  const { grid, row, column } = placeOf(host, tab, number, heading);
  host.act("user", () => {
    grid.setValue(row, column, text === "" ? null : text);
  });
}

/** Ola has edited a phone number, emptied an e-mail, and typed a customer. */
function olas(host: Host): void {
  typed(host, OLD, "007", "Telefon", "99 88 77 66");
  typed(host, OLD, "009", "E-post", "");
  host.editAsUser(OLD, "B5", "'020");
  host.editAsUser(OLD, "C5", "Ny hos Ola AS");
}

describe("two people who built at the same moment", () => {
  test("the older register counts, and what the younger one has is told before anything is written", async () => {
    const host = await twoRegisters({ inSecond: olas });
    const before = dump(host.workbook);
    const { readings, register } = await inspected();
    expect(readings.map(({ sheet, own, holds }) => [sheet, own, holds])).toEqual([
      ["Kunder", null, "customers"],
      [OLD, "register", "customers"],
      [NEW, "register", "other"],
    ]);
    expect(register.customers.count).toBe(3);
    expect((await previewed()).pairs).toEqual([
      { kind: "customers", older: OLD, younger: NEW, isJoined: false, rows: 1, cells: 2, left: 0, ownColumns: [] },
    ]);
    expect(await secondCodes()).toEqual([`register.second ${NEW}`]);
    expect(dump(host.workbook)).toEqual(before);
  });

  test("joining takes over new rows and edits as one batch, leaves the younger tab as it is and is told of until that is deleted", async () => {
    const host = await twoRegisters({ inSecond: olas });
    const younger = dump(host.workbook)[NEW];
    const { batch, changes, findings } = await joined();
    expect(batch).toMatchObject({ job: "join", user: "Eva", cells: 3, state: "written" });
    expect(findings).toEqual([]);
    expect(changes.filter(({ rule }) => rule === "register.join").map(({ key, field, after }) => [key, field, after])).toEqual([
      ["007", "phone", "99 88 77 66"],
      ["009", "email", null],
    ]);
    expect([held(host, OLD, "007", "Telefon"), held(host, OLD, "009", "E-post"), held(host, OLD, "020", "Navn")]).toEqual([
      "99 88 77 66",
      null,
      "Ny hos Ola AS",
    ]);
    expect(dump(host.workbook)[NEW]).toEqual(younger);
    expect((await inspected()).register.customers.count).toBe(4);
    expect(await secondCodes()).toEqual([`register.joined ${NEW}`]);
    host.workbook.deleteSheet(sheetNamed(host, NEW));
    expect(await secondCodes()).toEqual([]);
  });

  test("a second time there is nothing to do, and a build after it neither repeats nor takes back anything", async () => {
    const host = await twoRegisters({ inSecond: olas });
    await joined();
    const after = dump(host.workbook);
    expect(await joined()).toMatchObject({ pairs: [], batch: null, changes: [] });
    expect(value(await build(eva, workbookReader(eva)))).toMatchObject({ batch: null, changes: [], findings: [] });
    expect(dump(host.workbook)).toEqual(after);
    expect((await journal()).batches.map(({ job }) => job)).toEqual(["join"]);
  });

  test("undo makes all as before, the mark too, and undoing that joins them again", async () => {
    const host = await twoRegisters({ inSecond: olas });
    const before = dump(host.workbook);
    await joined();
    const after = dump(host.workbook);
    const { batch } = await undone();
    expect(dump(host.workbook)).toEqual(before);
    expect(await secondCodes()).toEqual([`register.second ${NEW}`]);
    expect((await inspected()).register.customers.count).toBe(3);
    await undone(batch?.id);
    expect(dump(host.workbook)).toEqual(after);
    expect(await secondCodes()).toEqual([`register.joined ${NEW}`]);
    expect((await journal()).batches.map(({ job, state }) => [job, state])).toEqual([
      ["join", "written"],
      ["undo", "undone"],
      ["undo", "written"],
    ]);
  });
});

describe("what counts as an edit", () => {
  test("not what the source has given since: a build of the older register in between changes nothing about it", async () => {
    const host = await twoRegisters({ inSecond: olas });
    host.editAsUser("Kunder", "B2", "Møller og Sønner AS");
    host.editAsUser("Kunder", "A5", "'010");
    host.editAsUser("Kunder", "B5", "Ny i kilden");
    expect(value(await build(eva, workbookReader(eva))).changes.length).toBeGreaterThan(0);
    expect((await previewed()).pairs).toMatchObject([{ rows: 1, cells: 2, left: 0 }]);
    await joined();
    expect([held(host, OLD, "007", "Navn"), held(host, OLD, "007", "Telefon")]).toEqual(["Møller og Sønner AS", "99 88 77 66"]);
    expect((await inspected()).register.customers.count).toBe(5);
  });

  test("where both have edited a cell it is left and told, also once the two are joined", async () => {
    const host = await twoRegisters({ inSecond: olas, inFirst: (first) => typed(first, OLD, "007", "Telefon", "11 11 11 11") });
    const { findings, pairs } = await joined();
    expect(pairs).toMatchObject([{ rows: 1, cells: 1, left: 1 }]);
    expect(findings.map(({ code, sheet, field, key, value: found }) => [code, sheet, field, key, found])).toEqual([
      ["register.joinConflict", NEW, "phone", "007", "99 88 77 66"],
    ]);
    expect(held(host, OLD, "007", "Telefon")).toBe("11 11 11 11");
    expect(await secondCodes()).toEqual([`register.joined ${NEW}`, `register.joinConflict ${NEW}`]);
    // What people do in the register from now on is nothing to be told of.
    typed(host, OLD, "009", "E-post", "ny@nordmann.no");
    typed(host, OLD, "020", "Navn", "Ny hos Ola og Eva AS");
    expect(await secondCodes()).toEqual([`register.joined ${NEW}`, `register.joinConflict ${NEW}`]);
    typed(host, OLD, "007", "Telefon", "99 88 77 66");
    expect(await secondCodes()).toEqual([`register.joined ${NEW}`]);
  });

  test("columns of the person's own are named, since nobody takes them over", async () => {
    await twoRegisters({
      inSecond: (second) => {
        const sheet = sheetNamed(second, OLD);
        const [table] = tablesOnSheet(second.workbook, sheet);
        if (!table) throw new Error("no table");
        const { columns } = tableArea(table);
        insertTableColumn(table, columns);
        sheet.grid.setValue(0, columns, "Min kolonne");
        sheet.grid.setValue(1, columns, "viktig");
      },
    });
    expect((await previewed()).pairs).toMatchObject([{ rows: 0, cells: 0, left: 0, ownColumns: ["Min kolonne"] }]);
    expect(await secondCodes()).toEqual([`register.second ${NEW}`, `register.secondColumns ${NEW}`]);
  });

  test("where the younger has nothing of its own, joining writes no cell and makes no batch", async () => {
    const host = await twoRegisters();
    const before = dump(host.workbook);
    expect(await joined()).toMatchObject({ pairs: [{ rows: 0, cells: 0, left: 0 }], batch: null });
    expect(dump(host.workbook)).toEqual(before);
    expect([(await journal()).batches, await secondCodes()]).toEqual([[], [`register.joined ${NEW}`]]);
  });
});

test("customers who were merged in the younger are merged in the older, and the column that says so is seen", async () => {
  const host = await twoRegisters({ inSecond: (second) => typed(second, OLD, "008", "Går inn i", "007") });
  const { grid, column } = placeOf(host, OLD, "008", "Går inn i");
  expect(grid.columnHidden(column)).toBe(true);
  expect((await inspected()).register.customers.count).toBe(3);
  await joined();
  expect(held(host, OLD, "008", "Går inn i")).toBe("007");
  expect(grid.columnHidden(column)).toBe(false);
  expect((await inspected()).register.customers.count).toBe(2);
});

test("suppliers are joined in the same batch", async () => {
  const book = new Book();
  await book.xlsx.load((await customersBook()).buffer as ArrayBuffer);
  const suppliers = book.addWorksheet("Leverandører");
  suppliers.addRow(["Leverandørnr", "Navn", "Telefon"]);
  suppliers.addRow(["50001", "Tre & Trelast AS", "55 12 34 56"]);
  const host = await twoRegisters({
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
    inSecond: (second) => {
      olas(second);
      second.editAsUser("Leverandørkartotek", "C2", "Tre og Trelast AS");
    },
  });
  const { batch, pairs } = await joined();
  expect(pairs.map(({ kind, older, younger, rows, cells }) => [kind, older, younger, rows, cells])).toEqual([
    ["customers", OLD, NEW, 1, 2],
    ["suppliers", "Leverandørkartotek", "Leverandørkartotek (2)", 0, 1],
  ]);
  expect(batch?.cells).toBe(4);
  expect(sheetNamed(host, "Leverandørkartotek").grid.value(1, 2)).toBe("Tre og Trelast AS");
});

test("a dry run tells all and writes nothing, not even a mark", async () => {
  const host = await twoRegisters({ inSecond: olas });
  const before = dump(host.workbook);
  const dry = { ...eva, dryRun: true };
  const told = value(await join(dry, workbookReader(dry)));
  expect(told).toMatchObject({ batch: null, pairs: [{ rows: 1, cells: 2 }], updates: { rows: [{ key: "020", name: "Ny hos Ola AS", from: NEW }] } });
  expect(dump(host.workbook)).toEqual(before);
  expect(await secondCodes()).toEqual([`register.second ${NEW}`]);
});

test("the older register counts though it is the colleague's, whichever journal stands first in the workbook", async () => {
  const host = await twoRegisters({ minutes: [5, 1], inSecond: olas, inFirst: (first) => typed(first, OLD, "009", "Telefon", "55 55 55 55") });
  const { readings, register } = await inspected();
  expect(readings.filter(({ own }) => own !== null).map(({ sheet, holds }) => [sheet, holds])).toEqual([
    [OLD, "other"],
    [NEW, "customers"],
  ]);
  expect(register.customers.count).toBe(4);
  expect(await joined()).toMatchObject({ pairs: [{ older: NEW, younger: OLD, rows: 0, cells: 1, left: 0 }] });
  expect(held(host, NEW, "009", "Telefon")).toBe("55 55 55 55");
});

test("both journals' logs can be read, and what either has on record can be undone once, and only once", async () => {
  const cleaned = async (name: string) => {
    const who = person(name, 30);
    value(await clean(who, workbookReader(who)));
  };
  const bytes = await customersBook();
  const first = opened(bytes);
  expect(first.workbook.sheets).toHaveLength(1);
  const host = await twoRegisters({
    bytes,
    inFirst: (one) => typed(one, OLD, "007", "E-post", "POST@moller.no "),
    inSecond: (one) => typed(one, OLD, "009", "E-post", "KARI@nordmann.no "),
    afterFirst: () => cleaned("Kari"),
    afterSecond: () => cleaned("Ola"),
  });
  const log = async () => {
    const understood = value(await workbookReader(eva).understand("register"));
    return value(await changeLog(eva, understood));
  };
  const batches = async () => (await journal()).batches.filter(({ job }) => job !== "edited").map(({ job, user, state }) => [job, user, state]);
  expect(await batches()).toEqual([
    ["clean", "Kari", "written"],
    ["clean", "Ola", "written"],
  ]);
  expect((await log()).warnings).toEqual([]);
  const [, olasBatch] = (await journal()).batches.filter(({ job }) => job === "clean");
  const before = held(host, NEW, "009", "E-post");
  await undone(olasBatch?.id);
  expect([before, held(host, NEW, "009", "E-post")]).toEqual(["kari@nordmann.no", "KARI@nordmann.no "]);
  expect(await batches()).toEqual([
    ["clean", "Kari", "written"],
    ["clean", "Ola", "undone"],
    ["undo", "Eva", "written"],
  ]);
  expect((await undone(olasBatch?.id)).undone).toBeNull();
});

test("two who wrote into one journal at the same moment: its rows are sorted out by whose row stands where", async () => {
  const host = await twoRegisters({ inSecond: olas });
  const [one, other] = host.workbook.sheets.filter(({ name }) => name.startsWith("_kundekartotek"));
  if (!one || !other) throw new Error("two journals expected");
  const end = one.grid.usedArea(true)?.rows ?? 0;
  for (let row = 1; row < (other.grid.usedArea(true)?.rows ?? 0); row++) {
    for (let column = 0; column < 6; column++) one.grid.setValue(end + row, column, other.grid.value(row, column));
  }
  host.workbook.deleteSheet(other);
  expect((await previewed()).pairs).toMatchObject([{ older: OLD, younger: NEW, rows: 1, cells: 2, left: 0 }]);
  expect((await inspected()).register.customers.count).toBe(3);
  await joined();
  expect((await journal()).batches.map(({ job }) => job)).toEqual(["join"]);
  expect(value(await build(eva, workbookReader(eva)))).toMatchObject({ batch: null, changes: [], findings: [] });
  expect(held(host, OLD, "007", "Telefon")).toBe("99 88 77 66");
});

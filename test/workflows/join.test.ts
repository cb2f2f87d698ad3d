import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../src/standin/host/host";
import type { Sheet } from "../../src/standin/model/types";
import { build } from "../../src/workflows/build";
import { check } from "../../src/workflows/check";
import { inspect } from "../../src/workflows/inspect";
import { join, previewJoin } from "../../src/workflows/join";
import { undo } from "../../src/workflows/undo";
import { workbookReader } from "../../src/workflows/workbookReader";
import { dump } from "../faults/dump";
import { value } from "./anySession";
import { person, twoRegisters } from "./twoRegisters";

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

/** What a register's tab holds of a customer. */
function held(host: Host, tab: string, number: string, heading: string): unknown {
  const { grid } = sheetNamed(host, tab);
  const headings = Array.from({ length: 60 }, (_, at) => grid.value(0, at));
  const row = Array.from({ length: 30 }, (_, at) => at).find((at) => grid.value(at, headings.indexOf("Kundenr.")) === number);
  if (row === undefined) throw new Error(`no customer ${number}`);
  return grid.value(row, headings.indexOf(heading));
}

/** Ola has edited a phone number, emptied an e-mail, typed a customer, and a note of his own. */
function olas(host: Host): void {
  const { grid } = sheetNamed(host, OLD);
  const column = (heading: string) => Array.from({ length: 60 }, (_, at) => grid.value(0, at)).indexOf(heading);
  const set = (row: number, heading: string, text: string) => {
    host.act("user", () => {
      grid.setValue(row, column(heading), text === "" ? null : text);
    });
  };
  set(1, "Telefon", "99 88 77 66");
  set(3, "E-post", "");
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

import { beforeEach, expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { HeardEdits, type HeardEvent } from "../../src/register/changes/heardEdits";
import { speaker } from "../../src/locales/speak";
import type { Host } from "../../src/standin/host/host";
import { watchSheets } from "../../src/workbook/watchSheets";
import { build } from "../../src/workflows/build";
import { changeLog } from "../../src/workflows/changeLog";
import { inWords } from "../../src/workflows/inWords";
import { noticePeople } from "../../src/workflows/noticePeople";
import type { Session } from "../../src/workflows/session";
import { workbookReader } from "../../src/workflows/workbookReader";
import { afterEvents } from "../standin/openExcel";
import { excelWith } from "../workbook/excelWith";
import { anySession, value } from "./anySession";

const TAB = "Kundekartotek";
const START = Date.parse("2026-10-31T08:00:00.000Z");
let host: Host;
let session: Session;
let minutes = 0;

const customers = (book: Book): void => {
  const sheet = book.addWorksheet("Kunder");
  sheet.addRow(["Kundenr", "Navn", "Telefon"]);
  sheet.addRow([101, "Nordlys AS", "22 33 44 55"]);
  sheet.addRow([102, "Fjellbygg AS", "22 33 44 56"]);
  sheet.addRow([103, "Havn Handel AS", "22 33 44 57"]);
};

/** A pane of Kari's that stays open, in which the register was built an hour ago. */
beforeEach(async () => {
  minutes = 0;
  host = await excelWith(customers);
  const now = () => new Date(START + minutes * 60_000).toISOString();
  const heard = new HeardEdits();
  session = { ...anySession("Kari"), now, heard };
  value(await build(session, workbookReader(session)));
  const listener = {
    changed: () => undefined,
    heard: (event: Omit<HeardEvent, "at">) => {
      heard.hear({ ...event, at: now() });
    },
  };
  value(await watchSheets(listener));
});

/** The sheet's column with a heading, as a letter. */
function column(heading: string): string {
  const grid = host.workbook.sheets.find(({ name }) => name === TAB)?.grid;
  for (let at = 0; at < 26; at++) if (grid?.value(0, at) === heading) return "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(at);
  throw new Error(`no column ${heading}`);
}

async function edited(who: "user" | "other", address: string, values: unknown, after = 1): Promise<void> {
  minutes += after;
  if (who === "user") host.editAsUser(TAB, address, values);
  else host.editAsOther(TAB, address, values);
  await afterEvents();
}

/** What the log tells of a register that was edited, an hour later: minutes after eight, who, key, field, after. */
async function told(given: Session = session): Promise<readonly (readonly unknown[])[]> {
  minutes += 60;
  const reader = workbookReader(given);
  value(await noticePeople(given, reader));
  const report = value(await changeLog(given, value(await workbookReader(given).understand("register"))));
  const rows = inWords(report, speaker("nb")).tables.find(({ name }) => name === "entries")?.rows ?? [];
  const text = (cell: unknown) => (cell as { text?: string } | null)?.text ?? cell;
  const clock = (cell: unknown) => {
    const [hours = 0, rest = 0] = String(text(cell)).split(":").map(Number);
    return (hours * 60 + rest + new Date(START).getTimezoneOffset() - 480 + 1440) % 1440;
  };
  return rows.map(([, at, user, , key, field, , after]) => [clock(at), ...[user, key, field, after].map(text)]);
}

const batches = async () => value(await workbookReader(session).stored()).journal.batches.map(({ job, user, userKnownBy }) => [job, user, userKnownBy]);

test("each edit is told with who and when: the pane's own user by name, somebody else as a colleague", async () => {
  await edited("user", `${column("Navn")}2`, "Nordlys Bygg AS", 5);
  await edited("other", `${column("Telefon")}3`, "'99 88 77 66", 5);
  await edited("other", `${column("Navn")}4`, "Havn AS", 5);
  expect([...(await told())].sort()).toEqual([
    [10, "en kollega", "102", "Telefon", "99 88 77 66"],
    [15, "en kollega", "103", "Navn", "Havn AS"],
    [5, "Kari", "101", "Navn", "Nordlys Bygg AS"],
  ]);
  expect(await batches()).toEqual([
    ["edited", "Kari", "event"],
    ["edited", "", "event"],
  ]);
});

test("of a cell that several have written the last counts", async () => {
  await edited("user", `${column("Navn")}2`, "Nordlys Bygg AS");
  await edited("other", `${column("Navn")}2`, "Nordlys Gruppen AS");
  expect(await told()).toEqual([[2, "en kollega", "101", "Navn", "Nordlys Gruppen AS"]]);
});

test("edits are followed where rows are sorted, inserted or deleted afterwards, and columns inserted", async () => {
  await edited("other", `${column("Navn")}2`, "Nordlys Bygg AS");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TAB).getRange("A:A").insert("Right");
    await context.sync();
  });
  host.act("user", (excel) => {
    const sheet = host.workbook.sheets.find(({ name }) => name === TAB);
    if (sheet) excel.shiftCells(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "down");
  });
  await afterEvents();
  host.act("user", (excel) => {
    const sheet = host.workbook.sheets.find(({ name }) => name === TAB);
    if (sheet) excel.shiftCells(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "up");
  });
  await afterEvents();
  expect(await told()).toEqual([[1, "en kollega", "101", "Navn", "Nordlys Bygg AS"]]);
});

test("who sorts the register has not edited it: edits of before are still their own, of several cells at once nobody's", async () => {
  await edited("other", `${column("Navn")}2`, "Nordlys Bygg AS");
  await edited("other", `${column("Telefon")}3:${column("Telefon")}4`, [["'11 11 11 11"], ["'22 22 22 22"]]);
  await Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem(TAB).tables.getItemAt(0).getDataBodyRange();
    body.load("address");
    body.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  await afterEvents();
  expect([...(await told())].sort()).toEqual([
    [1, "en kollega", "101", "Navn", "Nordlys Bygg AS"],
    [62, "ukjent bruker", "102", "Telefon", "11 11 11 11"],
    [62, "ukjent bruker", "103", "Telefon", "22 22 22 22"],
  ]);
});

test("several cells that were pasted at once are whose paste it was", async () => {
  await edited("other", `${column("Telefon")}2:${column("Telefon")}3`, [["'11 11 11 11"], ["'22 22 22 22"]]);
  expect((await told()).map(([, who, key]) => [who, key])).toEqual([
    ["en kollega", "101"],
    ["en kollega", "102"],
  ]);
});

test("rows that were typed and rows that were deleted", async () => {
  await edited("other", `${column("Kundenr.")}5:${column("Navn")}5`, [["104", "Ny AS"]]);
  host.act("user", (excel) => {
    const sheet = host.workbook.sheets.find(({ name }) => name === TAB);
    if (sheet) excel.shiftCells(sheet, { row: 1, column: 0, rows: 1, columns: 16_384 }, "up");
  });
  await afterEvents();
  expect((await told()).map(([, who, key, , after]) => [who, key, after])).toEqual([
    ["Kari", "101", ""],
    ["en kollega", "104", "104"],
  ]);
});

test("what nobody heard is nobody's, and who has given no name is nobody known, but the time is", async () => {
  await edited("user", `${column("Navn")}2`, "Nordlys Bygg AS", 7);
  const nameless: Session = { ...session, user: { name: "", knownBy: "unknown" } };
  expect(await told(nameless)).toEqual([[7, "ukjent bruker", "101", "Navn", "Nordlys Bygg AS"]]);
  await edited("user", `${column("Navn")}2`, "Nordlys AS");
  const { heard: _, ...deaf } = session;
  expect((await told(deaf)).map(([, who, , , after]) => [who, after])).toEqual([
    ["ukjent bruker", "Nordlys AS"],
    ["ukjent bruker", "Nordlys Bygg AS"],
  ]);
});

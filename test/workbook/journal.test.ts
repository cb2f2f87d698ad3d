import { beforeEach, expect, test } from "@jest/globals";
import { emptyJournal, type Journal, type TabMark } from "../../src/register/changes/journal";
import { startExcel } from "../../src/standin/boot/node";
import { blankWorkbook } from "../../src/standin/file/blankWorkbook";
import type { Result } from "../../src/workbook/fault";
import { appendLog, readLog } from "../../src/workbook/journal/logCells";
import { readJournal, type StoredJournal } from "../../src/workbook/journal/readJournal";
import { writeJournal } from "../../src/workbook/journal/writeJournal";

const excel = startExcel();

beforeEach(() => {
  excel.open(blankWorkbook("Kunder"));
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail ?? ""}`);
  return result.value;
}

const read = async (): Promise<StoredJournal> => value(await readJournal());
const write = async (stored: StoredJournal, journal: Journal): Promise<StoredJournal> =>
  value(await writeJournal(stored, journal));

function tab(sheetId: string, sheet: string): TabMark {
  return { sheetId, sheet, own: "report", code: "aging", kept: "" };
}

async function inJournal(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("_kundekartotek"));
    await context.sync();
  });
}

test("a workbook that we never wrote to has an empty journal and gets no sheet by reading it", async () => {
  const host = excel.open(blankWorkbook("Kunder"));
  expect(await read()).toMatchObject({ journal: emptyJournal, sheetId: null, unreadable: [], lease: null, works: [], latest: "", others: [], marked: [] });
  await write(await read(), emptyJournal);
  expect(host.roundTrips).toBe(4);
});

test("every value comes back as the text that it was", async () => {
  const journal: Journal = {
    ...emptyJournal,
    tabs: [tab("{1}", "=SUM(A1)"), tab("{2}", "007"), tab("{3}", "'TRUE"), tab("{4}", "1-2"), tab("{5}", "#N/A")],
    bases: { ...emptyJournal.bases, customers: new Map([["n:00123", { rowId: "12e5", hashes: { name: "0000123" } }]]) },
  };
  await write(await read(), journal);
  const again = await read();
  expect(again.unreadable).toEqual([]);
  expect(again.journal.tabs).toEqual(journal.tabs);
  expect(again.journal.bases).toEqual(journal.bases);
});

test("two people's writing at once keeps what both wrote", async () => {
  await write(await read(), { ...emptyJournal, tabs: [tab("{1}", "Avvik"), tab("{2}", "Oversikt")] });
  const mine = await read();
  const yours = await read();
  await write(mine, { ...mine.journal, tabs: [tab("{1}", "Avvik 2026"), tab("{2}", "Oversikt"), tab("{3}", "ABC")] });
  await write(yours, { ...yours.journal, tabs: [tab("{1}", "Avvik"), tab("{4}", "Dubletter")] });
  expect((await read()).journal.tabs.map(({ sheet }) => sheet)).toEqual(["Avvik 2026", "ABC", "Dubletter"]);
});

test("rows that cannot be read are reported by their place and stay as they are", async () => {
  await write(await read(), { ...emptyJournal, tabs: [tab("{1}", "Avvik")] });
  await inJournal((sheet) => (sheet.getRange("A3:C3").values = [["tab", "{9}", "half a row"]]));
  const stored = await read();
  expect(stored.unreadable).toEqual([2]);
  expect(stored.journal.tabs).toEqual([tab("{1}", "Avvik")]);
  await write(stored, { ...stored.journal, tabs: [...stored.journal.tabs, tab("{2}", "ABC")] });
  expect((await read()).unreadable).toEqual([2]);
});

test("a base of many customers is written and read in blocks", async () => {
  const customers = new Map(
    Array.from({ length: 30_000 }, (_, index) => [
      `n:${index}`,
      { rowId: `id-${index}`, hashes: { name: "abcdefg", phone: "hijklmn" } },
    ]),
  );
  await write(await read(), { ...emptyJournal, bases: { ...emptyJournal.bases, customers } });
  const stored = await read();
  expect(stored.journal.bases.customers.size).toBe(30_000);
  expect(stored.journal.bases.customers.get("n:29999")).toEqual({
    rowId: "id-29999",
    hashes: { name: "abcdefg", phone: "hijklmn" },
  });
});

test("a long log is read without Excel refusing a block, so that later blocks stay as large as they were", async () => {
  const changed = Array.from({ length: 30_000 }, (_, row) => {
    const edit = { list: 0, row: { text: `kunde ${row} ${"æ".repeat(90)}`, occurrence: 0 }, column: 0, key: String(row), before: "x".repeat(90), after: "y".repeat(90), rule: "case" };
    return { edit, formatBefore: null, formulaBefore: null };
  });
  const blocks = { bytes: 1_500_000 };
  const pieces = value(await Excel.run((context) => appendLog(context, "long", { lists: [], entries: changed }, { blocks })));
  const { entries } = value(await readLog("long", pieces, { blocks }));
  expect(pieces).toBeGreaterThan(200);
  expect(entries).toEqual(changed);
  expect(blocks.bytes).toBe(1_500_000);
});

test("P8: a journal for which Excel gives null is not taken for a missing or an empty one", async () => {
  const host = excel.open(blankWorkbook("Kunder"));
  await write(await read(), { ...emptyJournal, tabs: [tab("id", "Aldersfordeling")] });
  const { roundTrips } = host;
  for (const at of [2, 3]) {
    host.roundTrips = 0;
    host.faults.request = (number) => (number >= at ? { kind: "nulls" } : undefined);
    expect(await readJournal()).toMatchObject({ ok: false, fault: { code: "ValuesMissing" } });
  }
  delete host.faults.request;
  host.roundTrips = roundTrips;
  expect((await read()).journal.tabs).toHaveLength(1);
});

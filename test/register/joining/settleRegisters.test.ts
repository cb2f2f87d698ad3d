import { describe, expect, test } from "@jest/globals";
import { emptyJournal, type Journal } from "../../../src/register/changes/journal";
import type { Batch } from "../../../src/register/changes/batch";
import { cellHash } from "../../../src/register/customer/registerCell";
import type { BaseEntry } from "../../../src/register/customer/registerPlan";
import type { FieldName } from "../../../src/register/fields/catalogue";
import type { FoundRegister } from "../../../src/register/joining/foundRegister";
import { settleRegisters } from "../../../src/register/joining/settleRegisters";

const tab = (sheetId: string) => ({ sheetId, sheet: sheetId, own: "register", code: "customers", kept: "" }) as const;

/** A register with customers by their row ids: the first letter of the id is the register's, the rest the number. */
function register(sheetId: string, at: string, rowIds: readonly string[]): FoundRegister {
  const rows = rowIds.map((rowId) => ({ rowId, values: new Map<FieldName, string>([["customerNumber", rowId.slice(1)], ["name", `N${rowId.slice(1)}`]]) }));
  return { kind: "customers", sheetId, sheet: sheetId, at, columns: [{ kind: "customers", columnId: 1, role: { is: "rowId" }, heading: `id ${sheetId}` }], rows };
}

function journal(tabs: readonly string[], base: Readonly<Record<string, string>>, rest: Partial<Journal> = {}): Journal {
  const entries = Object.entries(base).map(([party, rowId]): [string, BaseEntry] => [party, { rowId, hashes: { name: cellHash(`N${rowId.slice(1)}`) } }]);
  return { ...emptyJournal, tabs: tabs.map(tab), bases: { ...emptyJournal.bases, customers: new Map(entries) }, ...rest };
}

const batch = (id: string, at: string, state: Batch["state"] = "written"): Batch => ({ id, job: "build", at, user: "", userKnownBy: "unknown", state, cells: 1, undoes: "", pieces: 1, skipped: [] });
const rowsOf = (of: Journal) => Object.fromEntries([...of.bases.customers].map(([party, { rowId }]) => [party, rowId]));
const tabsOf = (of: Journal) => of.tabs.map(({ sheetId, code }) => `${sheetId} ${code}`);
const secondsOf = (of: Journal) => of.seconds.map(({ sheetId, base }) => [sheetId, ...base.keys()]);

const A = register("A", "2026-10-01T08:00:00.000Z", ["a1", "a2"]);
const B = register("B", "2026-10-01T08:01:00.000Z", ["b1", "b2", "b3"]);

describe("which register counts", () => {
  test.each<readonly [string, readonly [Journal, ...Journal[]], readonly FoundRegister[], readonly string[], readonly unknown[]]>([
    ["the older, which the journal knows", [journal(["A"], { "n:1": "a1" })], [A, B], ["A customers"], [["B"]]],
    ["the older, which no journal knows", [journal(["B"], { "n:1": "b1", "n:3": "b3" })], [A, B], ["A customers"], [["B", "b1", "b3"]]],
    ["the one without a time, from before registers were marked", [journal(["B"], {})], [A, { ...B, at: "" }], ["B customers"], [["A"]]],
    ["the only one, though no journal knows it", [emptyJournal], [A], ["A customers"], []],
    ["each as its own journal knows it", [journal(["A"], { "n:1": "a1" }), journal(["B"], { "n:1": "b1" })], [A, B], ["A customers"], [["B", "b1"]]],
    ["the earlier in tab order of two of one moment", [emptyJournal], [B, { ...A, at: B.at }], ["B customers"], [["A"]]],
  ])("%s", (_, journals, found, tabs, seconds) => {
    const settled = settleRegisters(journals, found);
    expect([tabsOf(settled), secondsOf(settled)]).toEqual([tabs, seconds]);
    expect(settled.columns.map(({ heading }) => heading)).toEqual([`id ${(tabs[0] ?? "").slice(0, 1)}`]);
    // What it says holds when it is written and read again.
    expect(settleRegisters([settled, ...journals.slice(1)], found)).toEqual(settled);
  });
});

test("where two wrote into one journal, entries that name the other's rows stand for the rows of the same key", () => {
  const mixed = journal(["B", "A"], { "n:1": "b1", "n:2": "a2", "n:3": "b3", "n:9": "z9" }, { seen: { ...emptyJournal.seen, customers: new Map([["b3", {}], ["a2", {}], ["z9", null]]) } });
  const settled = settleRegisters([mixed], [A, B]);
  // Whom a person has deleted is remembered; whom only the other register has is not said to be deleted.
  expect(rowsOf(settled)).toEqual({ "n:1": "a1", "n:2": "a2", "n:9": "z9" });
  expect([...settled.seen.customers.keys()]).toEqual(["a2", "z9"]);
  expect(secondsOf(settled)).toEqual([["B", "b1", "b2", "b3"]]);
});

test("a register that was found again knows who stands there, and that nobody has typed it", () => {
  const settled = settleRegisters([emptyJournal], [register("A", "", ["a1", "x1", "a2"])]);
  expect([...settled.bases.customers].map(([party, { rowId, hashes }]) => [party, rowId, Object.keys(hashes)])).toEqual([
    // Two of one number are told apart by their names.
    ["n:1", "a1", ["name"]],
    ["2|n:1", "x1", ["name"]],
    ["n:2", "a2", []],
  ]);
  expect([...settled.seen.customers.keys()]).toEqual(["a1", "x1", "a2"]);
});

describe("a second register that was joined", () => {
  const joined = (state: Batch["state"]) => {
    const second = { sheetId: "B", sheet: "B", kind: "customers", joined: "j1", left: [], columns: [], base: new Map([["b1", { party: "n:1", hashes: {} }]]) } as const;
    return journal(["A"], { "n:1": "a1" }, { seconds: [second], batches: [batch("j1", "2026-10-02T08:00:00.000Z", state)] });
  };

  test("is forgotten when a person deletes its tab", () => {
    expect(settleRegisters([joined("written")], [A]).seconds).toEqual([]);
  });

  test("counts again where a person deletes the one that it was joined into", () => {
    const settled = settleRegisters([joined("written")], [B]);
    expect([tabsOf(settled), settled.seconds, rowsOf(settled)]).toEqual([["B customers"], [], { "n:1": "b1", "n:2": "b2", "n:3": "b3" }]);
  });

  test("does not count before an older one that was not", () => {
    const older = register("C", "2026-12-01T08:00:00.000Z", ["c1"]);
    expect(tabsOf(settleRegisters([joined("written")], [B, older]))).toEqual(["C customers"]);
    expect(tabsOf(settleRegisters([joined("undone")], [B, older]))).toEqual(["B customers"]);
  });
});

test("of several journals the oldest counts; the others' batches and decisions are on record, and their tabs are ours, but no second report of a kind", () => {
  const aging = (sheetId: string) => ({ sheetId, sheet: sheetId, own: "report", code: "aging", kept: "" }) as const;
  const first = journal(["A"], {}, { decisions: { same: [], different: [["n:2", "n:1"]] }, batches: [batch("1", "2026-10-01T09:00:00.000Z"), batch("3", "2026-10-01T11:00:00.000Z")] });
  const decided = { decisions: { same: [["n:1", "n:2"]], different: [["n:2", "n:3"]] } } satisfies Partial<Journal>;
  const other = journal(["B"], {}, { ...decided, batches: [batch("2", "2026-10-01T10:00:00.000Z"), batch("3", "2026-10-01T11:00:00.000Z", "undone")] });
  const settled = settleRegisters([{ ...first, tabs: [...first.tabs, aging("R1")] }, { ...other, tabs: [...other.tabs, aging("R2")] }], [A, B]);
  expect(settled.batches.map(({ id, state }) => [id, state])).toEqual([["1", "written"], ["2", "written"], ["3", "written"]]);
  expect(settled.decisions).toEqual({ same: [], different: [["n:2", "n:1"], ["n:2", "n:3"]] });
  expect(settled.tabs.map(({ sheetId, code }) => [sheetId, code])).toEqual([["R1", "aging"], ["R2", "second.aging"], ["A", "customers"]]);
});

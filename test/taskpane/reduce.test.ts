import { expect, test } from "@jest/globals";
import { say } from "../../src/register/message";
import { firstState, type Notice, type PaneState } from "../../src/taskpane/state/paneState";
import { reduce, type Action } from "../../src/taskpane/state/reduce";
import { defaultPreferences } from "../../src/workflows/preferenceForm";
import type { Summary } from "../../src/workflows/summarise";

const after = (state: PaneState, ...actions: readonly Action[]) => actions.reduce(reduce, state);

const summary: Summary = {
  asOf: 46326,
  counts: { customers: 63, suppliers: 0, invoices: 418, payments: 401 },
  outstanding: [],
  findings: [],
  ignored: [],
  tabs: [
    { code: "customers", sheetId: "{K}", sheet: "Kundekartotek" },
    { code: "aging", sheetId: "{A}", sheet: "Aldersfordeling" },
  ],
  batches: [],
  sources: [
    { sheetId: "{K}", sheet: "Kundekartotek", holds: "customers" },
    { sheetId: "{F}", sheet: "Fakturaer", holds: "invoices" },
  ],
};

const began: Action = { type: "began", step: say("pane.step.build"), renews: true };
const failure: Notice = { kind: "error", text: say("workbook.busy"), more: [], detail: null, leadsTo: null };
const built = after(firstState("nb"), { type: "summarised", summary });

test.each([
  [false, "firstRun", "a workbook that nobody has built a register from"],
  [true, "home", "one that has a register"],
] as const)("a workbook with a register (%p) opens on %s: %s", (isBuilt, screen, _why) => {
  const state = after(firstState("nb"), { type: "opened", workbook: "a.xlsx", preferences: defaultPreferences, isBuilt });
  expect(state.screen.is).toBe(screen);
});

test("a register whose tab was deleted is offered to be built anew", () => {
  const home = after(built, { type: "went", screen: { is: "home" } });
  const lost = after(home, { type: "summarised", summary: { ...summary, tabs: [] } });
  expect(lost.screen.is).toBe("firstRun");
});

test.each([
  ["{F}", ["Fakturaer"], "a source"],
  ["{K}", ["Kundekartotek"], "the register itself is what reports are made from"],
  ["{A}", [], "a report of ours that a person has touched makes nothing else wrong"],
  ["{?}", [], "a sheet that nothing is read from"],
])("a change in sheet %s makes %p out of date: %s", (sheetId, stale, _why) => {
  expect(after(built, { type: "sheetChanged", sheetId }).stale).toEqual(stale);
});

test("a sheet that changes twice is named once", () => {
  const change: Action = { type: "sheetChanged", sheetId: "{F}" };
  expect(after(built, change, change).stale).toEqual(["Fakturaer"]);
});

test("renewing takes the changes in, and a change that comes meanwhile stays", () => {
  const renewed = after(
    built,
    { type: "sheetChanged", sheetId: "{F}" },
    began,
    { type: "sheetChanged", sheetId: "{K}" },
    {
      type: "ended",
      notice: null,
      failed: false,
    },
  );
  expect(renewed.stale).toEqual(["Kundekartotek"]);
  expect(renewed.busy).toBeNull();
});

test("what could not be renewed is still out of date, and the person is told why", () => {
  const failed = after(built, { type: "sheetChanged", sheetId: "{F}" }, began, { type: "ended", notice: failure, failed: true });
  expect(failed.stale).toEqual(["Fakturaer"]);
  expect(failed.notice).toBe(failure);
});

test("a new step begins at nothing, and the message of earlier work is gone", () => {
  const state = after(
    { ...built, notice: failure },
    began,
    { type: "progressed", done: 7, total: 10 },
    { type: "stepped", step: say("pane.step.classify") },
  );
  expect(state.busy).toMatchObject({ step: say("pane.step.classify"), done: 0, total: 0 });
  expect(state.notice).toBeNull();
});

test("progress that comes after the end changes nothing", () => {
  expect(after(built, { type: "progressed", done: 1, total: 2 })).toBe(built);
});

test("corrections last until the workbook itself remembers them", () => {
  const fixed = { Ark3: { holds: "payments" as const, columns: {} } };
  const corrected = after(built, { type: "understood", found: [], fixed });
  expect(corrected.fixed).toBe(fixed);
  expect(after(corrected, { type: "built", findings: [] }).fixed).toEqual({});
});

test("reports are ticked and unticked one by one", () => {
  const off = after(built, { type: "ticked", code: "abc", on: false });
  expect(off.ticked).toEqual(["overview", "aging", "findings"]);
  expect(after(off, { type: "ticked", code: "abc", on: true }).ticked).toContain("abc");
});

const preview = { job: "build", changes: { cells: 1, rules: [], rows: [] }, left: [], findings: [], isRenewed: false } as const;

test("what an order would change is a screen of its own, which leads back to where the order was given, also when it is shown again", () => {
  const shown = after(built, { type: "went", screen: { is: "log" } }, { type: "previewed", preview });
  expect(shown).toMatchObject({ screen: { is: "preview" }, preview: { from: { is: "log" } } });
  expect(after(shown, { type: "previewed", preview: { ...preview, isRenewed: true } }).preview).toMatchObject({ from: { is: "log" }, isRenewed: true });
});

test("going elsewhere takes a message away, unless it tells of what led there", () => {
  const told = { ...built, notice: failure };
  expect(after(told, { type: "went", screen: { is: "home" } }).notice).toBeNull();
  expect(after(told, { type: "went", screen: { is: "home" }, keepsNotice: true }).notice).toBe(failure);
});

import { expect, test } from "@jest/globals";
import { dayOf } from "../../../src/register/calendar/day";
import type { Batch } from "../../../src/register/changes/batch";
import type { EditedList } from "../../../src/register/changes/changeSet";
import type { LoggedBatch } from "../../../src/register/changes/logEntry";
import { say } from "../../../src/register/message";
import { changeLogReport } from "../../../src/register/reports/changeLogReport";
import { speaker } from "../../../src/locales/speak";
import { inWords } from "../../../src/workflows/inWords";

const list: EditedList = {
  sheetId: "{1}",
  sheet: "Kunder",
  holds: "customers",
  own: false,
  headingRow: 0,
  firstRow: 1,
  lastRow: 9,
  columns: [
    { column: 0, heading: "Nr", field: "customerNumber" },
    { column: 1, heading: "Kredittgrense", field: "creditLimit" },
    { column: 2, heading: "Kunde siden", field: "firstContact" },
    { column: 3, heading: "Egen kolonne", field: null },
  ],
  identity: { by: "column", column: 0 },
};

const batch: Batch = {
  id: "b1",
  job: "clean",
  at: "2026-03-01T08:05:00.000Z",
  user: "",
  userKnownBy: "unknown",
  state: "written",
  cells: 3,
  undoes: "",
  pieces: 1,
  skipped: [1],
};

function edit(column: number, before: string | number, after: string | number) {
  const row = { text: "101", occurrence: 0 };
  return { edit: { list: 0, row, column, key: "101", before, after, rule: "x" }, formatBefore: null, formulaBefore: null };
}

const logged: LoggedBatch = {
  batch,
  lists: [list],
  entries: [edit(1, "12 500", 12500), edit(3, "a", "b"), edit(2, "1.2.2020", 43862), edit(0, 101, 10001)],
};

const options = {
  asOf: dayOf(2026, 3, 2) ?? 0,
  most: 10_000,
  total: 3,
  date1904: false,
  timeOf: () => ({ day: dayOf(2026, 3, 1) ?? 0, clock: "09:05" }),
  ruleName: (rule: string) => say("log.rule.other", { rule }),
  jobName: (job: string) => say(`log.job.${job}`),
};

test("each cell stands with who, when, where, before and after; what was not written does not", () => {
  const { tables } = inWords(changeLogReport([logged], [batch], options), speaker("nb"));
  const rows = tables.find(({ name }) => name === "entries")?.rows.map((row) => row.map((cell) => (cell as { text?: string }).text ?? cell));
  expect(rows).toEqual([
    [options.timeOf().day, "09:05", "ukjent bruker", "Kunder", "101", "Kredittgrense", "12 500", "12\u00a0500", "x", "b1"],
    [options.timeOf().day, "09:05", "ukjent bruker", "Kunder", "101", "Første kontakt", "1.2.2020", "01.02.2020", "x", "b1"],
    // A customer number is no quantity, and is not grouped.
    [options.timeOf().day, "09:05", "ukjent bruker", "Kunder", "101", "Kundenr.", "101", "10001", "x", "b1"],
  ]);
});

test("the tab says how many of the changes it shows", () => {
  const report = changeLogReport([logged], [batch], { ...options, most: 2 });
  expect(report.tables.find(({ name }) => name === "entries")?.rows).toHaveLength(2);
  expect(report.basis).toContainEqual(say("log.newest", { shown: 2, total: 3 }));
});

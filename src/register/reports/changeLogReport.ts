import type { Day } from "../calendar/day";
import type { Batch } from "../changes/batch";
import { byWhom } from "../changes/byWhom";
import type { LoggedBatch, LogEntry } from "../changes/logEntry";
import type { EditedList } from "../changes/changeSet";
import { NEW_ROW_RULE, type LoggedRow } from "../changes/loggedRow";
import { withoutSkipped } from "../changes/packLog";
import { cellText, type Cell } from "../cells";
import { fieldDefinition } from "../fields/catalogue";
import { serialDay } from "../intake/serialDay";
import { say, type Message } from "../message";
import type { Report, ReportCell, ReportTable } from "./report";

/** As many of the newest entries as the tab holds unless more are asked for. */
export const NEWEST_ENTRIES = 10_000;

export interface LogReportOptions {
  readonly asOf: Day;
  /** The newest so many entries are listed; all where it is infinite. */
  readonly most: number;
  /** How many entries the log holds, listed or not. */
  readonly total: number;
  readonly date1904: boolean;
  /** When a batch was, by the reader's clock. */
  readonly timeOf: (iso: string) => { readonly day: Day; readonly clock: string };
  /** What a rule and a job are called. */
  readonly ruleName: (rule: string) => Message;
  readonly jobName: (job: string) => Message;
}

/** Who changed what, when and why: the newest first, by batch and cell by cell. */
export function changeLogReport(newestFirst: readonly LoggedBatch[], batches: readonly Batch[], options: LogReportOptions): Report {
  const { asOf, total, most } = options;
  const cells = cellsTable(newestFirst, options);
  const isCut = total > cells.rows.length;
  return {
    code: "log",
    title: say("log.title"),
    basis: [say("log.asOf", { asOf: { day: asOf } }), isCut ? say("log.newest", { shown: cells.rows.length, total }) : say("log.all", { total })],
    warnings: [],
    figures: [
      { code: "batches", label: say("log.batches"), type: "count", value: batches.length, prominent: true },
      { code: "entries", label: say("log.entries"), type: "count", value: total, prominent: true },
    ],
    charts: [],
    tables: [batchesTable(batches, options), cells],
    notes: [say("log.definition"), ...(isCut && most !== Infinity ? [say("log.older")] : [])],
  };
}

function batchesTable(batches: readonly Batch[], { timeOf, jobName }: LogReportOptions): ReportTable {
  return {
    name: "batches",
    heading: say("log.byBatch"),
    columns: [
      { name: "day", heading: say("log.day"), type: "date" },
      { name: "clock", heading: say("log.clock"), type: "text" },
      { name: "user", heading: say("log.user"), type: "text" },
      { name: "knownBy", heading: say("log.knownBy"), type: "text" },
      { name: "job", heading: say("log.job"), type: "text" },
      { name: "state", heading: say("log.state"), type: "text" },
      { name: "cells", heading: say("log.cells"), type: "count", total: "sum" },
      { name: "batch", heading: say("log.batch"), type: "identifier" },
    ],
    rows: [...batches].reverse().map((batch): readonly ReportCell[] => {
      const { day, clock } = timeOf(batch.at);
      return [
        day,
        clock,
        userCell(batch),
        { text: say(`log.knownBy.${batch.userKnownBy}`) },
        { text: jobName(batch.job) },
        { text: say(`log.state.${batch.state}`) },
        batch.cells,
        batch.id,
      ];
    }),
    empty: say("log.nothing"),
  };
}

function cellsTable(newestFirst: readonly LoggedBatch[], options: LogReportOptions): ReportTable {
  return {
    name: "entries",
    heading: say("log.byCell"),
    columns: [
      { name: "day", heading: say("log.day"), type: "date" },
      { name: "clock", heading: say("log.clock"), type: "text" },
      { name: "user", heading: say("log.user"), type: "text" },
      { name: "sheet", heading: say("log.sheet"), type: "text" },
      { name: "key", heading: say("log.key"), type: "identifier" },
      { name: "field", heading: say("log.field"), type: "text" },
      { name: "before", heading: say("log.before"), type: "text" },
      { name: "after", heading: say("log.after"), type: "text" },
      { name: "rule", heading: say("log.rule"), type: "text" },
      { name: "batch", heading: say("log.batch"), type: "identifier" },
    ],
    rows: [...cellRows(newestFirst, options)],
    empty: say("log.nothing"),
  };
}

function* cellRows(newestFirst: readonly LoggedBatch[], options: LogReportOptions): Iterable<readonly ReportCell[]> {
  let room = options.most;
  for (const { batch, ...log } of newestFirst) {
    const { day, clock } = options.timeOf(batch.at);
    const { lists, entries, added = [], removed = [] } = withoutSkipped(log, batch.skipped);
    const whole = (row: LoggedRow, before: ReportCell, after: ReportCell, rule: string): readonly ReportCell[] => {
      const sheet = lists[row.list]?.sheet ?? "";
      return [day, clock, userCell(batch), sheet, row.key, "", before, after, { text: options.ruleName(rule) }, batch.id];
    };
    for (const row of added) {
      if (room-- <= 0) return;
      yield whole(row, "", fromText(row), batch.job === "undo" ? "undo" : NEW_ROW_RULE);
    }
    for (const row of removed) {
      if (room-- <= 0) return;
      yield whole(row, fromText(row), "", "undo");
    }
    for (const entry of entries) {
      if (room-- <= 0) return;
      const list = lists[entry.edit.list];
      const seen = options.timeOf(entry.heardAt ?? batch.at);
      yield [
        seen.day,
        seen.clock,
        userCell(batch),
        list?.sheet ?? "",
        entry.edit.key,
        fieldCell(list, entry),
        valueCell(list, entry, entry.formulaBefore ?? entry.edit.before, options),
        valueCell(list, entry, entry.edit.formula ?? entry.edit.after, options),
        { text: options.ruleName(entry.edit.rule) },
        batch.id,
      ];
    }
  }
}

/** A whole row is told by the row of the source that it came from. */
function fromText({ from }: LoggedRow): ReportCell {
  return { text: say("log.sourceRow", { sheet: from.sheet, row: from.row + 1 }) };
}

function userCell(batch: Batch): ReportCell {
  const who = byWhom(batch);
  return typeof who === "string" ? who : { text: who };
}

function fieldCell(list: EditedList | undefined, { edit }: LogEntry): ReportCell {
  const column = list?.columns[edit.column];
  return column?.field ? { text: say(`field.${column.field}`) } : (column?.heading ?? "");
}

/** Values as text: a column of the log holds values of every kind, and a number must not be taken for a date. */
function valueCell(list: EditedList | undefined, { edit }: LogEntry, value: Cell, { date1904 }: LogReportOptions): ReportCell {
  const field = list?.columns[edit.column]?.field ?? null;
  if (field === null || typeof value !== "number") return cellText(value);
  const { type } = fieldDefinition(field);
  if (type === "date") {
    const day = serialDay(value, date1904);
    return day === undefined ? cellText(value) : { text: say("log.value", { value: { day } }) };
  }
  return type === "amount" || type === "number" ? { text: say("log.value", { value }) } : cellText(value);
}

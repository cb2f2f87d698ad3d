import type { Batch } from "../register/changes/batch";
import type { Conflict, EditedList } from "../register/changes/changeSet";
import type { LogEntry } from "../register/changes/logEntry";
import type { Cell } from "../register/cells";
import type { FieldName } from "../register/fields/catalogue";
import { say, type Message } from "../register/message";
import { done, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import { fieldCell, fieldOf } from "./applyChanges";
import { ruleName } from "./logWords";
import type { Session } from "./session";
import { conductOf } from "./workbookReader";

/** What a batch did, by rule; a few cells of each. */
export interface BatchView {
  readonly batch: string;
  readonly rules: readonly BatchRule[];
}

interface BatchRule {
  readonly rule: string;
  readonly name: Message;
  readonly count: number;
  readonly samples: readonly LoggedCell[];
}

/** A cell for people: values in the form in which fields are shown, dates as days. */
export interface LoggedCell {
  readonly sheet: string;
  readonly key: string;
  readonly field: FieldName | null;
  /** Of the column; where it is no field it is all that names it. */
  readonly heading: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** A cell that a job let alone, with what stands there instead. */
export interface LeftCell extends LoggedCell {
  readonly reason: Message;
  readonly found: Cell;
}

const SAMPLES = 5;

/** Reads what a batch changed. */
export async function batchView(session: Session, { id, pieces, skipped }: Batch, date1904: boolean): Promise<Result<BatchView>> {
  const log = await readLog(id, pieces, conductOf(session));
  if (!log.ok) return log;
  const { lists, entries } = log.value;
  const left = new Set(skipped);
  const byRule = new Map<string, LogEntry[]>();
  entries.forEach((entry, at) => {
    if (left.has(at)) return;
    const same = byRule.get(entry.edit.rule);
    if (same) same.push(entry);
    else byRule.set(entry.edit.rule, [entry]);
  });
  const rules = [...byRule].map(([rule, of]): BatchRule => ({
    rule,
    name: ruleName(rule),
    count: of.length,
    samples: of.slice(0, SAMPLES).map((entry) => loggedCell(lists[entry.edit.list], entry.edit, date1904)),
  }));
  return done({ batch: id, rules });
}

/** The cells that were let alone, and why. */
export function leftCells(conflicts: readonly Conflict[], date1904: boolean): readonly LeftCell[] {
  return conflicts.map(({ list, edit, reason, found }) => ({
    ...loggedCell(list, edit, date1904),
    found: fieldCell(fieldOf(list, edit.column), found, date1904),
    reason: say(`pane.log.left.${reason}`),
  }));
}

function loggedCell(list: EditedList | undefined, { column, key, before, after }: LogEntry["edit"], date1904: boolean): LoggedCell {
  const field = list ? fieldOf(list, column) : null;
  const value = (cell: Cell): Cell => fieldCell(field, cell, date1904);
  const heading = list?.columns[column]?.heading ?? "";
  return { sheet: list?.sheet ?? "", key, field, heading, before: value(before), after: value(after) };
}

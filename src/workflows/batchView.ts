import type { Batch } from "../register/changes/batch";
import type { Conflict, EditedList } from "../register/changes/changeSet";
import type { LogEntry } from "../register/changes/logEntry";
import { previewByRule, rowPreviews, type RowPreview, type RulePreview } from "../register/changes/previewByRule";
import type { Cell } from "../register/cells";
import type { FieldName } from "../register/fields/catalogue";
import { say, type Message } from "../register/message";
import { done, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import { fieldCell, fieldOf } from "./fieldCell";
import { ruleName } from "./logWords";
import { proposedRow } from "./proposedRow";
import type { Session } from "./session";
import { conductOf } from "./workbookReader";

/** What a batch did, by rule, with a few cells of each; and whole rows that it added or removed. */
export interface BatchView {
  readonly batch: string;
  readonly rules: readonly BatchRule[];
  readonly rows: readonly RowPreview[];
}

interface BatchRule extends RulePreview<LoggedCell> {
  readonly name: Message;
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

/** Reads what a batch changed. */
export async function batchView(session: Session, { id, pieces, skipped }: Batch, date1904: boolean): Promise<Result<BatchView>> {
  const log = await readLog(id, pieces, conductOf(session));
  if (!log.ok) return log;
  const { lists, entries, added = [], removed = [] } = log.value;
  const left = new Set(skipped);
  const written = entries.flatMap(({ edit }, at) => {
    const list = lists[edit.list];
    const field = list ? fieldOf(list, edit.column) : null;
    return left.has(at) ? [] : [{ edit, list, rule: edit.rule, field, heading: list?.columns[edit.column]?.heading ?? "" }];
  });
  const rules = previewByRule(written).map(({ samples, ...preview }): BatchRule => ({
    ...preview,
    name: ruleName(preview.rule),
    samples: samples.map(({ list, edit }) => loggedCell(list, edit, date1904)),
  }));
  const rows = [...added.map((row) => proposedRow(row, lists, "added")), ...removed.map((row) => proposedRow(row, lists, "removed"))];
  return done({ batch: id, rules, rows: rowPreviews(rows) });
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

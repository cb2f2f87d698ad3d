import type { Cell } from "../../../src/register/cells";
import type { ChangeSet } from "../../../src/register/changes/changeSet";
import { changeSetOf, type Proposal } from "../../../src/register/changes/changeSetOf";
import { inverted } from "../../../src/register/changes/invert";
import { readSheets } from "../../../src/register/intake/readSheets";
import { applyChangeSet, type AppliedChanges } from "../../../src/workbook/changes/applyChangeSet";
import type { ApplyOrder } from "../../../src/workbook/changes/applyOrder";
import type { Result } from "../../../src/workbook/fault";
import { readLog } from "../../../src/workbook/journal/logCells";
import { readJournal } from "../../../src/workbook/journal/readJournal";
import { readWorkbook } from "../../../src/workbook/readWorkbook";

let last = 0;

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail ?? ""}`);
  return result.value;
}

/** What is wanted of a cell on a sheet: its row and column as people count them, from 1. */
export interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly after: Cell;
  readonly format?: string;
  readonly overFormula?: true;
  readonly rule?: string;
}

/** A change set made from the workbook as it stands now. */
export async function changesIn(sheet: string, wanted: readonly Wanted[]): Promise<ChangeSet> {
  const { journal, sheetId } = value(await readJournal());
  const own = new Map(journal.tabs.map((tab) => [tab.sheetId, { own: tab.own, code: tab.code }]));
  const snapshot = value(await readWorkbook({ own, skip: new Set(sheetId === null ? [] : [sheetId]) }));
  const readings = readSheets(snapshot, { fixed: {}, remembered: {} });
  const id = snapshot.sheets.find(({ name }) => name === sheet)?.id ?? "";
  const proposals = wanted.map((one): Proposal => ({
    rule: "test",
    ...one,
    sheetId: id,
    row: one.row - 1,
    column: one.column - 1,
  }));
  return changeSetOf({ snapshot, readings, journal }, proposals);
}

export async function applied(changeSet: ChangeSet, order: Partial<ApplyOrder> = {}): Promise<Result<AppliedChanges>> {
  const stored = value(await readJournal());
  const batch = {
    id: `batch-${++last}`,
    job: "test",
    at: "2026-10-31T12:00:00Z",
    user: "",
    userKnownBy: "unknown",
    undoes: "",
  } as const;
  return applyChangeSet({ wait: () => Promise.resolve(), changeSet, stored, batch, ...order });
}

/** Takes a batch back, from what the workbook has on record. */
export async function undone(id: string, order: Partial<ApplyOrder> = {}): Promise<AppliedChanges> {
  const { journal } = value(await readJournal());
  const batch = journal.batches.find((one) => one.id === id);
  if (!batch) throw new Error(`there is no batch ${id}`);
  const { lists, entries } = value(await readLog(id, batch.pieces));
  const written = entries.filter((_, index) => !batch.skipped.includes(index));
  return value(await applied(inverted(lists, written), order));
}

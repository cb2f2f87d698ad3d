import type { Conflict, EditedList } from "../../register/changes/changeSet";
import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { LoggedRow } from "../../register/changes/loggedRow";
import type { Conduct } from "../conduct";
import { done, failed, type Result } from "../fault";
import { inBlocks, type BlockJob } from "../inBlocks";
import { repeated } from "../repeated";
import { putBackRow } from "./putBackRow";
import { rowConflict } from "./rowConflict";
import { isAsLogged, rowCells, rowsNow, type RowNow } from "./rowsNow";
import { given } from "../reading/given";

/** About how many bytes of JSON the reading and removing of a row takes, besides its cells. */
const BYTES_PER_ROW = 1500;

export interface RowsOfLog {
  readonly lists: readonly EditedList[];
  readonly rows: readonly LoggedRow[];
  readonly recorded: readonly RegisterColumn[];
}

export interface LookedAtRows {
  /** Those that can be removed. */
  readonly removable: readonly LoggedRow[];
  readonly conflicts: readonly Conflict[];
  /** How many are not there. */
  readonly gone: number;
}

/** Finds out which rows still hold exactly what the log says. */
export async function lookAtRows(
  context: Excel.RequestContext,
  { lists, rows, recorded }: RowsOfLog,
  conduct: Conduct,
): Promise<Result<LookedAtRows>> {
  const removable: LoggedRow[] = [];
  const conflicts: Conflict[] = [];
  let gone = 0;
  for (let at = 0; at < rows.length; at += MOST_AT_ONCE) {
    const some = rows.slice(at, at + MOST_AT_ONCE);
    const looked = await repeated(() => rowsNow(context, lists, some, recorded), conduct);
    if (!looked.ok) return looked;
    if (looked.value.refusal) return failed(looked.value.refusal);
    for (const { row, table, isAsLogged: isWhole } of looked.value.rows) {
      if (isWhole) removable.push(row);
      else conflicts.push(rowConflict(table.list, row));
    }
    gone += some.length - looked.value.rows.length;
  }
  return done({ removable, conflicts, gone });
}

const MOST_AT_ONCE = 1000;

/** A row that was removed, and where it stood; zero-based. */
export interface RemovedRow {
  readonly row: LoggedRow;
  readonly sheet: string;
  readonly at: number;
}

export interface RemovalOutcome {
  readonly removed: readonly RemovedRow[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Removes rows of our own tables, each found by its id and compared once more in the round trip directly before. They are
 * also read in the very request that removes them: what somebody changed in that moment is put back, and told as a conflict.
 */
export async function removeRows(context: Excel.RequestContext, order: RowsOfLog, conduct: Conduct): Promise<Result<RemovalOutcome>> {
  const outcome: Outcome = { removed: [], conflicts: [], tornOut: [], refusal: null };
  if (order.rows.length === 0) return done(outcome);
  const run = await inBlocks(context, removing(context, order, outcome), conduct);
  if (!run.ok) return run;
  if (outcome.refusal) return failed(outcome.refusal);
  const back = await repeated(() => putBack(context, outcome.tornOut), conduct);
  return back.ok ? done(outcome) : back;
}

interface Outcome {
  readonly removed: RemovedRow[];
  readonly conflicts: Conflict[];
  readonly tornOut: { readonly now: RowNow; readonly cells: Excel.Range }[];
  refusal: Awaited<ReturnType<typeof rowsNow>>["refusal"];
}

function removing(context: Excel.RequestContext, { lists, rows, recorded }: RowsOfLog, outcome: Outcome): BlockJob {
  let at = 0;
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      if (at >= rows.length || outcome.refusal !== null) return undefined;
      const block = rows.slice(at, at + Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(bytes / BYTES_PER_ROW))));
      let now: readonly RowNow[] = [];
      let taken: readonly { readonly now: RowNow; readonly cells: Excel.Range }[] = [];
      return {
        smallest: block.length === 1,
        prepare: async () => {
          const looked = await rowsNow(context, lists, block, recorded);
          outcome.refusal = looked.refusal;
          now = looked.refusal === null ? looked.rows : [];
        },
        queue: () => {
          // From the bottom up, so that the places of the others stay true.
          const going = now.filter((row) => row.isAsLogged).sort((one, other) => other.at - one.at);
          taken = going.map((row) => ({ now: row, cells: rowCells(context, row.table, row.at) }));
          going.forEach((row) => {
            remove(context, row, going);
          });
        },
        take: () => {
          const wrongly = taken.filter(({ now: { row, table }, cells }) => !isAsLogged(row, table, given(cells.values)[0], given(cells.formulas)[0]));
          outcome.tornOut.push(...wrongly);
          const staying = [...now.filter((row) => !row.isAsLogged), ...wrongly.map((one) => one.now)];
          outcome.conflicts.push(...staying.map(({ table, row }) => rowConflict(table.list, row)));
          const left = new Set(staying.map(({ row }) => row));
          const removed = now.filter(({ row }) => !left.has(row));
          outcome.removed.push(...removed.map(({ row, table, at: place }) => ({ row, sheet: table.sheet, at: place })));
          at += block.length;
          return true;
        },
      };
    },
    progress: () => ({ done: at, total: rows.length }),
  };
}

/** A table keeps one row, which is emptied. */
function remove(context: Excel.RequestContext, { table, at }: RowNow, going: readonly RowNow[]): void {
  const { body, sheetId } = table;
  const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(at, body.column, 1, body.columns);
  const isLast = at === body.row && going.filter((row) => row.table === table).length === body.rows;
  if (isLast) range.clear("Contents");
  else range.delete("Up");
}

/** Rows in which somebody wrote in the very moment in which they went come back to where they stood, with all that they held. */
async function putBack(context: Excel.RequestContext, tornOut: Outcome["tornOut"]): Promise<void> {
  if (tornOut.length === 0) return;
  for (const { now, cells } of [...tornOut].sort((one, other) => one.now.at - other.now.at)) {
    const { body, sheetId } = now.table;
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(now.at, body.column, 1, body.columns);
    range.insert("Down");
    putBackRow(range, given(cells.formulas)[0] ?? [], given(cells.numberFormat)[0] ?? []);
  }
  await context.sync();
}

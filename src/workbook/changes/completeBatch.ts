import type { Batch } from "../../register/changes/batch";
import type { Conflict, Edit } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { LogEntry } from "../../register/changes/logEntry";
import type { BatchLog } from "../../register/changes/packLog";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inExcel } from "../inExcel";
import type { StoredJournal } from "../journal/readJournal";
import { locateTargets } from "./locateTargets";
import type { LoggedTarget } from "./logged";
import type { Target } from "./target";
import { writeBatch, type WrittenBatch } from "./writeBatch";

interface CompleteOrder extends Conduct {
  readonly stored: StoredJournal;
  /** A batch that is `started`. */
  readonly batch: Batch;
  readonly log: BatchLog;
  /** Adds the log's rows that are not there. */
  readonly addRows: (context: Excel.RequestContext) => Promise<Result<undefined>>;
  /** What the journal says once all is done but for these conflicts. */
  readonly whenWritten: (journal: Journal, conflicts: readonly Conflict[]) => Journal;
}

/**
 * Writes what a batch that was broken off has not written yet: cells that still hold what they held before get what the log says,
 * those that have it are done, and others were changed by somebody
 * since and are left. So are rows that were to be added or removed.
 */
export async function completeBatch({ batch, log, addRows, ...order }: CompleteOrder): Promise<Result<WrittenBatch>> {
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  const { begin: _, ...reading } = order;
  const located = await inExcel((context) => locate(context, log, reading), order);
  if (!located.ok) return located;
  const { added = [], removed = [] } = log;
  const changeSet = { lists: log.lists, edits: log.entries.map(expecting) };
  return writeBatch(
    { targets: located.value, removable: removed },
    { stored: order.stored, batch },
    { ...order, changeSet, batch, adding: { rows: added, add: addRows } },
  );
}

/** Rows are looked for as they were, and then as the batch leaves them, since it has written some of them. */
async function locate(
  context: Excel.RequestContext,
  { lists, entries }: BatchLog,
  conduct: Conduct,
): Promise<Result<readonly LoggedTarget[]>> {
  const edits = entries.map((entry, index) => ({ edit: expecting(entry), index }));
  const asBefore = await locateTargets(context, { lists }, edits, conduct);
  if (!asBefore.ok) return asBefore;
  const found = new Set(asBefore.value.targets.map(({ index }) => index));
  const moved = edits.flatMap(({ edit: { rowAfter, ...edit }, index }) =>
    rowAfter && !found.has(index) ? [{ edit: { ...edit, row: rowAfter }, index }] : [],
  );
  const asAfter = moved.length === 0 ? done({ targets: [] }) : await locateTargets(context, { lists }, moved, conduct);
  if (!asAfter.ok) return asAfter;
  const withEntry = (target: Target): LoggedTarget[] => {
    const entry = entries[target.index];
    return entry ? [{ target, entry }] : [];
  };
  return done([...asBefore.value.targets, ...asAfter.value.targets].flatMap(withEntry));
}

/** The edit with what it expects to meet. */
function expecting({ edit, formulaBefore, formatBefore, at }: LogEntry): Edit {
  return {
    ...edit,
    ...(formulaBefore === null ? {} : { formulaBefore }),
    ...(formatBefore === null ? {} : { formatBefore }),
    ...(at ? { formulaAt: at } : {}),
  };
}

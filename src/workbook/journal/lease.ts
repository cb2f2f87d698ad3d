import { isHeldByOther, worksText, type Lease, type Work } from "../../register/changes/work";
import { waitFor, type Waiting } from "../conduct";
import { done, failed, type Fault, type Result } from "../fault";
import { inExcel } from "../inExcel";
import { repeated } from "../repeated";
import { once } from "../once";
import { emptyHead, HEAD_COLUMN, HEAD_COLUMNS, headOf, type JournalHead } from "./journalHead";
import { addJournalSheet, findJournalSheet, type JournalSheet } from "./journalSheet";

/** Longer than a block takes, and short enough to wait for where somebody's Excel has gone. */
const LEASE_MILLISECONDS = 180_000;

export interface LeaseOrder extends Waiting {
  /** The work to be noted, but for the sheets that are there. */
  readonly work: Omit<Work, "sheets">;
  readonly holder: string;
  /** The latest work that the journal told of when it was read. */
  readonly latest: string;
  /** The time now: ISO 8601, UTC. */
  readonly now: () => string;
}

/**
 * Notes a work in the journal and takes the lease to write, as long as nobody else has it and nobody has begun a work since
 * the journal was read. It is read back, since Excel has no other way to settle who was first. Gives the lease's end, and the
 * tables whose totals row works that broke off have left hidden: that is up to this work now.
 */
export async function takeLease(
  order: LeaseOrder,
): Promise<Result<{ readonly sheetId: string; readonly until: string; readonly totals: readonly string[] }>> {
  return inExcel(async (context) => {
    const found = await repeated(() => findJournalSheet(context), order);
    if (!found.ok) return found;
    const refusal = refusalOf(found.value?.head ?? null, order);
    if (refusal) return failed(refusal);
    const added = found.value ? done(found.value) : await once(() => addJournalSheet(context, order.now()));
    // Somebody else was first by a moment.
    if (!added.ok) return failed(added.fault.code === "ItemAlreadyExists" ? overtaken : added.fault);
    const sheet = added.value;
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();

    const lease = leaseOf(order);
    const others = sheets.items.map(({ id }) => id).filter((id) => id !== sheet.sheetId);
    let totals: readonly string[] = [];
    const taken = await changeHead(context, sheet, order, (head) => {
      const now = refusalOf(head, order);
      if (now) return failed(now);
      totals = [...new Set(head.works.flatMap((one) => one.totals ?? []))];
      const work: Work = { ...order.work, sheets: others, ...(totals.length === 0 ? {} : { totals }) };
      const works = head.works.filter(({ id }) => id !== work.id).map(({ totals: _, ...one }) => one);
      return done({ lease, works: [...works, work], latest: work.id });
    });
    if (!taken.ok) return taken;
    const settled = await settledHead(context, taken.value, order);
    if (!settled.ok) return settled;
    return isOurs(settled.value, order)
      ? done({ sheetId: sheet.sheetId, until: lease.until, totals })
      : failed(heldBy(settled.value.lease, order));
  }, order);
}

/** Who has written over us in the same moment puts back what we had written as soon as they see it. */
async function settledHead(context: Excel.RequestContext, head: JournalHead, order: LeaseOrder): Promise<Result<JournalHead>> {
  const { wait = waitFor } = order;
  let now = head;
  for (const pause of [500, 1000, 2000]) {
    if (isOurs(now, order)) return done(now);
    await wait(pause);
    const found = await repeated(() => findJournalSheet(context), order);
    if (!found.ok) return found;
    now = found.value?.head ?? emptyHead;
  }
  return done(now);
}

/** Makes a lease that was taken last longer, and notes tables whose totals row is about to be hidden; refused where somebody has taken over. Gives its new end. */
export async function renewLease(order: LeaseOrder, hiding: readonly string[] = []): Promise<Result<{ readonly until: string }>> {
  return inExcel(async (context) => {
    const found = await repeated(() => findJournalSheet(context), order);
    if (!found.ok) return found;
    if (!found.value || !isOurs(found.value.head, order)) return failed(heldBy(found.value?.head.lease ?? null, order));
    const lease = leaseOf(order);
    const back = await changeHead(context, found.value, order, (head) => {
      if (!isOurs(head, order)) return failed(heldBy(head.lease, order));
      const works = head.works.map((work) =>
        work.id === order.work.id && hiding.length > 0 ? { ...work, totals: [...new Set([...(work.totals ?? []), ...hiding])] } : work,
      );
      return done({ ...head, lease, works });
    });
    if (!back.ok) return back;
    return isOurs(back.value, order) ? done({ until: lease.until }) : failed(heldBy(back.value.lease, order));
  }, order);
}

export interface LeaseEnd {
  /** Id of the work that it was taken for. */
  readonly work: string;
  readonly isDone: (work: Work) => boolean;
  /**
   * The latest work before this one, where this one has left the journal as it was: what others have read still holds, and a
   * file in which nothing has changed stays the same file.
   */
  readonly latest?: string | undefined;
}

/** Gives the lease back and strikes out works that are done. A lease that somebody else has taken over stays theirs. */
export async function endLease({ work, isDone, latest }: LeaseEnd, waiting: Waiting): Promise<Result<undefined>> {
  return inExcel(async (context) => {
    const found = await repeated(() => findJournalSheet(context), waiting);
    if (!found.ok) return found;
    const sheet = found.value;
    if (!sheet) return done(undefined);
    const written = await changeHead(context, sheet, waiting, (head) => {
      const lease = head.lease?.work === work ? null : head.lease;
      const works = head.works.filter((one) => !isDone(one));
      return done({ lease, works, latest: head.latest === work ? (latest ?? work) : head.latest });
    });
    return written.ok ? done(undefined) : written;
  }, waiting);
}

/** So often a head is changed anew that somebody else has changed in the same moment. */
const MOST_TRIES = 5;

/**
 * Changes the head, and gives it as it then stands. What stood there is read in the very request that writes: where that is not what
 * the change was made of, somebody else was at it in the same moment, and theirs is changed instead, or put back where the change is
 * refused for it.
 */
async function changeHead(
  context: Excel.RequestContext,
  sheet: JournalSheet,
  waiting: Waiting,
  change: (head: JournalHead) => Result<JournalHead>,
): Promise<Result<JournalHead>> {
  let known = sheet.head;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const next = change(known);
    const written = next.ok ? next.value : known;
    if (!next.ok && tries === 0) return next;
    const back = await repeated(() => writeHead(context, sheet, written), waiting, undefined, "repeatableWrite");
    if (!back.ok) return back;
    if (!next.ok) return next;
    const { before, now } = back.value;
    if ([known, written].some((head) => isSame(head, before))) return done(now);
    known = before;
  }
  return failed(overtaken);
}

function isSame(one: JournalHead, other: JournalHead): boolean {
  return headCells(one).join("\n") === headCells(other).join("\n");
}

function headCells({ lease, works, latest }: JournalHead): readonly string[] {
  return [lease === null ? "" : JSON.stringify(lease), worksText(works), latest];
}

/** Writes the head, and gives it as it stood in that moment and as it then stands. */
async function writeHead(
  context: Excel.RequestContext,
  { sheetId, isHidden }: JournalSheet,
  head: JournalHead,
): Promise<{ readonly before: JournalHead; readonly now: JournalHead }> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (!isHidden) sheet.visibility = "VeryHidden";
  const cells = () => sheet.getRangeByIndexes(0, HEAD_COLUMN, 1, HEAD_COLUMNS);
  const stood = cells().load("values");
  const range = cells();
  range.numberFormat = [["@", "@", "@"]];
  range.values = [[...headCells(head)]];
  await context.sync();
  // Where Excel does not tell what stood there, only reading back tells who was first.
  const values = stood.values as readonly (readonly unknown[])[] | null;
  const before = values === null ? head : headOf(values[0] ?? []);
  const now = await findJournalSheet(context);
  return { before, now: now?.head ?? emptyHead };
}

function refusalOf(head: JournalHead | null, order: LeaseOrder): Fault | null {
  if (head && isHeldByOther(head.lease, order.holder, order.now())) return heldBy(head.lease, order);
  const latest = head?.latest ?? "";
  return latest === order.latest || latest === order.work.id ? null : overtaken;
}

function isOurs({ lease }: JournalHead, { work, holder }: LeaseOrder): boolean {
  return lease?.work === work.id && lease.holder === holder;
}

function leaseOf({ work, holder, now }: LeaseOrder): Lease {
  const until = new Date(Date.parse(now()) + LEASE_MILLISECONDS).toISOString();
  return { work: work.id, holder, who: work.user, until };
}

/** What has been read is no longer true, so that the job must begin anew: somebody has worked since. */
export const overtaken: Fault = { code: "Overtaken", advice: { say: "workbook.overtaken" } };

function heldBy(lease: Lease | null, { now }: LeaseOrder): Fault {
  const left = lease === null ? 0 : Date.parse(lease.until) - Date.parse(now());
  const values = { who: lease?.who ?? "", minutes: Math.max(1, Math.ceil(left / 60_000)) };
  return { code: "LeaseHeld", advice: { say: values.who === "" ? "workbook.leaseHeld.somebody" : "workbook.leaseHeld", values } };
}

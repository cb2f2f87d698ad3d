import { isHeldByOther, worksText, type Lease, type Work } from "../../register/changes/work";
import type { Waiting } from "../conduct";
import { done, failed, type Fault, type Result } from "../fault";
import { inExcel } from "../inExcel";
import { repeated } from "../repeated";
import { HEAD_COLUMN, HEAD_COLUMNS, type JournalHead } from "./journalHead";
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
    const sheet = found.value ?? (await addJournalSheet(context, order.now()));
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();

    const lease = leaseOf(order);
    const others = sheet.head.works.filter(({ id }) => id !== order.work.id);
    const totals = [...new Set(sheet.head.works.flatMap((one) => one.totals ?? []))];
    const work: Work = {
      ...order.work,
      sheets: sheets.items.map(({ id }) => id).filter((id) => id !== sheet.sheetId),
      ...(totals.length === 0 ? {} : { totals }),
    };
    const works = [...others.map(({ totals: _, ...one }) => one), work];
    const back = await repeated(
      () => writeHead(context, sheet, { lease, works, latest: work.id }),
      order,
      undefined,
      "repeatableWrite",
    );
    if (!back.ok) return back;
    return isOurs(back.value, order)
      ? done({ sheetId: sheet.sheetId, until: lease.until, totals })
      : failed(heldBy(back.value.lease, order));
  }, order);
}

/** Makes a lease that was taken last longer, and notes tables whose totals row is about to be hidden; refused where somebody has taken over. Gives its new end. */
export async function renewLease(order: LeaseOrder, hiding: readonly string[] = []): Promise<Result<{ readonly until: string }>> {
  return inExcel(async (context) => {
    const found = await repeated(() => findJournalSheet(context), order);
    if (!found.ok) return found;
    if (!found.value || !isOurs(found.value.head, order)) return failed(heldBy(found.value?.head.lease ?? null, order));
    const sheet = found.value;
    const lease = leaseOf(order);
    const works = sheet.head.works.map((work) =>
      work.id === order.work.id && hiding.length > 0 ? { ...work, totals: [...new Set([...(work.totals ?? []), ...hiding])] } : work,
    );
    const back = await repeated(() => writeHead(context, sheet, { ...sheet.head, lease, works }), order, undefined, "repeatableWrite");
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
    const { head } = sheet;
    const lease = head.lease?.work === work ? null : head.lease;
    const works = head.works.filter((one) => !isDone(one));
    const next = { lease, works, latest: head.latest === work ? (latest ?? work) : head.latest };
    const written = await repeated(() => writeHead(context, sheet, next), waiting, undefined, "repeatableWrite");
    return written.ok ? done(undefined) : written;
  }, waiting);
}

/** Writes the head, and gives it as it then stands. */
async function writeHead(
  context: Excel.RequestContext,
  { sheetId, isHidden }: JournalSheet,
  { lease, works, latest }: JournalHead,
): Promise<JournalHead> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (!isHidden) sheet.visibility = "VeryHidden";
  const range = sheet.getRangeByIndexes(0, HEAD_COLUMN, 1, HEAD_COLUMNS);
  range.numberFormat = [["@", "@", "@"]];
  range.values = [[lease === null ? "" : JSON.stringify(lease), worksText(works), latest]];
  await context.sync();
  const now = await findJournalSheet(context);
  return now?.head ?? { lease: null, works: [], latest: "" };
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

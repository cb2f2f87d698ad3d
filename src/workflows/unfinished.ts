import { languages } from "../locales/words";
import { allWords } from "../locales/dictionary";
import type { Batch } from "../register/changes/batch";
import type { Journal } from "../register/changes/journal";
import { coversWork, isHeldByOther, type Work } from "../register/changes/work";
import { reportCodes } from "../register/reports/report";
import { done, failed, type Result } from "../workbook/fault";
import { endLease } from "../workbook/journal/lease";
import { removeTabs } from "../workbook/removeTabs";
import { complete } from "./complete";
import { CHOSEN } from "./merge";
import { repeatableJobs } from "./repeatableJobs";
import type { Session } from "./session";
import { undo } from "./undo";
import { workbookReader, type WorkbookReader } from "./workbookReader";

/** A job that a crash, a reload or a person has broken off. */
export interface Unfinished {
  /** The command's word for it. */
  readonly job: string;
  /** When it began: ISO 8601, UTC. */
  readonly at: string;
  /** Who gave the order; empty where it is not known. */
  readonly user: string;
  readonly canFinish: boolean;
  readonly canTakeBack: boolean;
  readonly work: Work;
}

/** What was broken off in this workbook, oldest first. What a colleague is doing just now is not among it. */
export async function unfinished(session: Session, reader: WorkbookReader): Promise<Result<readonly Unfinished[]>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { journal, works, lease } = stored.value;
  const busy = isHeldByOther(lease, session.holder ?? "", session.now()) ? lease.work : null;
  return done(
    oldestOfEach(works.filter(({ id }) => id !== busy)).map((work): Unfinished => {
      const { job, at, user } = work;
      return { job, at, user, work, canFinish: canFinish(work, journal), canTakeBack: canTakeBack(work) };
    }),
  );
}

/** Does a broken-off job to its end, for the report date that it was begun for. */
export async function finish(session: Session, { work }: Unfinished): Promise<Result<undefined>> {
  const then = { ...session, asOf: work.asOf };
  const reader = workbookReader(then);
  const { job, wanted } = work;
  const finished = await reader.asJob<unknown>({ job, wanted }, async () => {
    const begun = await begunBatches(reader, work);
    if (!begun.ok) return begun;
    for (const batch of begun.value.filter(({ state }) => state === "started")) {
      // What a build remembers of its sources is written with its end only: it is planned anew. So is what a joined register leaves.
      const completed = job === "build" || job === "join" ? await undo(then, reader, batch.id) : await complete(then, reader, batch);
      if (!completed.ok) return completed;
    }
    return isAllDone(work, begun.value) ? begun : doneAgain(then, reader, work);
  });
  // Where somebody has deleted the register meanwhile, nothing of the work is left to be done.
  return finished.ok || finished.fault.code === "NoRegister" ? struck(session, work) : finished;
}

/** Who did not say which merge to take apart has meant the newest one: a second run would take apart another. */
function isAllDone({ job, wanted }: Work, begun: readonly Batch[]): boolean {
  const isOne = repeatableJobs[job]?.isBatch === true || (job === "unmerge" && wanted.length === 0);
  return isOne && begun.length > 0;
}

async function doneAgain(session: Session, reader: WorkbookReader, work: Work): Promise<Result<unknown>> {
  const job = repeatableJobs[work.job];
  return job ? job.run(session, reader, work.wanted) : failed({ code: "CannotFinish", advice: { say: "workflow.cannotFinish" } });
}

/**
 * Takes back what was written of a job: cells of its batch get back what they held, and tabs that it has added go. Tabs that
 * stood before hold what we work out, and are written anew as they should be.
 */
export async function takeBack(session: Session, { work }: Unfinished): Promise<Result<undefined>> {
  const { job, wanted, asOf } = work;
  const then = { ...session, asOf };
  const reader = workbookReader(then);
  const begun = await begunBatches(reader, work);
  if (!begun.ok) return begun;
  for (const { id } of [...begun.value].reverse()) {
    const undone = await undo(then, reader, id);
    if (!undone.ok) return undone;
  }
  const again = repeatableJobs[job];
  if (again && again.tabs.length > 0) {
    const removed = await reader.asJob({ job, wanted }, () => withoutNewTabs(reader, work));
    if (!removed.ok) return removed;
    // A register that stood before holds what it held: its cells were those of the batch.
    const renewed = removed.value.length === 0 || job === "build" ? done(undefined) : await again.run(then, reader, removed.value);
    if (!renewed.ok) return renewed;
  }
  return struck(session, work);
}

/** The batches that a broken-off work has begun, oldest first; none where it has not come that far, and no cell of the user's was written. */
export async function begunBatches(reader: WorkbookReader, work: Work): Promise<Result<readonly Batch[]>> {
  const stored = await reader.stored();
  return stored.ok ? done(begunBy(work, stored.value.journal)) : stored;
}

function begunBy({ job, at }: Work, { batches }: Journal): readonly Batch[] {
  return batches.filter((batch) => batch.job === job && batch.at >= at && (batch.state === "started" || batch.state === "written"));
}

/** Removes the tabs, forgets them, and gives the codes of those that the job had made before. */
async function withoutNewTabs(reader: WorkbookReader, work: Work): Promise<Result<readonly string[]>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { tabs } = stored.value.journal;
  const before = new Set(work.sheets);
  const removed = await removeTabs({ ...reader.conduct(), before, marks: tabs, names: tabNames });
  if (!removed.ok) return removed;
  const forgotten = await reader.remember((journal) => withoutTabs(journal, removed.value));
  if (!forgotten.ok) return forgotten;
  reader.changed();
  return done(codesBefore(work, stored.value.journal));
}

/** Strikes the work out of the journal, with others that were to do the same. */
function struck(session: Session, work: Work): Promise<Result<undefined>> {
  return endLease({ work: work.id, isDone: (one) => one.id === work.id || coversWork(work, one) }, session.waiting ?? {});
}

function oldestOfEach(works: readonly Work[]): readonly Work[] {
  const seen = new Set<string>();
  return works.filter(({ job, wanted }) => {
    const key = [job, ...wanted].join();
    return !seen.has(key) && seen.add(key);
  });
}

/** What a person has chosen for a merge is known to its batch only. */
function canFinish(work: Work, journal: Journal): boolean {
  if (work.job === "merge" && work.wanted.includes(CHOSEN)) return begunBy(work, journal).length > 0;
  return work.job in repeatableJobs;
}

/** Computed columns are ours, and are never taken back. */
function canTakeBack({ job }: Work): boolean {
  return job !== "classify";
}

/** Codes of the job's tabs that stood before it. */
function codesBefore({ job, wanted, sheets }: Work, { tabs }: Journal): readonly string[] {
  const codes = wanted.length > 0 ? wanted : (repeatableJobs[job]?.tabs ?? []);
  return tabs.flatMap(({ code, sheetId }) => (codes.includes(code) && sheets.includes(sheetId) ? [code] : []));
}

function withoutTabs(journal: Journal, removed: ReadonlySet<string>): Journal {
  const gone = new Set(journal.tabs.filter(({ sheetId }) => removed.has(sheetId)).map(({ code }) => code));
  const kept = <Value>(of: Readonly<Record<"customers" | "suppliers", Value>>, empty: Value) => ({
    customers: gone.has("customers") ? empty : of.customers,
    suppliers: gone.has("suppliers") ? empty : of.suppliers,
  });
  return {
    ...journal,
    tabs: journal.tabs.filter(({ sheetId }) => !removed.has(sheetId)),
    columns: journal.columns.filter(({ kind }) => !gone.has(kind)),
    bases: kept(journal.bases, new Map()),
    seen: kept(journal.seen, new Map()),
  };
}

/** What our tabs are called, in any language. */
const tabNames: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const codes = ["tab.register.customers", "tab.register.suppliers", ...reportCodes.map((code) => `${code}.title`)];
    return codes.flatMap((code) => allWords.get(code)?.[language] ?? []);
  }),
);

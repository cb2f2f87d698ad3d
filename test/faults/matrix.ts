import type { Job } from "../../src/headless/jobs";
import { finish, takeBack, unfinished } from "../../src/workflows/unfinished";
import { workbookReader } from "../../src/workflows/workbookReader";
import type { Trouble } from "./faults";
import { dump } from "./dump";
import { bytesOf, runIn, trialOf, type Trial } from "./trial";

type Book = ReturnType<typeof dump>;

/** A job on a workbook, with what comes of it when nothing goes wrong. */
export interface Case {
  readonly job: Job;
  readonly bytes: Uint8Array;
  readonly before: Book;
  readonly after: Book;
  /** The workbook afterwards. */
  readonly saved: Uint8Array;
  readonly roundTrips: number;
}

export async function caseOf(job: Job, bytes: Uint8Array): Promise<Case> {
  const trial = trialOf(bytes);
  const before = dump(trial.host.workbook);
  const run = await runIn(trial, [job]);
  if (!run.ok) throw new Error(`${job}: ${run.fault.code} ${run.fault.detail ?? ""}`);
  return { job, bytes, before, after: dump(trial.host.workbook), saved: bytesOf(trial), roundTrips: trial.host.roundTrips };
}

/** Lets trouble strike a job at one of its round trips; says how a promise was broken, and nothing where all were kept. */
export async function survives(of: Case, trouble: Trouble, at: number, expected: Book): Promise<string[]> {
  const broken: string[] = [];
  const struck = await strike(of, trouble, at);
  if (struck.hit === false) return broken;
  const { trial, isDone } = struck;
  const say = (what: string): void => {
    broken.push(`${of.job}, round trip ${String(at)} of ${String(of.roundTrips)}, ${trouble.name}: ${what}`);
  };
  const differs = (is: Book, should: Book, when: string): void => {
    const difference = trouble.changes ? firstDifference(rowsOf(is), rowsOf(should)) : firstDifference(is, should);
    if (difference !== null) say(`${when}: ${difference}`);
  };

  if (isDone && !trouble.changes) {
    differs(dump(trial.host.workbook), expected, "though the job said that it was done");
    return broken;
  }
  const left = isDone ? [] : await open(trial);
  const saved = left.some(({ canTakeBack }) => canTakeBack) && !trouble.changes ? bytesOf(trial) : null;
  if (left.length === 0) {
    const now = dump(trial.host.workbook);
    // The job may have been done, and only what the command reads afterwards have failed.
    if (!isDone && !trouble.changes && firstDifference(now, expected) === null) return broken;
    if (!isDone && !trouble.changes) differs(now, of.before, "nothing is told of, but");
    // What is as it was is done again as it was done at first.
    if (!isDone && !trouble.changes && !trial.host.workbook.sheets.some(({ name }) => name.startsWith("_kundekartotek")))
      return broken;
    const again = await runIn(trial, [of.job]);
    if (!again.ok) say(`cannot be done again: ${again.fault.code} ${again.fault.detail ?? ""}`);
    differs(dump(trial.host.workbook), expected, "done again");
    return broken;
  }

  for (const one of left) {
    const finished = await finish(trial.full, one);
    if (!finished.ok) say(`cannot be finished: ${finished.fault.code} ${finished.fault.detail ?? ""}`);
  }
  if (trouble.changes) await runIn(trial, [of.job]);
  differs(dump(trial.host.workbook), expected, "finished");
  if ((await open(trial)).length > 0) say("is still open when finished");

  if (saved === null) return broken;
  const other = later(trialOf(saved, "back"), 0);
  for (const one of await open(other)) {
    if (!one.canTakeBack) continue;
    const taken = await takeBack(other.full, one);
    if (!taken.ok) say(`cannot be taken back: ${taken.fault.code} ${taken.fault.detail ?? ""}`);
    differs(dump(other.host.workbook), of.before, "taken back");
    if ((await open(other)).length > 0) say("is still open when taken back");
  }
  return broken;
}

/** What comes of a job where the workbook was changed before it. */
export async function changedBefore(of: Case, trouble: Trouble): Promise<Book> {
  if (!trouble.changes) return of.after;
  const trial = trialOf(of.bytes);
  const isActed = trouble.act?.(trial.host) === true;
  await runIn(trial, [of.job]);
  if (!isActed) trouble.act?.(trial.host);
  await runIn(trial, [of.job]);
  return dump(trial.host.workbook);
}

interface Struck {
  readonly trial: Trial;
  /** Whether there was anything that it could strike. */
  readonly hit: boolean;
  readonly isDone: boolean;
}

async function strike({ job, bytes }: Case, trouble: Trouble, at: number): Promise<Struck> {
  const trial = trialOf(bytes);
  let hit = false;
  const reloaded = new Promise<"reloaded">((resolve) => {
    trial.host.faults.request = (number, actions) => {
      if (number !== at) return undefined;
      hit = trouble.act?.(trial.host) ?? true;
      if (trouble.reloads) setTimeout(resolve, 0, "reloaded");
      return trouble.answer?.(actions);
    };
  });
  const running = runIn(trial, [job]);
  const run = await (trouble.reloads ? Promise.race([running, reloaded]) : running);
  delete trial.host.faults.request;
  trouble.mend?.(trial.host);
  return { trial: later(trial, at), hit, isDone: run !== "reloaded" && run.ok };
}

/** The next start: by the same pane, or by another one when the lease has run out. */
function later(trial: Trial, at: number): Trial {
  const isOther = at % 2 === 0;
  if (isOther) trial.later(10);
  let made = 0;
  const next = { holder: isOther ? "other pane" : "pane", newId: () => `new-${String(++made)}` };
  return { ...trial, session: { ...trial.session, ...next }, full: { ...trial.full, ...next } };
}

async function open({ full }: Trial) {
  const left = await unfinished(full, workbookReader(full));
  if (!left.ok) throw new Error(left.fault.code);
  return left.value;
}

/** The rows of each sheet, wherever they stand. */
function rowsOf(book: Book): Book {
  return Object.fromEntries(
    Object.entries(book).map(([name, cells]) => {
      const rows = new Map<string, string[]>();
      for (const [cell, content] of Object.entries(cells)) {
        const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        if (column === undefined || row === undefined) continue;
        const shown = /^(string|number|boolean) /.test(content) ? content : content.replace(/(?<=[A-Z])\d+/g, "#");
        rows.set(row, [...(rows.get(row) ?? []), `${column} ${shown}`]);
      }
      const counted: Record<string, string> = {};
      for (const row of rows.values())
        counted[row.join("; ")] = `${String(Number.parseInt(counted[row.join("; ")] ?? "0", 10) + 1)} times`;
      return [name, counted];
    }),
  );
}

function firstDifference(is: Book, should: Book): string | null {
  for (const name of new Set([...Object.keys(is), ...Object.keys(should)])) {
    const [one, other] = [is[name], should[name]];
    if (!one || !other) return `the sheet ${name} is ${one ? "there" : "missing"}`;
    for (const cell of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (one[cell] !== other[cell]) return `${name}!${cell} is ${one[cell] ?? "empty"} and should be ${other[cell] ?? "empty"}`;
    }
  }
  return null;
}

import type { Job } from "../../src/headless/jobs";
import type { Fault } from "../../src/workbook/fault";
import { finish, takeBack, unfinished } from "../../src/workflows/unfinished";
import { workbookReader } from "../../src/workflows/workbookReader";
import type { Trouble } from "./faults";
import { dump, wholeText } from "./dump";
import { bytesOf, runIn, trialOf, type Trial } from "./trial";

type Book = ReturnType<typeof dump>;

/** A job on a workbook, with what comes of it when nothing goes wrong. */
export interface Case {
  readonly job: Job;
  /** How many were tried before, on whose outcome it stands. */
  readonly nth: number;
  readonly bytes: Uint8Array;
  readonly before: Book;
  /** Done once, and done twice: reports tell what has changed since the last time. */
  readonly after: readonly Book[];
  /** The workbook when it was done once. */
  readonly saved: Uint8Array;
  readonly roundTrips: number;
  /** The last tab that it makes or writes. */
  readonly ownTab: string | undefined;
  /** How promises were broken, by what troubles have left. */
  readonly outcomes: Map<string, Promise<readonly string[]>>;
}

/** The code of the fault where the job cannot be done on this workbook. */
export async function caseOf(job: Job, bytes: Uint8Array, nth: number): Promise<Case | string> {
  const trial = trialOf(bytes, job, nth);
  const before = dump(trial.host.workbook);
  const run = await runIn(trial, job);
  if (!run.ok) return run.fault.code;
  const { roundTrips } = trial.host;
  const once = dump(trial.host.workbook);
  const saved = bytesOf(trial);
  const again = trialOf(saved, `again${job}`, nth);
  if (!onceOnly.has(job)) await runIn(again, job);
  const ownTab = Object.keys(once)
    .filter((name) =>
      name in before && firstDifference({ name: once[name] ?? {} }, { name: before[name] ?? {} }) === null
        ? false
        : !users.has(name),
    )
    .at(-1);
  return { job, nth, bytes, before, after: [once, dump(again.host.workbook)], saved, roundTrips, ownTab, outcomes: new Map() };
}

/** Done a second time these would do something else. */
const onceOnly: ReadonlySet<string> = new Set(["undo", "unmerge"]);

const users: ReadonlySet<string> = new Set(["Kunder", "Fakturaer", "Innbetalinger"]);

/** What is to come of a job that trouble strikes; where the workbook was changed, as if that had been before or after it. */
export async function expectedOf(of: Case, trouble: Trouble): Promise<readonly Book[]> {
  if (!trouble.changes) return of.after;
  const expected: Book[] = [];
  for (const steps of ["change job", "change job job", "job change job", "job job change job", "job change job job"]) {
    const trial = trialOf(of.bytes, of.job, of.nth);
    let isHit = true;
    for (const step of steps.split(" ")) {
      if (step === "job") await runIn(trial, of.job);
      else isHit = trouble.act?.(trial.host, of.ownTab) ?? true;
    }
    if (isHit) expected.push(dump(trial.host.workbook));
  }
  return expected;
}

/** Lets trouble strike a job at one of its round trips; says how a promise was broken, and nothing where all were kept. */
export async function survives(of: Case, trouble: Trouble, at: number, expected: readonly Book[]): Promise<string[]> {
  const { trial, isHit, isDone } = await strike(of, trouble, at);
  if (!isHit) return [];
  // What comes of a workbook depends on it alone: many troubles leave the very same.
  const left = `${trouble.changes ? trouble.name : ""} ${String(isDone)} ${wholeText(trial.host.workbook)}`;
  const known = of.outcomes.get(left) ?? outcomeOf(of, trouble, expected, later(trial, of.outcomes.size), isDone);
  of.outcomes.set(left, known);
  return (await known).map((what) => `${of.job}, round trip ${String(at)} of ${String(of.roundTrips)}, ${trouble.name}: ${what}`);
}

async function outcomeOf(
  of: Case,
  trouble: Trouble,
  expected: readonly Book[],
  trial: Trial,
  isDone: boolean,
): Promise<readonly string[]> {
  const broken: string[] = [];
  const say = (what: string): void => {
    broken.push(what);
  };
  const expect = (trial: Trial, should: readonly Book[], when: string): void => {
    const shown = trouble.changes ? rowsOf : (book: Book) => book;
    const is = shown(dump(trial.host.workbook));
    const differences = should.map((book) => firstDifference(is, shown(book)));
    if (!differences.includes(null)) say(`${when}: ${differences[0] ?? ""}`);
  };
  const attempt = (result: { readonly ok: boolean; readonly fault?: Fault }, what: string): void => {
    if (!result.ok) say(`cannot be ${what}: ${result.fault?.code ?? ""} ${result.fault?.detail ?? ""}`);
  };

  const left = await open(trial);
  if (left.length > 0) {
    const saved = bytesOf(trial);
    if (left.every(({ canFinish }) => canFinish)) {
      for (const one of left) attempt(await finish(trial.full, one), "finished");
      if (trouble.changes && !onceOnly.has(of.job)) await runIn(trial, of.job);
      expect(trial, expected, "finished");
      if ((await open(trial)).length > 0) say("is still open when finished");
    }
    if (trouble.changes) return broken;

    const other = later(trialOf(saved, `back${of.job}`, of.nth), 0);
    for (const one of (await open(other)).filter(({ canTakeBack }) => canTakeBack)) {
      attempt(await takeBack(other.full, one), "taken back");
      expect(other, [of.before], "taken back");
      if ((await open(other)).length > 0) say("is still open when taken back");
    }
    return broken;
  }
  if (isDone && !trouble.changes) {
    expect(trial, expected, "though the job said that it was done");
    return broken;
  }
  // The job may have been done, and only what the command reads afterwards have failed. What is as it was can be done again.
  if (!isDone && !trouble.changes) expect(trial, [of.before, ...expected], "nothing is told of, but");
  else if (!onceOnly.has(of.job)) {
    const again = await runIn(trial, of.job);
    // Who deletes the register has nothing left that a merge could be about.
    if (!again.ok && trouble.changes && again.fault.code === "NoRegister") return broken;
    attempt(again, "done again");
    expect(trial, expected, "done again");
  }
  return broken;
}

interface Struck {
  readonly trial: Trial;
  /** Whether there was anything that it could strike. */
  readonly isHit: boolean;
  readonly isDone: boolean;
}

async function strike({ job, nth, bytes, ownTab }: Case, trouble: Trouble, at: number): Promise<Struck> {
  const trial = trialOf(bytes, job, nth);
  let isHit = false;
  const reloaded = new Promise<"reloaded">((resolve) => {
    trial.host.faults.request = (number, actions) => {
      if (number !== at) return undefined;
      isHit = trouble.act?.(trial.host, ownTab) ?? true;
      if (trouble.reloads) setTimeout(resolve, 0, "reloaded");
      return trouble.answer?.(actions);
    };
  });
  const running = runIn(trial, job);
  const run = await (trouble.reloads ? Promise.race([running, reloaded]) : running);
  delete trial.host.faults.request;
  trouble.mend?.(trial.host);
  return { trial, isHit, isDone: run !== "reloaded" && run.ok };
}

/** The next start: by the same pane, or by another one when the lease has run out, in turn. */
function later(trial: Trial, nth: number): Trial {
  const isOther = nth % 2 === 0;
  if (isOther) trial.later(10);
  let made = 0;
  const next = { holder: isOther ? "other pane" : "pane", newId: () => `new${trial.name}-${String(++made)}` };
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

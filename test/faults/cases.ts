import { jobs, type Job } from "../../src/headless/jobs";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { Host } from "../../src/standin/host/host";
import { allTables } from "../../src/standin/model/tables/table";
import { showTotals } from "../../src/standin/model/tables/totalsRow";
import { book } from "./book";
import type { Trouble } from "./faults";
import type { RememberingExcel, RoundTrip } from "./rememberingExcel";
import { bytesOf, dumpOf, runIn, trialOf, undoGroup, type Book, type Trial } from "./trial";
import { withSecondRegister } from "./withSecondRegister";

/** A round trip of a job to which nothing happens. */
export interface Moment {
  readonly trip: RoundTrip;
  /** Excel just before it. */
  readonly excel: RememberingExcel;
  /** What the clock showed. */
  readonly at: number;
  /** Whether it is part of what is to be one step for Ctrl+Z. */
  readonly isInUndoGroup: boolean;
}

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
  readonly moments: readonly Moment[];
  /** The last tab that it makes or writes. */
  readonly ownTab: string | undefined;
}

/** An Excel that makes one step for Ctrl+Z of a run is asked the very same as one that cannot. */
export const WITH_UNDO_GROUPS = "1.20";

/** Done a second time these would do something else. */
export const onceOnly: ReadonlySet<string> = new Set(["undo", "unmerge"]);

const users: ReadonlySet<string> = new Set(["Kunder", "Fakturaer", "Innbetalinger"]);

/** Every job of the command on what the job before has left; what a build does to a register that is there is another work than making it. */
export async function allCases(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  let bytes = await book();
  for (const job of jobs) {
    // Of two registers there are two only where people have built at the same moment.
    const made = await caseOf(job, job === "join" ? await withSecondRegister(await book()) : bytes, cases.length);
    if (typeof made === "string") {
      process.stdout.write(`${job} is not tried, it has nothing to do here: ${made}\n`);
      continue;
    }
    cases.push(made);
    const later = job === "build" ? await caseOf(job, await nextMonth(bytes), cases.length) : "";
    if (typeof later !== "string") cases.push(later);
    // To take that back is to remove rows.
    const undone = typeof later === "string" ? "" : await caseOf("undo", later.saved, cases.length);
    if (typeof undone !== "string") cases.push(undone);
    if (job !== "join") bytes = job === "build" ? withTotals(made.saved) : made.saved;
  }
  return cases;
}

/** The code of the fault where the job cannot be done on this workbook. */
async function caseOf(job: Job, bytes: Uint8Array, nth: number): Promise<Case | string> {
  const trial = trialOf(bytes, job, nth);
  const before = dumpOf(trial);
  const moments: Moment[] = [];
  trial.excel.strike = (trip) => {
    moments.push({ trip, excel: trial.excel.copy(), at: trial.clock.at, isInUndoGroup: undoGroup.isOpen });
    return undefined;
  };
  const run = await runIn(trial, job, WITH_UNDO_GROUPS);
  if (!run.ok) return run.fault.code;
  const once = dumpOf(trial);
  const saved = bytesOf(trial);
  const again = trialOf(saved, `again${job}`, nth);
  if (!onceOnly.has(job)) await runIn(again, job);
  const ownTab = Object.keys(once)
    .filter((name) => !users.has(name) && firstDifference({ name: once[name] ?? {} }, { name: before[name] ?? {} }) !== null)
    .at(-1);
  return { job, nth, bytes, before, after: [once, dumpOf(again)], saved, moments, ownTab };
}

/** A register, and then the customers changed, and two more. */
async function nextMonth(bytes: Uint8Array): Promise<Uint8Array> {
  const trial = trialOf(bytes, "first", 0);
  await runIn(trial, "build");
  const cells = { C2: "'+47 99 88 77 66", F3: "Voss", A6: "'011", B6: "Ny & Co", C6: "'91 23 45 67", A7: "'012", B7: "'t Hof BV" };
  trial.excel.act("next month", (host) => {
    for (const [cell, text] of Object.entries(cells)) host.editAsOther("Kunder", cell, text);
    return true;
  });
  return withTotals(bytesOf(trial));
}

/** The register's table has a totals row, which adding rows to it must hide for a moment. */
function withTotals(bytes: Uint8Array): Uint8Array {
  const host = new Host(openXlsx(bytes));
  const [table] = allTables(host.workbook).filter((one) => one.sheet.name === "Kundekartotek");
  if (!table) throw new Error("no register");
  host.act("user", () => {
    showTotals(table, true);
  });
  return saveXlsx(host.workbook);
}

/** What is to come of a job that trouble strikes; where the workbook was changed, as if that had been before or after it. */
export async function expectedOf(of: Case, trouble: Trouble): Promise<readonly Book[]> {
  if (!trouble.changes) return of.after;
  const expected: Book[] = [];
  for (const steps of ["change job", "change job job", "job change job", "job job change job", "job change job job"]) {
    const trial = trialOf(of.bytes, of.job, of.nth);
    let isHit = true;
    for (const step of steps.split(" ")) {
      if (step === "job") await runIn(trial, of.job);
      else isHit = happens(trial.excel, trouble, of.ownTab);
    }
    if (isHit) expected.push(dumpOf(trial));
  }
  return expected;
}

/** Whether there was anything that it could happen to. */
export function happens(excel: RememberingExcel, { name, act }: Trouble, ownTab: string | undefined): boolean {
  return act ? excel.act(`${name} ${ownTab ?? ""}`, (host) => act(host, ownTab)) : true;
}

/** What a person does about it when told. */
export function mended({ excel }: Trial, { name, mend }: Trouble): void {
  if (!mend) return;
  excel.act(`${name} no more`, (host) => {
    mend(host);
    return true;
  });
}

export function firstDifference(is: Book, should: Book): string | null {
  for (const name of new Set([...Object.keys(is), ...Object.keys(should)])) {
    const [one, other] = [is[name], should[name]];
    if (!one || !other) return `the sheet ${name} is ${one ? "there" : "missing"}`;
    for (const cell of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (one[cell] !== other[cell]) return `${name}!${cell} is ${one[cell] ?? "empty"} and should be ${other[cell] ?? "empty"}`;
    }
  }
  return null;
}

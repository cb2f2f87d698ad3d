import { serialize } from "node:v8";
import { Host } from "../../src/standin/host/host";
import { startExcel } from "../../src/standin/boot/node";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { fromIso } from "../../src/register/calendar/day";
import { defaultSettings } from "../../src/register/settings";
import { runJobs } from "../../src/headless/run";
import type { Job } from "../../src/headless/jobs";
import type { ReportCode } from "../../src/register/reports/report";
import type { Fault } from "../../src/workbook/fault";
import { reports } from "../../src/workflows/reports";
import { workbookReader } from "../../src/workflows/workbookReader";
import type { Session } from "../../src/workflows/session";
import type { Compute } from "../../src/workflows/worker/computations";
import { computeHere } from "../../src/workflows/worker/computeHere";
import { dump, wholeText, type SheetDump } from "./dump";
import { Memory } from "./memory";
import { RememberingExcel } from "./rememberingExcel";

/** A workbook with one person at work on it, whose ids and times are the same at each trial. */
export interface Trial {
  readonly name: string;
  readonly excel: RememberingExcel;
  /** Milliseconds since 1970, of the last time that was asked for. */
  readonly clock: { at: number };
  readonly session: Session;
  /** Ends its work between two blocks. */
  readonly cancel: () => void;
}

export type Book = Readonly<Record<string, SheetDump>>;

/** What became of each workbook, for as long as that is tried. */
const memories = new WeakMap<Uint8Array, Memory>();

function memoryOf(bytes: Uint8Array): Memory {
  const known = memories.get(bytes) ?? new Memory(() => new Host(openXlsx(bytes), { now: () => new Date(2024, 5, 30) }));
  memories.set(bytes, known);
  return known;
}

const computed = new Map<string, Promise<unknown>>();

/** The same is computed but once in all trials: what is tried here is the writing. */
const computeOnce: Compute = (name, inputs, around) => {
  around?.signal?.throwIfAborted();
  const key = serialize([name, inputs]).toString("latin1");
  const known = computed.get(key) ?? computeHere(name, inputs, {});
  computed.set(key, known);
  return known as never;
};

const START = Date.parse("2024-06-30T08:00:00.000Z");

/** `ids` begins all ids that are made; `hour` is how late it is: who goes on where others have ended is later than they. */
export function trialOf(bytes: Uint8Array, ids: string, hour: number): Trial {
  return trialIn(new RememberingExcel(memoryOf(bytes)), ids, START + hour * 3_600_000, "pane");
}

/** The same for an Excel that is there already, from that time on. */
export function trialIn(excel: RememberingExcel, name: string, from: number, holder: string): Trial {
  let made = 0;
  const clock = { at: from };
  const aborting = new AbortController();
  const session: Session = {
    settings: defaultSettings,
    asOf: fromIso("2024-06-30") ?? 0,
    language: "nb",
    fixed: {},
    dryRun: false,
    newId: () => `${name}-${String(++made)}`,
    user: { name: "Kari", knownBy: "given" },
    now: () => new Date((clock.at += 1)).toISOString(),
    holder,
    compute: computeOnce,
    waiting: { wait: () => Promise.resolve(), patience: 4, blocks: { bytes: 1_500_000 } },
    signal: aborting.signal,
    entering: () => undefined,
    progress: () => undefined,
  };
  const cancel = (): void => {
    // In this realm an error, which the usual reason is not.
    aborting.abort(Object.assign(new Error("cancelled"), { name: "AbortError" }));
  };
  return { name, excel, clock, session, cancel };
}

/** Whether a run is under way that is to be one step for Ctrl+Z; the client keeps from Excel's other end what it knows of that. */
export const undoGroup = { isOpen: false };

/** Has the genuine client speak with the Excel of this trial. */
export function onStage({ excel }: Trial, version = "1.14"): void {
  startExcel({ apiVersion: version }).answerBy(excel);
  const { run } = Excel;
  if (run.name === observed.name) return;
  function observed(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
    const isGroup = options.mergeUndoGroup === true;
    if (isGroup) undoGroup.isOpen = true;
    return run(options, work).finally(() => {
      if (isGroup) undoGroup.isOpen = false;
    });
  }
  Reflect.set(Excel, "run", observed);
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly fault: Fault };

/** Tabs that stand for all reports, which are written by the same code: one with charts and one with live formulas. */
const tabs: readonly ReportCode[] = ["overview", "aging"];

export async function runIn(trial: Trial, job: Job, version?: string): Promise<Outcome> {
  onStage(trial, version);
  const { session } = trial;
  if (job === "reports") return reports(session, workbookReader(session), { wanted: new Set(tabs) });
  return runJobs({ jobs: [job], aims: { customers: [], suppliers: [] }, session, progress: () => undefined });
}

export function bytesOf({ excel }: Trial): Uint8Array {
  return excel.see("bytes", ({ workbook }) => saveXlsx(workbook));
}

/** What a person has set in their Excel, and no job of ours touches. */
export function surroundingsOf({ excel }: Trial): string {
  return excel.see("surroundings", (host) => {
    let seen = "";
    host.act("user", ({ application: { calculationMode, enableEvents, isScreenSuspended } }) => {
      seen = JSON.stringify({ calculationMode, enableEvents, isScreenSuspended });
    });
    return seen;
  });
}

export function dumpOf({ excel }: Trial): Book {
  return excel.see("dump", ({ workbook }) => dump(workbook));
}

export function wholeTextOf({ excel }: Trial): string {
  return excel.see("whole", ({ workbook }) => wholeText(workbook));
}

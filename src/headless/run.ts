import { defaultSettings, withSetting, type Settings } from "../register/settings";
import type { Finding } from "../register/validation/finding";
import { secondCodes } from "../register/joining/secondFindings";
import { list, say, type Message } from "../register/message";
import type { FixedMapping, SheetReading } from "../register/intake/reading";
import type { Proposed } from "../register/changes/previewByRule";
import { unmetMapping } from "../register/intake/unmetMapping";
import { speaker } from "../locales/speak";
import { build } from "../workflows/build";
import { check } from "../workflows/check";
import { classify } from "../workflows/classify";
import { findDuplicates } from "../workflows/findDuplicates";
import { clean } from "../workflows/clean";
import { join, type Joined } from "../workflows/join";
import { inspect } from "../workflows/inspect";
import { merge } from "../workflows/merge";
import { reports } from "../workflows/reports";
import type { Applied } from "../workflows/applyChanges";
import { undo } from "../workflows/undo";
import { unmerge } from "../workflows/unmerge";
import { wantedOf } from "../workflows/unmergeOrder";
import type { SaidDecisions } from "../register/duplicates/decisionKeys";
import { secondRegisters } from "../workflows/secondRegisters";
import type { Session } from "../workflows/session";
import { workbookReader, type WorkbookReader } from "../workflows/workbookReader";
import { done, type Fault, type Result } from "../workbook/fault";
import type { RenderedReport } from "../workbook/report/renderOrder";
import type { Job } from "./jobs";
import {
  answersPart,
  batchesPart,
  changesPart,
  conflictsPart,
  countsPart,
  duplicatesPart,
  findingsPart,
  mergedPart,
  joinedPart,
  reportsPart,
  sheetsPart,
} from "./result";
import { previewPart } from "./previewPart";
import { stopwatch, type JobTimes } from "./stopwatch";

/** What jobs are about, where they are not about everything. */
export interface JobAims {
  /** The batch that undo takes back, or unmerge apart; the newest where it is absent. */
  readonly batch?: string;
  /** Ids of customers, and of suppliers. */
  readonly customers: readonly string[];
  readonly suppliers: readonly string[];
  readonly decisions?: SaidDecisions;
}

export interface RunOptions {
  readonly jobs: readonly Job[];
  readonly aims: JobAims;
  readonly session: Omit<Session, "entering" | "progress">;
  readonly progress: (job: Job, done: number, total: number) => void;
}

/** The parts of the result that the jobs have made, in the contract's words. */
export type Parts = Record<string, unknown>;

export type Run =
  | { readonly ok: true; readonly parts: Parts; readonly times: Partial<Record<Job, JobTimes>> }
  | { readonly ok: false; readonly fault: Fault };

interface Collected {
  parts: Parts;
  findings: readonly Finding[];
  rendered: Map<string, RenderedReport>;
  readonly changes: unknown[];
  readonly conflicts: unknown[];
}

/** Does the jobs in their order; the first that fails ends the run. */
export async function runJobs({ jobs, aims, session, progress }: RunOptions): Promise<Run> {
  const times: Partial<Record<Job, JobTimes>> = {};
  const collected: Collected = { parts: {}, findings: [], rendered: new Map(), changes: [], conflicts: [] };
  let job: Job = "inspect";
  let watch = stopwatch();
  const full: Session = {
    ...session,
    entering: (phase) => {
      watch.enter(phase);
    },
    progress: (done, total) => {
      progress(job, done, total);
    },
  };
  const reader = workbookReader(full);
  for (job of jobs) {
    watch = stopwatch();
    const doing = job;
    const outcome = await reader.asJob({ job, wanted: wantedBy(job, aims) }, () => doJob(doing, full, reader, collected, aims));
    if (!outcome.ok) return outcome;
    times[job] = watch.stop();
  }
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const unmet = unmetFault(session.fixed, understood.value.readings);
  if (unmet) return { ok: false, fault: unmet };
  const seconds = await secondRegisters(full, reader);
  if (!seconds.ok) return seconds;
  if (seconds.value.length > 0) withSeconds(collected, findingsPart(seconds.value, speaker(session.language)));
  const { batches } = understood.value.journal;
  const parts = {
    sheets: sheetsPart(understood.value.readings, [...collected.rendered.values()]),
    counts: countsPart(understood.value.register),
    ...collected.parts,
    ...(batches.length > 0 ? { batches: batchesPart(batches) } : {}),
    ...(collected.rendered.size > 0 ? { reports: reportsPart([...collected.rendered.values()]) } : {}),
  };
  return { ok: true, parts, times };
}

/** Of second registers the result tells what there is in the end, whichever job was done last. */
function withSeconds({ parts }: Collected, now: ReturnType<typeof findingsPart>): void {
  const told = (parts["findings"] as ReturnType<typeof findingsPart> | undefined) ?? [];
  const codes = new Set(secondCodes);
  parts["findings"] = [...told.filter(({ code }) => !codes.has(code)), ...now];
}

/** What the journal is to note of the aims, so that a job that is broken off can be finished. */
function wantedBy(job: Job, { batch, customers, suppliers }: JobAims): readonly string[] {
  if (job === "unmerge") return wantedOf({ survivors: customers, suppliers, ...(batch === undefined ? {} : { batch }) });
  return job === "undo" && batch !== undefined ? [batch] : [];
}

/** A person who says which column is which must not find out from the figures that it was not heard. */
function unmetFault(fixed: FixedMapping, readings: readonly SheetReading[]): Fault | null {
  const unmet = unmetMapping(fixed, readings);
  const [first] = unmet;
  if (!first) return null;
  const quoted = (text: string) => say("quoted", { text });
  const missing = ({ sheet, heading }: (typeof unmet)[number]) =>
    heading === null ? quoted(sheet) : say("headless.headingOf", { sheet: quoted(sheet), heading: quoted(heading) });
  const what = list(unmet.map(missing)) ?? "";
  return { code: "ColumnsNotFound", sheet: first.sheet, advice: { say: "headless.columnsNotFound", values: { what } } };
}

async function doJob(
  job: Job,
  session: Session,
  reader: WorkbookReader,
  collected: Collected,
  { batch, customers, suppliers, decisions }: JobAims,
): Promise<Result<unknown>> {
  const speak = speaker(session.language);
  const tabs = (rendered: readonly RenderedReport[]): void => {
    for (const one of rendered) collected.rendered.set(one.code, one);
  };
  const wrote = (changes: readonly unknown[], conflicts: readonly unknown[]): void => {
    for (const one of changes) collected.changes.push(one);
    for (const one of conflicts) collected.conflicts.push(one);
    Object.assign(collected.parts, { changes: collected.changes, conflicts: collected.conflicts });
  };
  const tell = (findings: readonly Finding[]): void => {
    // What is said of pairs is heard by the search and by merging, and told once.
    const told = new Set(collected.findings.map(({ message }) => JSON.stringify(message)));
    const fresh = findings.filter(({ message }) => !told.has(JSON.stringify(message)));
    if (fresh.length === 0) return;
    collected.findings = [...collected.findings, ...fresh];
    // What an earlier check has found is not among these, and stays.
    collected.parts["findings"] = [...((collected.parts["findings"] as unknown[] | undefined) ?? []), ...findingsPart(fresh, speak)];
  };
  /** A run that writes nothing tells by rule what it would have written. */
  const proposed = (of: Proposed): void => {
    if (session.dryRun) collected.parts["preview"] = [...((collected.parts["preview"] as unknown[] | undefined) ?? []), previewPart(job, of)];
  };
  /** Change sets that were applied, and what was found on the way. */
  const applied = async (all: readonly Applied[], findings: readonly Finding[], of: Proposed = { cells: all.flatMap(({ cells }) => cells), rows: [] }): Promise<Result<unknown>> => {
    tell(findings);
    proposed(of);
    const understood = await reader.understand("register");
    if (!understood.ok) return understood;
    const { date1904 } = understood.value.snapshot;
    for (const { cells, conflicts, batch: written } of all) wrote(changesPart(cells, written?.id ?? ""), conflictsPart(conflicts, date1904));
    return done(undefined);
  };
  const joined = async (outcome: Result<Joined>): Promise<Result<unknown>> => {
    if (!outcome.ok) return outcome;
    const { pairs, changes, updates, batch: written, conflicts } = outcome.value;
    if (pairs.length > 0) collected.parts["joined"] = joinedPart(pairs);
    return applied([{ batch: written, cells: changes, conflicts }], [], updates);
  };
  switch (job) {
    case "inspect":
      return inspect(reader);
    case "build": {
      const built = await build(session, reader);
      if (!built.ok) return built;
      collected.findings = [...collected.findings, ...built.value.findings];
      const understood = await reader.understand("register");
      if (!understood.ok) return understood;
      const { changes, made, batch: update, conflicts } = built.value;
      proposed(built.value.updates);
      const written = [...changesPart(made, ""), ...changesPart(changes, update?.id ?? "")];
      wrote(written, conflictsPart(conflicts, understood.value.snapshot.date1904));
      if (built.value.findings.length > 0) collected.parts["findings"] = findingsPart(collected.findings, speak);
      return built;
    }
    case "check": {
      const checked = await check(session, reader, collected.findings);
      if (!checked.ok) return checked;
      collected.parts["findings"] = findingsPart(checked.value.findings, speak);
      tabs(checked.value.rendered);
      return checked;
    }
    case "duplicates": {
      const found = await findDuplicates(session, reader, decisions);
      if (!found.ok) return found;
      collected.parts["duplicates"] = duplicatesPart(found.value);
      tabs(found.value.rendered);
      tell(found.value.findings);
      return found;
    }
    case "merge": {
      const outcome = await merge(session, reader, decisions ? { decisions } : {});
      if (!outcome.ok) return outcome;
      const { merged, findings } = outcome.value;
      Object.assign(collected.parts, mergedPart(merged));
      return applied([outcome.value], findings);
    }
    case "unmerge": {
      const outcome = await unmerge(session, reader, { survivors: customers, suppliers, ...(batch === undefined ? {} : { batch }) });
      return outcome.ok ? applied(outcome.value.applied, outcome.value.findings) : outcome;
    }
    case "classify": {
      const classified = await classify(session, reader, { answers: true });
      if (!classified.ok) return classified;
      const { answers } = classified.value;
      if (answers) Object.assign(collected.parts, { abc: answers.abc, rfm: answers.rfm });
      return classified;
    }
    case "reports": {
      const made = await reports(session, reader, { answers: true });
      if (!made.ok) return made;
      if (made.value.answers) Object.assign(collected.parts, answersPart(made.value.answers, speak));
      tabs(made.value.rendered);
      return made;
    }
    case "join":
      return joined(await join(session, reader));
    case "clean": {
      const outcome = await clean(session, reader);
      return outcome.ok ? applied([outcome.value], outcome.value.findings) : outcome;
    }
    case "undo": {
      const outcome = await undo(session, reader, batch);
      return outcome.ok ? applied([outcome.value], [], outcome.value.putBack) : outcome;
    }
  }
}

export type Chosen = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly wrong: Message };

/** The default settings with those of the command line set. */
export function chosenSettings(typed: Readonly<Record<string, string>>): Chosen {
  let settings = defaultSettings;
  for (const [name, value] of Object.entries(typed)) {
    const next = withSetting(settings, name, value);
    if (!next) return { ok: false, wrong: { say: "headless.setting", values: { value: `${name}=${value}` } } };
    settings = next;
  }
  return { ok: true, settings };
}

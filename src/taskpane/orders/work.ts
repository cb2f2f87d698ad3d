import "./withoutEval";
import type { Finding } from "../../register/validation/finding";
import type { ReportCode } from "../../register/reports/report";
import { done, type Result } from "../../workbook/fault";
import { readJournal } from "../../workbook/journal/readJournal";
import { goTo } from "../../workbook/goTo";
import { watchSheets } from "../../workbook/watchSheets";
import { workbookName } from "../../workbook/workbookName";
import { batchView, leftCells } from "../../workflows/batchView";
import { build, type Build } from "../../workflows/build";
import { writeWholeLog } from "../../workflows/changeLog";
import { check } from "../../workflows/check";
import { classify } from "../../workflows/classify";
import { clean, forgetRecipe, previewCleaning } from "../../workflows/clean";
import { findDuplicates } from "../../workflows/findDuplicates";
import { hearOfFindings, ignoreFindings } from "../../workflows/ignoreFindings";
import { inspect } from "../../workflows/inspect";
import { join } from "../../workflows/join";
import { merge } from "../../workflows/merge";
import { sayTotals } from "../../workflows/outstandingTotals";
import { newRows } from "../../workflows/newRows";
import type { Preferences } from "../../workflows/preferenceForm";
import { proposeBuild, proposeJoin, proposeTakeBack, proposeUndo, proposeUnmerge } from "../../workflows/propose";
import { readPreferences, writePreferences } from "../../workflows/preferences";
import { reports } from "../../workflows/reports";
import { decide, reviewDuplicates } from "../../workflows/reviewDuplicates";
import type { Session } from "../../workflows/session";
import { summarise } from "../../workflows/summarise";
import { finish, takeBack, unfinished } from "../../workflows/unfinished";
import { undo } from "../../workflows/undo";
import { unmerge } from "../../workflows/unmerge";
import { workbookReader, type WorkbookReader } from "../../workflows/workbookReader";
import { foundSheets, type FoundSheet } from "../found/foundSheets";

export {
  batchView,
  build,
  classify,
  clean,
  finish,
  decide,
  forgetRecipe,
  goTo,
  hearOfFindings,
  ignoreFindings,
  join,
  leftCells,
  merge,
  newRows,
  previewCleaning,
  proposeBuild,
  proposeJoin,
  proposeTakeBack,
  proposeUndo,
  proposeUnmerge,
  reviewDuplicates,
  sayTotals,
  summarise,
  takeBack,
  undo,
  unfinished,
  unmerge,
  watchSheets,
  workbookReader,
  writeWholeLog,
  writePreferences,
};

export interface Opened {
  readonly workbook: string;
  readonly preferences: Preferences;
  /** Whether the workbook has a register of ours. */
  readonly isBuilt: boolean;
}

export async function open(): Promise<Result<Opened>> {
  const workbook = await workbookName();
  if (!workbook.ok) return workbook;
  const preferences = await readPreferences();
  if (!preferences.ok) return preferences;
  const stored = await readJournal();
  if (!stored.ok) return stored;
  const { journal, marked } = stored.value;
  const isBuilt = marked.length > 0 || journal.tabs.some(({ own }) => own === "register");
  return done({ workbook: workbook.value, preferences: preferences.value, isBuilt });
}

/** What the workbook's sheets hold, under the session's mapping. */
export async function look(reader: WorkbookReader): Promise<Result<readonly FoundSheet[]>> {
  const inspected = await inspect(reader);
  return inspected.ok ? done(foundSheets(inspected.value.snapshot, inspected.value.readings)) : inspected;
}

/** Writes the tabs of these reports. */
export async function writeReports(
  session: Session,
  reader: WorkbookReader,
  codes: readonly ReportCode[],
  earlier: readonly Finding[],
): Promise<Result<void>> {
  if (codes.includes("findings")) {
    const checked = await check(session, reader, earlier);
    if (!checked.ok) return checked;
  }
  if (codes.includes("duplicates")) {
    const found = await findDuplicates(session, reader);
    if (!found.ok) return found;
  }
  const others = new Set(codes.filter((code) => code !== "findings" && code !== "duplicates"));
  if (others.size > 0) {
    const made = await reports(session, reader, { wanted: others });
    if (!made.ok) return made;
  }
  return done(undefined);
}

export interface BuildCounts {
  readonly added: number;
  readonly changed: number;
  readonly skipped: number;
  /** The batch of the update; null where tabs were only made. */
  readonly batch: string | null;
}

export function countsOf({ plans, conflicts, batch }: Build): BuildCounts {
  const sum = (count: (plan: Build["plans"][number]) => number) => plans.reduce((total, plan) => total + count(plan), 0);
  return {
    added: sum(({ newRows }) => newRows.length),
    changed: sum(({ changes }) => changes.length) - conflicts.length,
    skipped: conflicts.length,
    batch: batch?.id ?? null,
  };
}

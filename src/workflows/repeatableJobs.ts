import { reportCodes } from "../register/reports/report";
import { done, type Result } from "../workbook/fault";
import { build } from "./build";
import { check } from "./check";
import { classify } from "./classify";
import { clean } from "./clean";
import { findDuplicates } from "./findDuplicates";
import { join } from "./join";
import { merge } from "./merge";
import { reports } from "./reports";
import type { Session } from "./session";
import { undo } from "./undo";
import { unmerge } from "./unmerge";
import { orderOf } from "./unmergeOrder";
import type { WorkbookReader } from "./workbookReader";

/** A job that may be done again from its beginning, whatever was done of it before; its batch, where it has begun one, is completed first. */
export interface RepeatableJob {
  readonly run: (session: Session, reader: WorkbookReader, wanted: readonly string[]) => Promise<Result<unknown>>;
  /** The code of the tabs that it makes, among those of the journal's marks; none where what it writes cannot be taken back. */
  readonly tabs: readonly string[];
  /** One batch is all that it makes: when that is written, nothing is left to do. */
  readonly isBatch?: true;
}

/** By the command's word. */
export const repeatableJobs: Readonly<Record<string, RepeatableJob>> = {
  build: { run: build, tabs: ["customers", "suppliers"] },
  check: { run: (session, reader) => check(session, reader), tabs: ["findings"] },
  clean: { run: (session, reader) => clean(session, reader), tabs: [], isBatch: true },
  duplicates: { run: (session, reader) => findDuplicates(session, reader), tabs: ["duplicates"] },
  join: { run: join, tabs: [] },
  merge: { run: (session, reader) => merge(session, reader), tabs: [], isBatch: true },
  unmerge: { run: unmergedToTheEnd, tabs: [] },
  undo: { run: (session, reader, [batch]) => undo(session, reader, batch), tabs: [], isBatch: true },
  classify: { run: (session, reader) => classify(session, reader), tabs: [] },
  reports: {
    run: (session, reader, wanted) => {
      const codes = reportCodes.filter((code) => wanted.includes(code));
      return reports(session, reader, codes.length === 0 ? {} : { wanted: new Set(codes) });
    },
    tabs: reportCodes.filter((code) => code !== "findings" && code !== "duplicates"),
  },
};

/** What was taken apart already is no merge any more, and none may be left. */
async function unmergedToTheEnd(session: Session, reader: WorkbookReader, wanted: readonly string[]): Promise<Result<unknown>> {
  const outcome = await unmerge(session, reader, orderOf(wanted));
  return !outcome.ok && outcome.fault.code === "NothingToUnmerge" ? done(undefined) : outcome;
}

import { reportCodes } from "../register/reports/report";
import type { Result } from "../workbook/fault";
import { build } from "./build";
import { check } from "./check";
import { classify } from "./classify";
import { clean } from "./clean";
import { findDuplicates } from "./findDuplicates";
import { reports } from "./reports";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

/** A job that may be done again from its beginning, whatever was done of it before. */
export interface RepeatableJob {
  readonly run: (session: Session, reader: WorkbookReader, wanted: readonly string[]) => Promise<Result<unknown>>;
  /** The code of the tabs that it makes, among those of the journal's marks; none where what it writes cannot be taken back. */
  readonly tabs: readonly string[];
}

/** By the command's word. Where such a job makes a batch, what was written of it is taken back before it is done again. */
export const repeatableJobs: Readonly<Record<string, RepeatableJob>> = {
  build: { run: build, tabs: ["customers", "suppliers"] },
  check: { run: (session, reader) => check(session, reader), tabs: ["findings"] },
  clean: { run: (session, reader) => clean(session, reader), tabs: [] },
  duplicates: { run: (session, reader) => findDuplicates(session, reader), tabs: ["duplicates"] },
  classify: { run: (session, reader) => classify(session, reader), tabs: [] },
  reports: {
    run: (session, reader, wanted) => {
      const codes = reportCodes.filter((code) => wanted.includes(code));
      return reports(session, reader, codes.length === 0 ? {} : { wanted: new Set(codes) });
    },
    tabs: reportCodes.filter((code) => code !== "findings" && code !== "duplicates"),
  },
};

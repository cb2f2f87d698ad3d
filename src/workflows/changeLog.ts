import { dayOf } from "../register/calendar/day";
import type { LoggedBatch } from "../register/changes/logEntry";
import { say } from "../register/message";
import { changeLogReport, NEWEST_ENTRIES } from "../register/reports/changeLogReport";
import type { Report } from "../register/reports/report";
import { done, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import type { RenderedReport } from "../workbook/report/renderOrder";
import { jobName, ruleName } from "./logWords";
import { renderTabs } from "./renderTabs";
import type { Session } from "./session";
import { conductOf, type Understanding, type WorkbookReader } from "./workbookReader";

/** An Excel sheet has 1 048 576 rows, and the tab needs some for its head. */
const MOST_ON_A_TAB = 1_000_000;

/** Writes the tab Endringslogg with everything that the log holds. */
export async function writeWholeLog(session: Session, reader: WorkbookReader): Promise<Result<readonly RenderedReport[]>> {
  return reader.asJob({ job: "reports", wanted: ["log"] }, async () => {
    const understood = await reader.understand("register");
    if (!understood.ok) return understood;
    const report = await changeLog(session, understood.value, MOST_ON_A_TAB);
    return report.ok ? renderTabs(session, reader, understood.value, [report.value]) : report;
  });
}

/** Who changed what in this workbook, the newest first: as many entries as the tab holds unless more are asked for. */
export async function changeLog(session: Session, { journal, snapshot }: Understanding, most = NEWEST_ENTRIES): Promise<Result<Report>> {
  const logged: LoggedBatch[] = [];
  let read = 0;
  let older = 0;
  let gone = 0;
  for (const batch of [...journal.batches].reverse()) {
    if (read >= most) {
      older += batch.cells;
      continue;
    }
    const log = await readLog(batch.id, batch.pieces, conductOf(session));
    if (log.ok) {
      logged.push({ batch, ...log.value });
      read += log.value.entries.length - batch.skipped.length;
    } else if (log.fault.code === "LogGone") gone++;
    else return log;
  }
  const report = changeLogReport(logged, journal.batches, {
    asOf: timeOf(session.now()).day,
    most,
    total: read + older,
    date1904: snapshot.date1904,
    timeOf,
    ruleName,
    jobName,
  });
  return done(gone === 0 ? report : { ...report, warnings: [say("log.gone", { count: gone }), ...report.warnings] });
}

/** The day and the time of day, by the clock of whoever has the log made. */
function timeOf(iso: string) {
  const at = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate()) ?? 0;
  return { day, clock: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

import { unreadLists } from "../register/intake/unreadLists";
import { analyse, type Analysis } from "../register/reports/analysis";
import { keptRunOf } from "../register/reports/classified";
import { reportsOf } from "../register/reports/catalogue";
import { keptWith } from "../register/changes/keptRun";
import type { ReportCode } from "../register/reports/report";
import { done, type Result } from "../workbook/fault";
import type { RenderedReport } from "../workbook/report/renderOrder";
import { changeLog } from "./changeLog";
import { refuseNothingFound } from "./refuse";
import { renderTabs } from "./renderTabs";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

export interface Reports {
  readonly analysis: Analysis;
  readonly rendered: readonly RenderedReport[];
}

/** Works out every report, or those that are wanted, and writes its tab. */
export async function reports(
  session: Session,
  reader: WorkbookReader,
  wanted?: ReadonlySet<ReportCode>,
): Promise<Result<Reports>> {
  return reader.asJob({ job: "reports", ...(wanted ? { wanted: [...wanted] } : {}) }, () => made(session, reader, wanted));
}

async function made(session: Session, reader: WorkbookReader, wanted?: ReadonlySet<ReportCode>): Promise<Result<Reports>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register, journal } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  session.entering("compute");
  const analysis = analyse(register, session.asOf, session.settings, journal.runs, session.period);
  await session.pause?.();
  if (session.dryRun) return done({ analysis, rendered: [] });
  const unread = unreadLists(snapshot, readings).map(({ message }) => message);
  const there = new Set(snapshot.sheets.map(({ id }) => id));
  const madeBefore = new Set(
    journal.tabs.filter(({ own, sheetId }) => own === "report" && there.has(sheetId)).map(({ code }) => code),
  );
  const chosen = reportsOf(analysis, wanted, madeBefore).map((report) => ({
    ...report,
    warnings: [...unread, ...report.warnings],
  }));
  await session.pause?.();
  const isLogWanted = (wanted?.has("log") ?? true) && (journal.batches.length > 0 || journal.tabs.some(({ own }) => own === "log"));
  const log = isLogWanted ? await changeLog(session, understood.value) : null;
  if (log?.ok === false) return log;
  const rendered = await renderTabs(session, reader, understood.value, log ? [...chosen, log.value] : chosen);
  if (!rendered.ok) return rendered;
  const kept = await reader.remember((before) => ({ ...before, runs: keptWith(before.runs, keptRunOf(analysis)) }));
  return kept.ok ? done({ analysis, rendered: rendered.value }) : kept;
}

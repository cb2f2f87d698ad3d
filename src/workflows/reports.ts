import { unreadLists } from "../register/intake/unreadLists";
import { keptWith } from "../register/changes/keptRun";
import type { Answers } from "../register/reports/answers";
import type { Report, ReportCode } from "../register/reports/report";
import { done, type Result } from "../workbook/fault";
import type { RenderedReport } from "../workbook/report/renderOrder";
import { changeLog } from "./changeLog";
import { computing } from "./computing";
import { refuseNothingFound } from "./refuse";
import { renderTabs } from "./renderTabs";
import type { Session } from "./session";
import type { Understanding, WorkbookReader } from "./workbookReader";
import type { AnalysisOrder } from "./worker/analysed";

export interface Reports {
  /** The same as plain figures, where they were asked for. */
  readonly answers: Answers | null;
  readonly rendered: readonly RenderedReport[];
}

/** Which reports, and whether the figures are wanted as answers, too. */
export interface ReportsOrder {
  /** All of them where absent. */
  readonly wanted?: ReadonlySet<ReportCode>;
  readonly answers?: boolean;
}

/** Works out every report, or those that are wanted, and writes its tab. */
export async function reports(session: Session, reader: WorkbookReader, order: ReportsOrder = {}): Promise<Result<Reports>> {
  const { wanted } = order;
  return reader.asJob({ job: "reports", ...(wanted ? { wanted: [...wanted] } : {}) }, () => made(session, reader, order));
}

async function made(session: Session, reader: WorkbookReader, order: ReportsOrder): Promise<Result<Reports>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  session.entering("compute");
  const computed = await computing(session, "analysed", [understood.value.register, analysisOrder(session, understood.value, order)]);
  if (!computed.ok) return computed;
  const { run, reports: chosen = [], answers = null } = computed.value;
  await session.pause?.();
  if (session.dryRun) return done({ answers, rendered: [] });
  const unread = unreadLists(snapshot, readings).map(({ message }) => message);
  const log = await wantedLog(session, understood.value, order);
  if (!log.ok) return log;
  const all = [...chosen.map((report) => ({ ...report, warnings: [...unread, ...report.warnings] })), ...log.value];
  await session.pause?.();
  const rendered = await renderTabs(session, reader, understood.value, all);
  if (!rendered.ok) return rendered;
  const kept = await reader.remember((before) => ({ ...before, runs: keptWith(before.runs, run) }));
  return kept.ok ? done({ answers, rendered: rendered.value }) : kept;
}

function analysisOrder({ asOf, settings, dryRun, period }: Session, { snapshot, journal }: Understanding, order: ReportsOrder): AnalysisOrder {
  const { wanted, answers = false } = order;
  const sheets = new Set(snapshot.sheets.map(({ id }) => id));
  const there = new Set(journal.tabs.filter(({ own, sheetId }) => own === "report" && sheets.has(sheetId)).map(({ code }) => code));
  const reports = { ...(wanted ? { wanted } : {}), there };
  return { asOf, settings, runs: journal.runs, ...(period ? { period } : {}), answers, ...(dryRun ? {} : { reports }) };
}

/** The change log, where it is wanted and there is something to tell. */
async function wantedLog(session: Session, understood: Understanding, { wanted }: ReportsOrder): Promise<Result<readonly Report[]>> {
  const { batches, tabs } = understood.journal;
  const isWanted = (wanted?.has("log") ?? true) && (batches.length > 0 || tabs.some(({ own }) => own === "log"));
  if (!isWanted) return done([]);
  const log = await changeLog(session, understood);
  return log.ok ? done([log.value]) : log;
}

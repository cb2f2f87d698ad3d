import { unreadLists } from "../register/intake/unreadLists";
import { abcReport } from "../register/reports/abcReport";
import { agingReport } from "../register/reports/agingReport";
import { analyse, type Analysis } from "../register/reports/analysis";
import type { ReportCode } from "../register/reports/report";
import { overviewReport } from "../register/reports/overviewReport";
import { done, type Result } from "../workbook/fault";
import type { RenderedReport } from "../workbook/report/renderOrder";
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
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  session.entering("compute");
  const analysis = analyse(register, session.asOf, session.settings);
  await session.pause?.();
  if (session.dryRun) return done({ analysis, rendered: [] });
  const unread = unreadLists(snapshot, readings).map(({ message }) => message);
  const made = [overviewReport(analysis), agingReport(analysis), abcReport(analysis)].map((report) => ({
    ...report,
    warnings: [...unread, ...report.warnings],
  }));
  await session.pause?.();
  const chosen = made.filter(({ code }) => wanted?.has(code) ?? true);
  const rendered = await renderTabs(session, reader, understood.value, chosen);
  return rendered.ok ? done({ analysis, rendered: rendered.value }) : rendered;
}

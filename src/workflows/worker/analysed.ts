import type { Day } from "../../register/calendar/day";
import type { AskedPeriod } from "../../register/calendar/askedPeriod";
import type { KeptRun } from "../../register/changes/keptRun";
import type { Register } from "../../register/register";
import { analyse } from "../../register/reports/analysis";
import { answersOf, type Answers } from "../../register/reports/answers";
import { reportsOf } from "../../register/reports/catalogue";
import { keptRunOf } from "../../register/reports/classified";
import { computedColumns, type ComputedColumns } from "../../register/reports/computedColumns";
import type { Report, ReportCode } from "../../register/reports/report";
import type { Settings } from "../../register/settings";

/** As of when and by which rules, and what of it is wanted: only that is worked out and sent. */
export interface AnalysisOrder {
  readonly asOf: Day;
  readonly settings: Settings;
  /** What earlier runs said. */
  readonly runs: readonly KeptRun[];
  /** What specifications cover, where it is not the accounting year. */
  readonly period?: AskedPeriod;
  readonly answers?: boolean;
  readonly columns?: boolean;
  /** All reports, or those that are wanted. `there` are codes of tabs that the workbook has already. */
  readonly reports?: { readonly wanted?: ReadonlySet<ReportCode>; readonly there: ReadonlySet<string> };
}

export interface Analysed {
  /** What the next run is to compare itself with. */
  readonly run: KeptRun;
  readonly answers?: Answers;
  readonly columns?: ComputedColumns;
  readonly reports?: readonly Report[];
}

/** Works the register out as of a day, and gives what is wanted of it as plain data. */
export function analysed(register: Register, { asOf, settings, runs, period, answers, columns, reports }: AnalysisOrder): Analysed {
  const analysis = analyse(register, asOf, settings, runs, period);
  return {
    run: keptRunOf(analysis),
    ...(answers ? { answers: answersOf(analysis) } : {}),
    ...(columns ? { columns: computedColumns(analysis) } : {}),
    ...(reports ? { reports: reportsOf(analysis, reports.wanted, reports.there) } : {}),
  };
}

import { addMonths, monthOf, partsOf } from "../calendar/day";
import { monthToDate } from "../calendar/period";
import { say } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import type { ReportCell, ReportTable } from "./report";

const MONTHS = 12;

/** The last twelve months beside the same months a year before; the running month to the same day in both. */
export function salesTable(analysis: Analysis): ReportTable {
  const { register, currency } = analysis;
  const code = register.currencies[currency] ?? "";
  return {
    name: "sales",
    heading: say("overview.sales"),
    columns: [
      { name: "month", heading: say("overview.month"), type: "text", total: "label" },
      { name: "thisYear", heading: say("overview.thisYear"), type: "amount", currency: code, total: "sum" },
      { name: "lastYear", heading: say("overview.lastYear"), type: "amount", currency: code, total: "sum" },
      { name: "change", heading: say("overview.change"), type: "percent" },
    ],
    rows: Array.from({ length: MONTHS }, (_, back) => monthRow(analysis, MONTHS - 1 - back, code)),
    empty: say("overview.noSales"),
  };
}

function monthRow(analysis: Analysis, monthsBack: number, code: string): readonly ReportCell[] {
  const first = addMonths(monthToDate(analysis.asOf).from, -monthsBack);
  const { year, month } = partsOf(first);
  const thisYear = revenueOfMonth(analysis, monthOf(first)) ?? 0;
  const lastYear = monthsBack === 0 ? sameDaysLastYear(analysis) : revenueOfMonth(analysis, monthOf(addMonths(first, -12)));
  return [
    { text: say("report.month", { month: say(`month.${month}`), year: String(year) }) },
    fromMinor(thisYear, code),
    lastYear === null ? null : fromMinor(lastYear, code),
    lastYear === null || lastYear <= 0 ? null : thisYear / lastYear - 1,
  ];
}

/** Minor units; null before the first month that the workbook tells of. */
function revenueOfMonth({ months }: Analysis, name: string): number | null {
  const [earliest] = months;
  if (earliest === undefined || name < earliest.month) return null;
  return months.find(({ month }) => month === name)?.revenue ?? 0;
}

function sameDaysLastYear({ indicators }: Analysis): number | null {
  return indicators.find(({ code }) => code === "salesSameDaysLastYear")?.value ?? null;
}

import { abcReport } from "./abcReport";
import { abroadReport } from "./abroadReport";
import { actionsReport } from "./actionsReport";
import { agingReport, payablesReport } from "./agingReport";
import { allocationReport } from "./allocationReport";
import type { Analysis } from "./analysis";
import { creditLimitsReport } from "./creditLimitsReport";
import { customerBalancesReport } from "./customerBalancesReport";
import { openItemsReport } from "./openItemsReport";
import { overviewReport } from "./overviewReport";
import { customerLedgerReport, supplierLedgerReport } from "./partyLedgerReport";
import { paymentsReport } from "./paymentsReport";
import { productsReport } from "./productsReport";
import { revenueReport } from "./revenueReport";
import { rfmReport } from "./rfmReport";
import { seasonReport } from "./seasonReport";
import { sinceLastReport } from "./sinceLastReport";
import { reconciliationReport } from "./reconciliationReport";
import type { Report, ReportCode } from "./report";

interface ReportMaker {
  readonly make: (analysis: Analysis) => Report;
  /** Made also when it has nothing to say: a reader who misses it would think that it was forgotten. */
  readonly always?: true;
}

/** Every report that an analysis is shown in. A new one is a file of its own and a line here; findings come from elsewhere. */
const makers = {
  overview: { make: overviewReport, always: true },
  aging: { make: agingReport, always: true },
  customerBalances: { make: customerBalancesReport },
  openItems: { make: openItemsReport },
  customerLedger: { make: customerLedgerReport },
  reconciliation: { make: reconciliationReport },
  allocation: { make: allocationReport },
  payables: { make: payablesReport },
  supplierLedger: { make: supplierLedgerReport },
  abc: { make: abcReport, always: true },
  rfm: { make: rfmReport },
  revenue: { make: revenueReport },
  products: { make: productsReport },
  season: { make: seasonReport },
  payments: { make: paymentsReport },
  creditLimits: { make: creditLimitsReport },
  abroad: { make: abroadReport },
  actions: { make: actionsReport },
  sinceLast: { make: sinceLastReport },
} as const satisfies Readonly<Record<Exclude<ReportCode, "findings" | "duplicates" | "log">, ReportMaker>>;

/**
 * The reports of an analysis in the order of their tabs, or those that are wanted. One without a row in any table has
 * nothing to say and is left out, unless its tab is there already and would go on saying what no longer holds.
 */
export function reportsOf(analysis: Analysis, wanted?: ReadonlySet<ReportCode>, there: ReadonlySet<string> = new Set()): readonly Report[] {
  return (Object.entries(makers) as [ReportCode, ReportMaker][])
    .filter(([code]) => wanted?.has(code) ?? true)
    .map(([code, { make, always }]) => ({ report: make(analysis), stays: always === true || there.has(code) }))
    .filter(({ report, stays }) => stays || report.tables.some(({ rows }) => rows.length > 0))
    .map(({ report }) => report);
}

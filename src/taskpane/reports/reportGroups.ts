import type { ReportCode } from "../../register/reports/report";
import type { PaneWord } from "../shell/pane";

interface ReportGroup {
  readonly heading: PaneWord;
  readonly codes: readonly ReportCode[];
}

/** The reports in the order in which a person looks for them. */
export const reportGroups = [
  { heading: "pane.reports.group.first", codes: ["overview", "sinceLast", "actions"] },
  {
    heading: "pane.reports.group.owed",
    codes: ["aging", "customerBalances", "openItems", "customerLedger", "payments", "creditLimits", "reconciliation", "allocation"],
  },
  { heading: "pane.reports.group.sales", codes: ["abc", "rfm", "revenue", "products", "season", "abroad"] },
  { heading: "pane.reports.group.suppliers", codes: ["payables", "supplierLedger"] },
  { heading: "pane.reports.group.checks", codes: ["findings", "duplicates", "log"] },
] as const satisfies readonly ReportGroup[];

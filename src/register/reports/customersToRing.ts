import { say } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { CurrencyAging } from "../receivables/aging";
import type { Analysis } from "./analysis";
import { shownParty } from "./parties";
import type { ReportCell, ReportTable } from "./report";

/** As many calls as fit before lunch. */
const CALLS = 5;

/** The customers that owe most past due, with what one needs to ring them. */
export function customersToRing(analysis: Analysis, one: CurrencyAging): ReportTable {
  const currency = analysis.register.currencies[one.currency] ?? "";
  const isMain = one.currency === analysis.currency;
  const worstFirst = one.accounts.filter((row) => row.overdue > 0).sort((a, b) => b.overdue - a.overdue || b.oldestDays - a.oldestDays);
  return {
    name: isMain ? "ring" : `ring_${currency}`,
    heading: say("overview.ring", { count: CALLS }),
    columns: [
      { name: "number", heading: say("report.number"), type: "identifier" },
      { name: "name", heading: say("report.name"), type: "text" },
      { name: "phone", heading: say("report.phone"), type: "identifier" },
      { name: "overdue", heading: say("aging.overdue"), type: "amount", currency, mark: "overdue" },
      { name: "oldestDays", heading: say("overview.oldestDays"), type: "days" },
      { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency },
    ],
    rows: worstFirst.slice(0, CALLS).map((row): readonly ReportCell[] => {
      const { number, name, phone } = shownParty(analysis, row.account);
      const shown: ReportCell = typeof name === "string" ? { link: { report: "aging" }, shows: name } : name;
      return [number, shown, phone, fromMinor(row.overdue, currency), row.oldestDays, fromMinor(row.outstanding, currency)];
    }),
    empty: say("overview.nobodyToRing"),
  };
}

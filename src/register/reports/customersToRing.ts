import { say } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { CurrencyAging } from "../receivables/aging";
import type { Analysis } from "./analysis";
import { partyColumns, shownParty } from "./parties";
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
      ...partyColumns(analysis),
      { name: "phone", heading: say("report.phone"), type: "identifier" },
      { name: "overdue", heading: say("aging.overdue"), type: "amount", currency, mark: "overdue" },
      { name: "oldestDays", heading: say("overview.oldestDays"), type: "days" },
      { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency },
    ],
    rows: worstFirst.slice(0, CALLS).map((row): readonly ReportCell[] => {
      const { cells, phone } = shownParty(analysis, row.account);
      return [...cells.map(leadingToAging), phone, fromMinor(row.overdue, currency), row.oldestDays, fromMinor(row.outstanding, currency)];
    }),
    empty: say("overview.nobodyToRing"),
    ...(isMain ? { lead: true as const } : {}),
  };
}

/** The last of the cells that say who it is leads to where the invoices stand. */
function leadingToAging(cell: ReportCell, index: number, { length }: readonly ReportCell[]): ReportCell {
  return typeof cell === "string" && index === length - 1 ? { link: { report: "aging" }, shows: cell } : cell;
}

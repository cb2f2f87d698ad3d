import type { SettingName } from "../../register/settings";
import type { PaneWord } from "../shell/pane";

export interface SettingGroup {
  readonly heading: PaneWord;
  readonly names: readonly SettingName[];
}

/** The settings that something depends on today, in the order of the screen. */
export const settingGroups = [
  { heading: "settings.group.basics", names: ["currency", "rates", "country", "fiscalYear.start", "terms.days", "ledger.excludedStatus", "control.receivables", "control.payables", "register.marks"] },
  { heading: "settings.group.aging", names: ["aging.limits", "aging.basis", "aging.unallocated", "aging.live"] },
  { heading: "settings.group.classes", names: ["abc.revenue", "abc.limits", "abc.months", "rfm.ties", "rfm.months", "indicators.months", "lifetime.leastYears"] },
  { heading: "settings.group.lifeCycle", names: ["lifeCycle.newMonths", "lifeCycle.activeMonths", "lifeCycle.formerMonths"] },
  {
    heading: "settings.group.behaviour",
    names: ["behaviour.overdueDays", "behaviour.lateDays", "behaviour.cashDays", "behaviour.cashShare", "behaviour.minInvoices", "credit.warnAt"],
  },
  { heading: "settings.group.sales", names: ["sales.period", "sales.monthlyFrom", "sales.lines"] },
  {
    heading: "settings.group.actions",
    names: [
      "actions.consentOnly",
      "actions.quietInvoices",
      "actions.quietTimes",
      "actions.quietDays",
      "actions.basketShare",
      "actions.basketInvoices",
      "actions.loyalScore",
    ],
  },
  { heading: "settings.group.merging", names: ["merge.fields", "merge.writeSources"] },
] as const satisfies readonly SettingGroup[];

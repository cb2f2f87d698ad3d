import type { SettingName } from "../../register/settings";
import type { PaneWord } from "../shell/pane";

export interface SettingGroup {
  readonly heading: PaneWord;
  readonly names: readonly SettingName[];
}

/** The settings that something depends on today, in the order of the screen. */
export const settingGroups = [
  { heading: "settings.group.basics", names: ["currency", "country", "terms.days", "ledger.excludedStatus"] },
  { heading: "settings.group.aging", names: ["aging.limits", "aging.basis", "aging.unallocated"] },
  { heading: "settings.group.classes", names: ["abc.revenue", "abc.limits", "abc.months", "indicators.months"] },
] as const satisfies readonly SettingGroup[];

import type { Day } from "../register/calendar/day";
import { reportCodes } from "../register/reports/report";
import { defaultSettings, type Settings } from "../register/settings";
import type { Language } from "../locales/words";

/** What can be made, each with a time of its own. */
export const makings = ["register", ...reportCodes] as const;
export type Making = (typeof makings)[number];

export interface Made {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The report date that it was made for. */
  readonly asOf: Day;
}

/** What a workbook's users have chosen for it, and when its tabs were last made. It holds nothing of people. */
export interface Preferences {
  readonly settings: Settings;
  /** The language of the tabs; null until the first is made, which then settles it. */
  readonly tabLanguage: Language | null;
  readonly made: Readonly<Partial<Record<Making, Made>>>;
}

export const defaultPreferences: Preferences = { settings: defaultSettings, tabLanguage: null, made: {} };

import { createContext, useContext } from "react";
import type { Day } from "../../register/calendar/day";
import type { MessageValue } from "../../register/message";
import type { paneBrokenOffWords } from "../../locales/words/paneBrokenOff";
import type { paneCleaningWords } from "../../locales/words/paneCleaning";
import type { paneDuplicateWords } from "../../locales/words/paneDuplicates";
import type { paneLogWords } from "../../locales/words/paneLog";
import type { paneJoinWords } from "../../locales/words/paneJoin";
import type { panePreviewWords } from "../../locales/words/panePreview";
import type { paneWords } from "../../locales/words/pane";
import type { paneFindingWords } from "../../locales/words/paneFindings";
import type { paneReportWords } from "../../locales/words/paneReports";
import type { paneScreenWords } from "../../locales/words/paneScreens";
import type { classificationSettingWords } from "../../locales/words/classificationSettings";
import type { settingWords } from "../../locales/words/settings";
import type { Language } from "../../locales/words";
import type { Speak } from "../../locales/speak";
import type { Orders } from "../orders/orders";
import type { PaneState, Screen } from "../state/paneState";
import type { Store } from "../state/store";

/** Codes of the pane's own words; a misspelt one does not compile. */
export type PaneWord =
  | keyof typeof paneWords
  | keyof typeof paneBrokenOffWords
  | keyof typeof paneCleaningWords
  | keyof typeof paneDuplicateWords
  | keyof typeof paneLogWords
  | keyof typeof paneJoinWords
  | keyof typeof panePreviewWords
  | keyof typeof paneScreenWords
  | keyof typeof paneReportWords
  | keyof typeof paneFindingWords
  | keyof typeof classificationSettingWords
  | keyof typeof settingWords;

/** What every screen works with. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Store["dispatch"];
  readonly orders: Orders;
  readonly speak: Speak;
  /** The pane's own words. */
  readonly words: (code: PaneWord, values?: Readonly<Record<string, MessageValue>>) => string;
  readonly goToScreen: (screen: Screen) => void;
  /** The language that Excel itself speaks. */
  readonly hostLanguage: Language;
  readonly today: () => Day;
  readonly now: () => number;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a screen stands outside the pane");
  return pane;
}

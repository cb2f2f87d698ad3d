import type { Day } from "../../register/calendar/day";
import type { FixedMapping } from "../../register/intake/reading";
import type { Message } from "../../register/message";
import type { ReportCode } from "../../register/reports/report";
import type { ChangePreview } from "../../register/changes/previewByRule";
import type { Finding } from "../../register/validation/finding";
import type { Language } from "../../locales/words";
import type { Place } from "../../workbook/goTo";
import { defaultPreferences, type Preferences } from "../../workflows/preferenceForm";
import type { CleaningPreview } from "../../workflows/clean";
import type { BatchView, LeftCell } from "../../workflows/batchView";
import type { DoorWarning } from "../../workflows/newRows";
import type { DuplicateReview } from "../../workflows/reviewDuplicates";
import type { Unfinished } from "../../workflows/unfinished";
import type { Summary } from "../../workflows/summarise";
import type { FoundSheet } from "../found/foundSheets";
import { notReviewing, type Reviewing } from "./reviewing";

/** What the pane shows: one screen at a time. There is no address, since an add-in has no history. */
export type Screen =
  | { readonly is: "starting" }
  | { readonly is: "firstRun" }
  | { readonly is: "found" }
  | { readonly is: "home" }
  | { readonly is: "reports" }
  /** All rules, or the cells of one. */
  | { readonly is: "findings"; readonly rule: string | null }
  /** All repairs, or the cells of one rule. */
  | { readonly is: "cleaning"; readonly rule: string | null }
  /** Customers that may be one, a group at a time; all certain groups; what was merged. */
  | { readonly is: "duplicates" }
  | { readonly is: "mergeAll" }
  | { readonly is: "merges" }
  | { readonly is: "log" }
  /** What an order would change, before it is carried out. */
  | { readonly is: "preview" }
  | { readonly is: "settings" }
  | { readonly is: "help" };

export type ScreenName = Screen["is"];

/** Work that goes on. */
export interface Busy {
  readonly step: Message;
  /** In any unit; 0 of 0 while nobody knows. */
  readonly done: number;
  readonly total: number;
  readonly cancelling: boolean;
  /** True for what is noted by the way: it shows no bar, and decisions go on. */
  readonly quiet: boolean;
  /** Sheets whose changes this work takes in: they are out of date again if it fails. */
  readonly renewing: readonly string[];
}

/** What the last piece of work came to, or why it did not. */
export interface Notice {
  readonly kind: "success" | "warning" | "error";
  readonly text: Message;
  /** More sentences, such as what was done before it broke off. */
  readonly more: readonly Message[];
  /** For a bug report; English. */
  readonly detail: string | null;
  readonly leadsTo: { readonly label: Message; readonly place: Place } | null;
  /** The batches that this tells of, oldest first, which can be taken back. */
  readonly batches?: readonly string[];
  /** True where what stopped the work may have passed. */
  readonly canRetry?: boolean;
  /** The screen that tells more. */
  readonly goesTo?: { readonly label: Message; readonly screen: Screen };
}

/** What an order would change, and what is to be known of it. */
export interface Preview {
  readonly job: PreviewJob;
  readonly changes: ChangePreview;
  /** Cells that would be let alone. */
  readonly left: readonly LeftCell[];
  readonly findings: readonly Finding[];
  /** True where it is no longer what the person has seen just before. */
  readonly isRenewed: boolean;
  /** The screen that the order was given on. */
  readonly from: Screen;
}

export type PreviewJob = "build" | "join" | "undo" | "unmerge";

export interface PaneState {
  readonly language: Language;
  readonly screen: Screen;
  readonly workbook: string;
  readonly preferences: Preferences;
  /** Null until the workbook has been looked at. */
  readonly summary: Summary | null;
  /** What could be cleaned; null until the workbook has been looked at. */
  readonly cleaning: CleaningPreview | null;
  /** Indices of the suggestions that a person wants carried out. */
  readonly cleanTicked: ReadonlySet<number>;
  /** Customers that may be one; null until they were searched. */
  readonly review: DuplicateReview | null;
  readonly reviewing: Reviewing;
  /** What batches did, as far as it was asked for, by their ids. */
  readonly batchViews: ReadonlyMap<string, BatchView>;
  /** What is asked about on the screen of that name. */
  readonly preview: Preview | null;
  /** Cells that the last undo left, since somebody has changed them. */
  readonly left: readonly LeftCell[];
  /** What the person says they are called, for the log; empty where they have not said. */
  readonly userName: string;
  /** Rows that were just written and are like customers who are there. */
  readonly door: readonly DoorWarning[];
  readonly found: readonly FoundSheet[];
  /** What the person has corrected since the last build. */
  readonly fixed: FixedMapping;
  /** What only the last build could tell, such as conflicts. */
  readonly buildFindings: readonly Finding[];
  /** The report date; null for today. */
  readonly asOf: Day | null;
  /** What specifications and reconciliation go over, as far as somebody has said. */
  readonly period: { readonly from?: Day; readonly to?: Day };
  readonly ticked: readonly ReportCode[];
  /** Names of sheets that were changed since the tabs were made. */
  readonly stale: readonly string[];
  /** Work that was broken off before its end. */
  readonly brokenOff: readonly Unfinished[];
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** A bug, with details to copy. */
  readonly crash: string | null;
}

export function firstState(language: Language, userName = ""): PaneState {
  return {
    language,
    screen: { is: "starting" },
    workbook: "",
    preferences: defaultPreferences,
    summary: null,
    cleaning: null,
    cleanTicked: new Set(),
    review: null,
    reviewing: notReviewing,
    batchViews: new Map(),
    preview: null,
    left: [],
    userName,
    door: [],
    found: [],
    fixed: {},
    buildFindings: [],
    asOf: null,
    period: {},
    ticked: ["overview", "aging", "abc", "findings"],
    stale: [],
    brokenOff: [],
    busy: null,
    notice: null,
    crash: null,
  };
}

import type { Day } from "../../register/calendar/day";
import type { FixedMapping } from "../../register/intake/reading";
import type { Message } from "../../register/message";
import type { ReportCode } from "../../register/reports/report";
import type { Finding } from "../../register/validation/finding";
import type { Language } from "../../locales/words";
import type { Preferences } from "../../workflows/preferenceForm";
import type { CleaningPreview } from "../../workflows/clean";
import type { BatchView, LeftCell } from "../../workflows/batchView";
import type { DoorWarning, TypedRows } from "../../workflows/newRows";
import type { DuplicateReview } from "../../workflows/reviewDuplicates";
import type { Unfinished } from "../../workflows/unfinished";
import type { Summary } from "../../workflows/summarise";
import type { FoundSheet } from "../found/foundSheets";
import type { Notice, PaneState, Preview, Screen } from "./paneState";
import { withSaid, type Reviewing } from "./reviewing";

/** Everything that can happen to the pane. */
export type Action =
  /** A message stays only where it tells of what has led there. */
  | { readonly type: "went"; readonly screen: Screen; readonly keepsNotice?: true }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "opened"; readonly workbook: string; readonly preferences: Preferences; readonly isBuilt: boolean }
  | { readonly type: "preferred"; readonly preferences: Preferences }
  | { readonly type: "understood"; readonly found: readonly FoundSheet[]; readonly fixed: FixedMapping }
  | { readonly type: "built"; readonly findings: readonly Finding[] }
  | { readonly type: "summarised"; readonly summary: Summary }
  | { readonly type: "cleaningSeen"; readonly cleaning: CleaningPreview }
  | { readonly type: "cleanTicked"; readonly suggestions: readonly number[]; readonly on: boolean }
  | { readonly type: "reviewed"; readonly review: DuplicateReview }
  | { readonly type: "reviewing"; readonly change: Partial<Reviewing> }
  | { readonly type: "said"; readonly item: string; readonly what: "same" | "different" | null }
  | { readonly type: "batchRead"; readonly view: BatchView }
  | { readonly type: "previewed"; readonly preview: Omit<Preview, "from"> }
  | { readonly type: "left"; readonly cells: readonly LeftCell[] }
  /** What was found of these rows; null to hear of none any more. */
  | { readonly type: "warned"; readonly rows: TypedRows | null; readonly warnings: readonly DoorWarning[] }
  | { readonly type: "named"; readonly userName: string }
  | { readonly type: "brokenOff"; readonly found: readonly Unfinished[] }
  | { readonly type: "dated"; readonly asOf: Day | null }
  | { readonly type: "periodChosen"; readonly period: PaneState["period"] }
  | { readonly type: "ticked"; readonly code: ReportCode; readonly on: boolean }
  | { readonly type: "sheetChanged"; readonly sheetId: string }
  | { readonly type: "began"; readonly step: Message; readonly renews: boolean; readonly quiet?: boolean }
  | { readonly type: "stepped"; readonly step: Message }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "cancelling" }
  | { readonly type: "ended"; readonly notice: Notice | null; readonly failed: boolean }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "crashed"; readonly detail: string };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "went":
      return { ...state, screen: action.screen, notice: action.keepsNotice ? state.notice : null };
    case "languageChosen":
      return { ...state, language: action.language };
    case "opened": {
      const { workbook, preferences, isBuilt } = action;
      return { ...state, workbook, preferences, screen: isBuilt ? { is: "home" } : { is: "firstRun" } };
    }
    case "preferred":
      return { ...state, preferences: action.preferences };
    case "understood":
      return { ...state, found: action.found, fixed: action.fixed };
    case "built":
      // From here on the workbook itself remembers what was corrected.
      return { ...state, buildFindings: action.findings, fixed: {} };
    case "summarised":
      return withSummary(state, action.summary);
    case "cleaningSeen": {
      const { cleaning } = action;
      const accepted = cleaning.suggestions.flatMap(({ isAccepted }, index) => (isAccepted ? [index] : []));
      return { ...state, cleaning, cleanTicked: new Set(accepted) };
    }
    case "cleanTicked": {
      const cleanTicked = new Set(state.cleanTicked);
      for (const index of action.suggestions) {
        if (action.on) cleanTicked.add(index);
        else cleanTicked.delete(index);
      }
      return { ...state, cleanTicked };
    }
    case "reviewed":
      return { ...state, review: action.review, reviewing: { ...state.reviewing, said: new Map() } };
    case "reviewing":
      return { ...state, reviewing: { ...state.reviewing, ...action.change } };
    case "said":
      return { ...state, reviewing: withSaid(state.reviewing, action.item, action.what) };
    case "batchRead":
      return { ...state, batchViews: new Map(state.batchViews).set(action.view.batch, action.view) };
    case "previewed": {
      const { screen, preview } = state;
      const from = screen.is === "preview" && preview !== null ? preview.from : screen;
      return { ...state, preview: { ...action.preview, from }, screen: { is: "preview" } };
    }
    case "left":
      return { ...state, left: action.cells };
    case "warned":
      return { ...state, door: withWarnings(state.door, action.rows, action.warnings) };
    case "named":
      return { ...state, userName: action.userName };
    case "brokenOff":
      return { ...state, brokenOff: action.found };
    case "dated":
      return { ...state, asOf: action.asOf };
    case "periodChosen":
      return { ...state, period: action.period };
    case "ticked": {
      const others = state.ticked.filter((code) => code !== action.code);
      return { ...state, ticked: action.on ? [...others, action.code] : others };
    }
    case "sheetChanged":
      return withStale(state, [sheetName(state, action.sheetId)]);
    case "crashed":
      return { ...state, busy: null, crash: action.detail };
    case "noticed":
      return { ...state, notice: action.notice };
    default:
      return reduceWork(state, action);
  }
}

/** Of rows that were looked at again only what was found now. */
function withWarnings(door: PaneState["door"], rows: TypedRows | null, warnings: PaneState["door"]): PaneState["door"] {
  if (rows === null) return warnings;
  const isOther = ({ sheetId, row }: DoorWarning): boolean => sheetId !== rows.sheetId || row < rows.first || row > rows.last;
  return [...door.filter(isOther), ...warnings];
}

type WorkAction = Extract<Action, { type: "began" | "stepped" | "progressed" | "cancelling" | "ended" }>;

function reduceWork(state: PaneState, action: WorkAction): PaneState {
  const { busy } = state;
  if (action.type === "began") {
    const renewing = action.renews ? state.stale : [];
    const begun = { step: action.step, done: 0, total: 0, cancelling: false, quiet: action.quiet ?? false, renewing };
    return { ...state, busy: begun, notice: null, stale: action.renews ? [] : state.stale };
  }
  if (!busy) return state;
  switch (action.type) {
    case "stepped":
      return { ...state, busy: { ...busy, step: action.step, done: 0, total: 0 } };
    case "progressed":
      return { ...state, busy: { ...busy, done: action.done, total: action.total } };
    case "cancelling":
      return { ...state, busy: { ...busy, cancelling: true } };
    case "ended":
      return withStale({ ...state, busy: null, notice: action.notice }, action.failed ? busy.renewing : []);
  }
}

/** A register whose tab somebody has deleted has to be built anew. */
function withSummary(state: PaneState, summary: Summary): PaneState {
  const isBuilt = summary.tabs.some(({ code }) => code === "customers" || code === "suppliers");
  const isLost = !isBuilt && state.screen.is === "home";
  return { ...state, summary, screen: isLost ? { is: "firstRun" } : state.screen };
}

function withStale(state: PaneState, sheets: readonly (string | undefined)[]): PaneState {
  const added = sheets.filter((sheet) => sheet !== undefined && !state.stale.includes(sheet)) as readonly string[];
  return added.length === 0 ? state : { ...state, stale: [...state.stale, ...added] };
}

/** Only sheets that the register is read from can put anything out of date. */
function sheetName({ summary }: PaneState, sheetId: string): string | undefined {
  return summary?.sources.find((source) => source.sheetId === sheetId)?.sheet;
}

import type { Report, ReportCode } from "../../register/reports/report";
import type { Area } from "../area";
import type { Conduct } from "../conduct";
import type { Result } from "../fault";
import type { ReaderForm } from "../readerForm";

/** A report and the tab that it goes to. */
export interface RenderOrder {
  readonly report: Report<string>;
  /** Names to try for a new tab, the wanted one first. A tab that is there keeps the name that it has. */
  readonly tabNames: readonly string[];
  /** Excel's id of the tab from last time; null before the first. */
  readonly sheetId: string | null;
  /** What `renderReports` gave back last time; null before the first. */
  readonly kept: KeptTab | null;
}

/** What the next rendering must know of this one, as plain JSON for the journal. */
export interface KeptTab {
  /** Where our content stands. The rest of the sheet is the user's. */
  readonly area: Area;
  /** Ids of the conditional formats that are ours. */
  readonly conditionalFormats: readonly string[];
  /** Where charts were put, in points from the area's corner; one that stands elsewhere now was moved by a person. */
  readonly charts: readonly KeptChart[];
  /** Rows, counted from the area's first, before which we put page breaks. */
  readonly breaks: readonly number[];
}

export interface KeptChart {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface RenderedReport {
  readonly code: ReportCode;
  readonly sheetId: string;
  readonly tab: string;
  /** Rows of all its tables. */
  readonly rows: number;
  readonly kept: KeptTab;
}

export interface RenderConduct extends Conduct {
  readonly form: ReaderForm;
  readonly words: RenderWords;
  /** Tabs of the reports that are there already; links lead to them and to those rendered now. */
  readonly tabs: ReadonlyMap<ReportCode, string>;
  /**
   * Told of tabs that were added, while they are empty: they must be known for ours before anything stands on them, or a
   * run that breaks off would leave lists that the next one takes for the user's.
   */
  readonly added?: (tabs: readonly AddedTab[]) => Promise<Result<void>>;
}

export type AddedTab = Pick<RenderedReport, "code" | "sheetId" | "tab">;

/** The few words that a tab needs besides those of its report. */
export interface RenderWords {
  /** First cell of totals rows. */
  readonly total: string;
  /** The footer's "Page 1 of 4". */
  readonly page: string;
  readonly of: string;
  /** As they stand in columns marked by severity. */
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
}

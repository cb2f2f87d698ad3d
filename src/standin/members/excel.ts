import type { AddIn } from "../model/stored/settings";
import type { Area, Sheet, Workbook } from "../model/types";
import type { Direction } from "../model/shiftCells";
import type { RangeTarget } from "./rangeTarget";

/** What members may do besides changing the model itself. */
export interface Excel {
  readonly workbook: Workbook;
  readonly application: ApplicationState;
  /** Completes days typed without a year; the day of TODAY. */
  readonly now: () => Date;
  /**
   * Says that contents of cells changed, so that formulas are calculated anew (those among the cells, and those that
   * depend on them) and listeners hear of it after the reply. Formats alone are not reported.
   */
  cellsChanged(sheet: Sheet, area: Area): void;
  /** Brings formulas up to date; whoever reads values calls it first. */
  calculate(): void;
  /** Inserts cells over an area (`down`, `right`) or deletes its cells; whatever points at cells follows. */
  shiftCells(sheet: Sheet, area: Area, direction: Direction): void;
  /** Gives a sheet a name that was checked; references to it follow. */
  renameSheet(sheet: Sheet, name: string): void;
  deleteSheet(sheet: Sheet): void;
  /** Adds an event that listeners get after the reply of the request. */
  raise(event: SheetEvent): void;
  /** Somebody begins or ends to listen to messages of a type about a sheet (its id) or all sheets ("Workbook"). */
  listen(targetId: string, messageType: number, on: boolean): void;
  /** The range that an event was about; null once it is gone. */
  rangeOfEvent(referenceId: unknown): RangeTarget | null;
  /** Notes something that Excel does silently and a test or the workbench should hear of, such as misplaced values. */
  mishap(text: string): void;
}

/** Settings of the application; they are not in the file. */
export interface ApplicationState {
  readonly fileName: string;
  readonly culture: Culture;
  /** Whose settings the workbook keeps. */
  readonly addIn: AddIn;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  enableEvents: boolean;
  /** True until the end of the request that asks for it. */
  isScreenSuspended: boolean;
  coauthoring: boolean;
  selection: { readonly sheet: Sheet; readonly area: Area } | null;
}

/** How the user's Excel writes numbers. */
export interface Culture {
  /** Such as `nb-NO`. */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

export type SheetEvent =
  | { readonly kind: "added" | "deleted" | "activated"; readonly sheet: Sheet }
  | { readonly kind: "selection" | "rowsSorted" | "columnsSorted"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | { readonly kind: "visibility"; readonly sheet: Sheet; readonly before: string; readonly after: string };

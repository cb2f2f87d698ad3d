import type { Area } from "../../standin/model/types";
import type { Excel } from "../../standin/members/excel";
import type { Language } from "../../locales/words";
import type { Theme } from "../page/preferences";

/** What a person typed, pasted or cleared in one go: rows of values, null where a cell was left alone and "" where it was emptied. */
export interface TypedCells {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (readonly TypedValue[])[];
}

export type TypedValue = string | number | boolean | null;

/** What a person does in the grid. The model decides; whatever it makes of it is shown by `refresh`. */
export interface GridActs {
  readonly typed: (cells: TypedCells) => void;
  readonly selected: (sheetId: string, area: Area) => void;
  readonly activated: (sheetId: string) => void;
  /** A cell is being edited, or no longer. */
  readonly editing: (on: boolean) => void;
  readonly widened: (sheetId: string, columns: readonly number[], pixels: number) => void;
  /** The grid was scrolled, zoomed or resized. */
  readonly moved: () => void;
  /** The grid is there for the first time. */
  readonly drawn: () => void;
  readonly sheetAdded: () => void;
  readonly sheetRenamed: (sheetId: string, name: string) => void;
  readonly sheetDeleted: (sheetId: string) => void;
}

export interface GridLook {
  readonly language: Language;
  readonly theme: Theme;
}

/** Where the cells of the sheet in front are, in pixels. */
export interface GridWindow {
  /** The cells' part of the grid, from the corner of the grid's place; headings are outside. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the part that scrolls is scrolled, unzoomed. */
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly zoom: number;
}

/** The spreadsheet grid over one workbook. */
export interface GridView {
  /** Shows what was written since the last time: contents and looks of changed sheets, tabs, the active sheet and the selection. */
  refresh(): void;
  setLook(look: GridLook): void;
  /** Null until the grid has been drawn once. */
  window(): GridWindow | null;
  dispose(): void;
}

export interface GridOrder {
  readonly place: HTMLElement;
  readonly excel: Excel;
  readonly look: GridLook;
  readonly acts: GridActs;
}

import type { XmlElement } from "../xml/element";

/**
 * The workbook that the stand-in holds. Its rule: the opened package is the truth. Cells live in a grid, since they
 * must be fast; everything else stays in the XML of its part, is read and changed there, and is written only where it
 * was touched. So whatever nobody touched is saved byte for byte.
 */
export interface Workbook {
  readonly parts: Parts;
  /** In tab order. Chart sheets are not among them, as in Office.js; they stay in the file. */
  readonly sheets: readonly Sheet[];
  /** Place of a sheet among all tabs of the file, chart sheets included, as `localSheetId` and `activeTab` count. */
  tabIndex(sheet: Sheet): number;
  readonly styles: Styles;
  readonly date1904: boolean;
  /** Root of xl/workbook.xml; change it through `parts.touch(workbookPath)`. */
  readonly xml: XmlElement;
  readonly path: string;
  /** Adds an empty visible sheet at the end, with its part, relationship and content type. The name is already checked. */
  addSheet(name: string): Sheet;
  /**
   * Removes the sheet with its part, the parts that only it used, and the names that belong to it; workbook names that point
   * into it are the caller's business.
   */
  deleteSheet(sheet: Sheet): void;
  /** The sheet that is in front when the file is opened. Always a visible one. */
  readonly activeSheet: Sheet;
  activate(sheet: Sheet): void;
  /** Moves a sheet to a place among `sheets`, zero-based. */
  moveSheet(sheet: Sheet, position: number): void;
}

/** The parts of the Open Packaging container, by path without a leading slash, such as `xl/workbook.xml`. */
export interface Parts {
  readonly paths: () => readonly string[];
  has(path: string): boolean;
  bytes(path: string): Uint8Array;
  /** The part's XML, parsed once and kept. Changing it has no effect on the saved file until `touch`. */
  xml(path: string): XmlElement;
  /** Says that the tree of this part was changed, so that it is written anew. */
  touch(path: string): void;
  /** Grows whenever the part is touched, added or replaced; 0 for a part as it was opened. Cells count apart, in their grid. */
  revision(path: string): number;
  /** Adds or replaces a part with its content type. */
  put(path: string, content: Uint8Array | XmlElement, contentType: string): void;
  remove(path: string): void;
  /** The relationships of a part (`""` for the package), in file order. */
  relationships(path: string): readonly Relationship[];
  /** Adds a relationship and gives its id. `target` is a part path, or an address when external. */
  relate(path: string, type: string, target: string, external?: boolean): string;
  unrelate(path: string, id: string): void;
  /** A free path such as `xl/tables/table3.xml` for the pattern `xl/tables/table#.xml`. */
  freePath(pattern: string): string;
}

export interface Relationship {
  readonly id: string;
  /** Full type address. */
  readonly type: string;
  /** Part path without a leading slash, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  /** As Excel makes it from the file's sheetId: `{00000000-0001-0000-NNNN-000000000000}`, NNNN in hexadecimal. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** Path of its part. */
  readonly path: string;
  readonly grid: Grid;
  /** Root of the part. Its sheetData child is empty: cells are in the grid. Call `touch` after a change. */
  readonly xml: XmlElement;
  touch(): void;
}

/** A value as the file and Excel hold it. An error value is an object, so that it is never taken for text. */
export type Scalar = string | number | boolean | ErrorValue | null;

export interface ErrorValue {
  readonly error: string;
}

/** A rectangle; zero-based, sizes at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of a sheet: sparse rows of dense columns. Positions are zero-based. A write marks the sheet's part as touched. */
export interface Grid {
  /** Grows with every write, whatever it changes. */
  readonly revision: number;
  value(row: number, column: number): Scalar;
  /** Writes a constant; a formula that stood there goes. */
  setValue(row: number, column: number, value: Scalar): void;
  /** Formula in en-US without `=`, shared formulas written out for their cell; null where there is none. */
  formula(row: number, column: number): string | null;
  /** Formula without `=`, with its calculated value. */
  setFormula(row: number, column: number, formula: string, value: Scalar): void;
  /** Says the same formula with references that moved; array formulas stay array formulas, and the value stays. */
  rewriteFormula(row: number, column: number, formula: string): void;
  /** Gives a formula cell a newly calculated value. */
  setCalculated(row: number, column: number, value: Scalar): void;
  /** Grows whenever a formula is written, changed, moved or removed; what was worked out from formulas holds while it stays. */
  readonly formulaVersion: number;
  /** Cells that have a formula, in row order. */
  formulaCells(): Iterable<{ readonly row: number; readonly column: number }>;
  /** Index into the styles' cell formats; falls back to the row's and the column's. */
  style(row: number, column: number): number;
  setStyle(row: number, column: number, style: number): void;
  /** Gives every cell of the area the format that `change` makes of its present one (each distinct format is asked once). */
  restyle(area: Area, change: (style: number) => number): void;
  /** Empties cells; `contents` keeps formats, `formats` keeps contents. */
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /** Smallest rectangle around what has a value or formula (`valuesOnly`) or also a format; null when there is none. */
  usedArea(valuesOnly: boolean): Area | null;
  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;
  /** Height in points; null for the default. */
  rowHeight(row: number): number | null;
  /** Points; null for the usual height. One that was fitted to its content gives way when that changes, as after a double click in Excel. */
  setRowHeight(row: number, points: number | null, fitted?: boolean): void;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** Width in characters of the default font, as the file has it; null for the default. */
  columnWidth(column: number): number | null;
  setColumnWidth(column: number, characters: number): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
}

/** The cell formats of a workbook. Those of the opened file keep their index; new ones are appended at saving. */
export interface Styles {
  format(style: number): CellFormat;
  /**
   * The index of a format, found or added. It is made from the format `base` (0 if left out) by changing only what differs,
   * so that what this type does not say (rotation, theme colours, cell style …) stays: give the style that the cell has.
   */
  indexOf(format: CellFormat, base?: number): number;
  /** Index of a differential format (dxf) for conditional formats and tables, added at the end. */
  addDifferential(format: DifferentialFormat): number;
  differential(index: number): DifferentialFormat;
}

/** Colours are `#RRGGBB`; undefined means automatic or none. Theme colours are resolved with their tint. */
export interface CellFormat {
  /** en-US format code; `General` when none. */
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** Solid fill. */
  readonly fill: string | undefined;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderFormat>>>;
  readonly horizontal: string | undefined;
  readonly vertical: string | undefined;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** A leading apostrophe: whatever is typed stays text. */
  readonly quotePrefix: boolean;
}

export type BorderEdge = "left" | "right" | "top" | "bottom";

export interface BorderFormat {
  /** As in the file: thin, medium, hair, double … */
  readonly style: string;
  readonly color: string | undefined;
}

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | undefined;
}

export interface DifferentialFormat {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fill?: string;
}

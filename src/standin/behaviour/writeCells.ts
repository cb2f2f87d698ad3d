import type { CellFormat, Scalar, Styles } from "../model/types";
import type { Excel } from "../members/excel";
import { areaOf, isUnbounded, type RangeTarget } from "../members/rangeTarget";
import { HostError } from "../protocol/hostError";
import { isPartlyFiltered } from "./hiddenByFilter";
import { checkFormula } from "./formulaText";
import { checkFormulaLength, checkText } from "./limits";
import { isCovered, mergedIn } from "./mergedCells";
import { checkUnlocked } from "./protection";
import { expandOver, tableAbove } from "./tableExpansion";
import { readTyped } from "./typed";

/**
 * Writes what an add-in assigns to `values` or `formulas`; Excel reads both alike. One scalar fills the range, an array must
 * have its shape; in it null leaves a cell as it is and "" empties it.
 * Source: "Set and get range values, text, or formulas" and "Blank and null values" in the Excel add-in documentation.
 */
export function writeCells(range: RangeTarget, value: unknown, excel: Excel): void {
  const area = areaOf(range);
  const { sheet } = range;
  // "Unbounded ranges": cell-level properties such as values cannot be set on them.
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  const rows = Array.isArray(value) ? checkedShape(value, area.rows, area.columns) : null;
  if (rows === null && (value === null || value === undefined || typeof value === "object"))
    throw new HostError("InvalidArgument");
  checkUnlocked(excel.workbook, sheet, area);
  const merges = mergedIn(sheet, area);
  const filtered = isPartlyFiltered(excel.workbook, sheet, area);
  if (filtered && rows !== null) excel.mishap(`${sheet.name}: values were written over a filter and landed in the wrong rows`);
  const table = tableAbove(excel.workbook, sheet, area);
  const pen = new Pen(range, excel);
  for (let row = 0; row < area.rows; row++) {
    // Over a filter each visible row gets the first row of the array and hidden ones nothing (xlwings issue 747).
    if (filtered && sheet.grid.rowHidden(area.row + row)) continue;
    const line = rows?.[filtered ? 0 : row];
    for (let column = 0; column < area.columns; column++) {
      if (merges.length > 0 && isCovered(merges, area.row + row, area.column + column)) continue;
      pen.write(area.row + row, area.column + column, rows === null ? value : line?.[column]);
    }
  }
  if (table !== undefined) expandOver(table, area, (text) => excel.mishap(text));
  excel.cellsChanged(sheet, area);
}

/** What `values`, `formulas` and `numberFormat` refuse: an array that is not exactly as high and wide as the range. */
export function checkedShape(value: readonly unknown[], rows: number, columns: number): readonly (readonly unknown[])[] {
  if (value.length !== rows) throw wrongShape();
  for (const line of value) if (!Array.isArray(line) || line.length !== columns) throw wrongShape();
  return value as readonly (readonly unknown[])[];
}

export function wrongShape(): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError("InvalidArgument", message);
}

/** Writes single cells; what it learns of a cell format it keeps, since blocks have few formats and many cells. */
class Pen {
  readonly #traits = new Map<number, Traits>();
  readonly #grid;
  readonly #styles: Styles;
  readonly #year: number;
  readonly #date1904: boolean;

  constructor(range: RangeTarget, excel: Excel) {
    this.#grid = range.sheet.grid;
    this.#styles = excel.workbook.styles;
    this.#year = excel.now().getFullYear();
    this.#date1904 = excel.workbook.date1904;
  }

  write(row: number, column: number, value: unknown): void {
    if (typeof value === "string") this.#writeText(row, column, value);
    else if (typeof value === "number" || typeof value === "boolean") this.#writeConstant(row, column, value);
    else if (value !== null && value !== undefined) throw new HostError("InvalidArgument");
  }

  #writeText(row: number, column: number, text: string): void {
    if (text === "") {
      this.#writeConstant(row, column, null);
      return;
    }
    const traits = this.#traitsAt(row, column);
    const typed = readTyped(text, { asText: traits.isText, year: this.#year, date1904: this.#date1904 });
    if (typed.kind === "formula") {
      checkFormulaLength(text);
      checkFormula(typed.formula, text.startsWith("="));
      if (traits.quotePrefix) this.#grid.setStyle(row, column, traits.change({ quotePrefix: false }));
      this.#grid.setFormula(row, column, typed.formula, null);
      return;
    }
    if (typeof typed.value === "string") checkText(typed.value);
    if (typed.kind === "literal") {
      this.#grid.setValue(row, column, typed.value);
      if (!traits.quotePrefix) this.#grid.setStyle(row, column, traits.change({ quotePrefix: true }));
      return;
    }
    this.#writeConstant(row, column, typed.value);
    if (typed.numberFormat !== undefined && traits.isGeneral) {
      this.#grid.setStyle(row, column, traits.change({ numberFormat: typed.numberFormat, quotePrefix: false }));
    }
  }

  #writeConstant(row: number, column: number, value: Scalar): void {
    const traits = this.#traitsAt(row, column);
    this.#grid.setValue(row, column, value);
    if (traits.quotePrefix) this.#grid.setStyle(row, column, traits.change({ quotePrefix: false }));
  }

  #traitsAt(row: number, column: number): Traits {
    const style = this.#grid.style(row, column);
    let traits = this.#traits.get(style);
    if (traits === undefined) this.#traits.set(style, (traits = new Traits(this.#styles, style)));
    return traits;
  }
}

/** What matters of a cell format when something is typed into the cell. */
class Traits {
  readonly isText: boolean;
  readonly isGeneral: boolean;
  readonly quotePrefix: boolean;
  readonly #format: CellFormat;
  readonly #changed = new Map<string, number>();

  constructor(
    private readonly styles: Styles,
    private readonly style: number,
  ) {
    const format = styles.format(style);
    this.#format = format;
    this.isText = format.numberFormat === "@";
    this.isGeneral = format.numberFormat === "General";
    this.quotePrefix = format.quotePrefix;
  }

  change(change: Partial<CellFormat>): number {
    const key = JSON.stringify(change);
    let style = this.#changed.get(key);
    if (style === undefined) this.#changed.set(key, (style = this.styles.indexOf({ ...this.#format, ...change }, this.style)));
    return style;
  }
}

import type { XmlElement } from "../../xml/element";
import type { Area, Grid, Scalar } from "../types";
import { isTrue } from "./attributes";
import type { CellWriting } from "./cellXml";
import { recalculatedXml } from "./cellXml";
import { clearArea } from "./clearArea";
import { Columns } from "./columns";
import type { EditableGrid } from "./editableGrid";
import { maxColumns, maxRows } from "../areas";
import { restyleArea } from "./restyleArea";
import { noCell, Row } from "./row";
import type { Axis } from "./shiftArea";
import { shiftColumns, shiftRows, shiftSpecialFormulas } from "./shiftRows";
import type { StoredFormula } from "./storedFormula";
import { formulaText, SharedFormula, SpecialFormula } from "./storedFormula";
import { usedArea } from "./usedArea";
import { rowsXml } from "./writeRows";

/** The cells of one sheet, opened from a file or new. */
export class SheetGrid implements Grid, EditableGrid {
  #rows: (Row | undefined)[];
  readonly columns: Columns;
  #rowsRevision = 0;
  formulaVersion = 0;
  /** Whether a constant was written, changed or removed. */
  constantsChanged = false;

  constructor(sheet: XmlElement, rows: (Row | undefined)[]) {
    this.#rows = rows;
    this.columns = new Columns(sheet);
  }

  get revision(): number {
    return this.#rowsRevision + this.columns.revision;
  }

  /** Whether rows must be written anew. */
  get changed(): boolean {
    return this.#rowsRevision > 0;
  }

  get rows(): readonly (Row | undefined)[] {
    return this.#rows;
  }

  value(row: number, column: number): Scalar {
    return this.#rows[row]?.values[column] ?? null;
  }

  setValue(row: number, column: number, value: Scalar): void {
    const plain = value === 0 ? 0 : value;
    const formula = this.#rows[row]?.formula(column);
    if (formula === undefined && same(this.value(row, column), plain)) return;
    this.dropFormula(row, column);
    this.constantsChanged = true;
    this.#write(row, column, plain);
  }

  formula(row: number, column: number): string | null {
    const formula = this.#rows[row]?.formula(column);
    return formula === undefined ? null : formulaText(formula, row, column);
  }

  setFormula(row: number, column: number, formula: string, value: Scalar): void {
    const stored = this.#rows[row]?.formula(column);
    const unchanged = stored !== undefined && !(stored instanceof SpecialFormula) && formulaText(stored, row, column) === formula;
    if (unchanged) {
      this.setCalculated(row, column, value);
      return;
    }
    this.dropFormula(row, column);
    this.formulaVersion++;
    this.#write(row, column, value).setFormula(column, formula);
  }

  rewriteFormula(row: number, column: number, formula: string): void {
    const stored = this.#rows[row]?.formula(column);
    if (stored === undefined || formulaText(stored, row, column) === formula) return;
    this.dropFormula(row, column);
    const special = stored instanceof SpecialFormula;
    this.#write(row, column, this.value(row, column)).setFormula(
      column,
      special ? new SpecialFormula(formula, stored.attributes, stored.metadata) : formula,
    );
  }

  setCalculated(row: number, column: number, value: Scalar): void {
    if (same(this.value(row, column), value)) return;
    const own = this.touchRow(row);
    const raw = own.raws?.[column];
    own.values[column] = value;
    if (own.raws && raw !== undefined) own.raws[column] = recalculatedXml(raw, value);
  }

  /** Whether a formula was written, changed or removed since the grid was made. */
  get formulasChanged(): boolean {
    return this.formulaVersion > 0;
  }

  get hasFormulas(): boolean {
    return this.#rows.some((row) => row?.formulas?.some((formula) => formula !== undefined));
  }

  *formulaCells(): Iterable<{ readonly row: number; readonly column: number }> {
    for (const [row, own] of this.#rows.entries()) {
      if (own?.formulas === undefined) continue;
      for (const [column, formula] of own.formulas.entries()) {
        if (formula !== undefined && formulaText(formula, row, column) !== null) yield { row, column };
      }
    }
  }

  style(row: number, column: number): number {
    const own = this.#rows[row];
    const style = own?.styles[column] ?? noCell;
    return style === noCell ? this.fallbackStyle(row, column) : style;
  }

  fallbackStyle(row: number, column: number): number {
    const style = this.#rows[row]?.style ?? noCell;
    return style === noCell ? Math.max(0, this.columns.style(column)) : style;
  }

  setStyle(row: number, column: number, style: number): void {
    if (this.style(row, column) === style) return;
    const own = this.touchRow(row);
    own.make(column, style);
    own.styles[column] = style;
  }

  restyle(area: Area, change: (style: number) => number): void {
    restyleArea(this, area, change);
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    clearArea(this, area, what);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this.#rows, valuesOnly);
  }

  insertRows(at: number, count: number): void {
    this.#shift("row", at, count);
  }

  deleteRows(at: number, count: number): void {
    this.#shift("row", at, -count);
  }

  insertColumns(at: number, count: number): void {
    this.#shift("column", at, count);
    this.columns.insert(at, count);
  }

  deleteColumns(at: number, count: number): void {
    this.#shift("column", at, -count);
    this.columns.delete(at, count);
  }

  rowHeight(row: number): number | null {
    const height = this.#rows[row]?.attributes.get("ht");
    return height === undefined ? null : Number(height);
  }

  setRowHeight(row: number, points: number | null, fitted = false): void {
    const customHeight = points === null || fitted ? undefined : "1";
    if (this.rowHeight(row) === points && this.#rows[row]?.attributes.get("customHeight") === customHeight) return;
    this.touchRow(row).setAttributes({ ht: points === null ? undefined : String(points), customHeight });
  }

  rowHidden(row: number): boolean {
    return isTrue(this.#rows[row]?.attributes.get("hidden"));
  }

  setRowHidden(row: number, hidden: boolean): void {
    if (this.rowHidden(row) !== hidden) this.touchRow(row).setAttributes({ hidden: hidden ? "1" : undefined });
  }

  columnWidth(column: number): number | null {
    const width = this.columns.attribute(column, "width");
    return width === undefined ? null : Number(width);
  }

  setColumnWidth(column: number, characters: number): void {
    if (this.columnWidth(column) === characters) return;
    this.columns.change(column, column, () => ({ width: String(characters), customWidth: "1", bestFit: undefined }));
  }

  columnHidden(column: number): boolean {
    return this.columns.flag(column, "hidden");
  }

  setColumnHidden(column: number, hidden: boolean): void {
    if (this.columnHidden(column) === hidden) return;
    this.columns.change(column, column, () => ({ hidden: hidden ? "1" : undefined }));
  }

  /** The inside of the sheetData element, as it is now. */
  xml(writing: CellWriting): string {
    return rowsXml(this.#rows, writing);
  }

  touchRow(row: number): Row {
    if (!(row >= 0 && row < maxRows)) throw new RangeError(`There is no row ${row}`);
    this.#rowsRevision++;
    while (this.#rows.length <= row) this.#rows.push(undefined);
    const own = (this.#rows[row] ??= new Row());
    own.open();
    return own;
  }

  /** Takes a cell's formula away. Where others share it, each of them gets its own first. */
  dropFormula(row: number, column: number): void {
    const formula = this.#rows[row]?.formula(column);
    if (formula === undefined) return;
    if (formula instanceof SharedFormula && formula.isFirst(row, column)) this.#dissolve((other) => other === formula);
    this.formulaVersion++;
    this.touchRow(row).setFormula(column, undefined);
  }

  #write(row: number, column: number, value: Scalar): Row {
    if (!(column >= 0 && column < maxColumns)) throw new RangeError(`There is no column ${column}`);
    const own = this.touchRow(row);
    own.make(column, this.fallbackStyle(row, column));
    own.values[column] = value;
    own.forget(column);
    return own;
  }

  #shift(axis: Axis, at: number, count: number): void {
    this.#dissolve(() => true);
    this.#rowsRevision++;
    // Formulas move or go, so the calculation chain names wrong cells.
    if (this.#rows.some((row) => row?.formulas)) this.formulaVersion++;
    if (axis === "row") this.#rows = shiftRows(this.#rows, at, count);
    else this.#rows.forEach((row, number) => row && row.styles.length > at && shiftColumns(this.touchRow(number), at, count));
    shiftSpecialFormulas(this, axis, at, count);
  }

  /** Gives each cell that shares one of these formulas a formula of its own. */
  #dissolve(which: (formula: StoredFormula) => boolean): void {
    this.#rows.forEach((row, number) => {
      row?.formulas?.forEach((formula, column) => {
        if (!(formula instanceof SharedFormula) || !which(formula)) return;
        const own = this.touchRow(number);
        own.setFormula(column, formula.at(number, column));
        own.forget(column);
      });
    });
  }
}

function same(a: Scalar, b: Scalar): boolean {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") return a.error === b.error;
  return a === b;
}

import type { Scalar } from "../types";
import type { AttributeChanges } from "./attributes";
import { changedAttributes, isTrue } from "./attributes";
import { rawCells } from "./rawCells";
import type { StoredFormula } from "./storedFormula";

/** A row's own XML in the opened sheet. */
export interface RowSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Zero-based number that is written in it. */
  readonly row: number;
}

/** Stands in `styles` where the file has no cell. */
export const noCell = -1;
const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * One row: its cells by column, and what is needed to write back as it was whatever nobody changed. An untouched row is
 * written as its slice of the file, an untouched cell in a touched row as its own slice.
 */
export class Row {
  readonly values: Scalar[] = [];
  /** Index of the cell's format, or `noCell`. As long as `values`. */
  readonly styles: number[] = [];
  formulas: (StoredFormula | undefined)[] | undefined;
  /** Own XML of the cells whose content is as in the file; their position and format may have changed. */
  raws: (string | undefined)[] | undefined;
  source: RowSource | undefined;
  /** Of the row element, without number and spans. Rows alike share one map. */
  attributes = noAttributes;

  has(column: number): boolean {
    return (this.styles[column] ?? noCell) !== noCell;
  }

  /** Makes a cell, with this format if it is new. */
  make(column: number, style: number): void {
    while (this.styles.length <= column) {
      this.values.push(null);
      this.styles.push(noCell);
    }
    if (this.styles[column] === noCell) this.styles[column] = style;
  }

  /** Removes a cell with all that it has. */
  remove(column: number): void {
    if (!this.has(column)) return;
    this.values[column] = null;
    this.styles[column] = noCell;
    if (this.formulas) this.formulas[column] = undefined;
    if (this.raws) this.raws[column] = undefined;
  }

  formula(column: number): StoredFormula | undefined {
    return this.formulas?.[column];
  }

  setFormula(column: number, formula: StoredFormula | undefined): void {
    if (formula === undefined && this.formulas === undefined) return;
    this.formulas ??= [];
    while (this.formulas.length < column) this.formulas.push(undefined);
    this.formulas[column] = formula;
  }

  /** Gets ready for a change: from now on the row is written cell by cell. */
  open(): void {
    if (this.source === undefined) return;
    this.raws ??= rawCells(this.source.text, this.source.start, this.source.end);
    this.source = undefined;
  }

  /** Says that the cell's content is no longer as in the file. */
  forget(column: number): void {
    if (this.raws) this.raws[column] = undefined;
  }

  /** Format of the cells that are not there; `noCell` when the row has none. */
  get style(): number {
    return isTrue(this.attributes.get("customFormat")) ? Number(this.attributes.get("s") ?? 0) : noCell;
  }

  setAttributes(changes: AttributeChanges): void {
    this.attributes = changedAttributes(this.attributes, changes);
  }
}

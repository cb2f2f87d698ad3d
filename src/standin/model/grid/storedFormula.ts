import { shiftFormula } from "../../formulas/shift";

/** How a cell's formula is kept: its text, a share in a formula written once for many cells, or an array or data table. */
export type StoredFormula = string | SharedFormula | SpecialFormula;

/** A formula that the file writes once, at its first cell; the others read it as if it were filled there. */
export class SharedFormula {
  text: string | undefined;
  row = 0;
  column = 0;

  place(text: string, row: number, column: number): void {
    this.text = text;
    this.row = row;
    this.column = column;
  }

  isFirst(row: number, column: number): boolean {
    return this.row === row && this.column === column;
  }

  at(row: number, column: number): string {
    if (this.text === undefined) return "";
    return this.isFirst(row, column) ? this.text : shiftFormula(this.text, row - this.row, column - this.column);
  }
}

/** An array formula or a data table: the formula element's attributes say what area it fills. */
export class SpecialFormula {
  constructor(
    readonly text: string,
    /** Of the formula element, as in the file. */
    readonly attributes: ReadonlyMap<string, string>,
    /** The cell's metadata, `cm` and `vm`: whether the array is dynamic, and what rich value it has. */
    readonly metadata: ReadonlyMap<string, string>,
  ) {}
}

/** The formula without `=` as a person sees it in that cell; null for a data table, whose formula is not text. */
export function formulaText(formula: StoredFormula, row: number, column: number): string | null {
  const text = typeof formula === "string" ? formula : formula instanceof SharedFormula ? formula.at(row, column) : formula.text;
  return text === "" ? null : text;
}

/** Excel has given null for cells: it does so for ranges that it finds too large, and they must never be taken for empty ones. */
export class ValuesMissing extends Error {
  constructor() {
    super("null for cells");
    this.name = "ValuesMissing";
  }
}

/** Values, formulas, formats or texts of a range that was loaded, row by row. The types do not say that they may be null. */
export function given<Cell>(cells: Cell[][] | null): Cell[][] {
  if (cells === null) throw new ValuesMissing();
  return cells;
}

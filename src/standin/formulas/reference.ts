import { columnLetters, columnNumber } from "../model/areas";

/** One end of a reference. A whole column has no row, a whole row no column. Zero-based. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
  /** Lower-case letters stay so when the reference is written again. */
  readonly lowerCase: boolean;
}

/** The corners of a reference token, as written: one for a cell, two for a range. */
export function cornersOf(reference: string): Corner[] {
  return reference.split(":").map((text) => {
    const [, columnFixed, letters = "", rowFixed, digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
    return {
      column: letters === "" ? undefined : columnNumber(letters),
      row: digits === "" ? undefined : Number(digits) - 1,
      columnFixed: columnFixed === "$" && letters !== "",
      // In `$5:$7` the only `$` was taken for the column's.
      rowFixed: rowFixed === "$" || (letters === "" && columnFixed === "$"),
      lowerCase: letters !== letters.toUpperCase(),
    };
  });
}

export function writeCorners(corners: readonly Corner[]): string {
  return corners.map(writeCorner).join(":");
}

function writeCorner(corner: Corner): string {
  const { column, row } = corner;
  const letters = column === undefined ? "" : columnLetters(column);
  return [
    column !== undefined && corner.columnFixed ? "$" : "",
    corner.lowerCase ? letters.toLowerCase() : letters,
    row !== undefined && corner.rowFixed ? "$" : "",
    row === undefined ? "" : String(row + 1),
  ].join("");
}

/**
 * What one cell can hold, told apart once, at the border with the workbook.
 * A date is a number here, as in Excel: only its column or its number format tells.
 */
export type Cell = null | string | number | boolean | CellError;

/** The error values that Excel shows in a cell. */
export const cellErrorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#CONNECT!",
  "#FIELD!",
  "#UNKNOWN!",
] as const;

export type CellErrorCode = (typeof cellErrorCodes)[number];

/** An error value; there is one object for each code, so that they compare with `===`. */
export class CellError {
  private static readonly known = new Map<string, CellError>(cellErrorCodes.map((code) => [code, new CellError(code)]));

  private constructor(readonly code: CellErrorCode) {}

  /** The error that a text stands for, or undefined where the text is no error value. */
  static of(text: string): CellError | undefined {
    return CellError.known.get(text);
  }

  toString(): string {
    return this.code;
  }
}

/** True for an empty cell and for text of nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** The cell as a person would type it, without number formats; empty text for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

import { asLiteral } from "../asLiteral";

/** Puts on the context that cells of a row hold again what was read from them, formats and formulas. */
export function putBackRow(range: Excel.Range, formulas: readonly unknown[], formats: readonly unknown[]): void {
  range.numberFormat = [[...formats]] as string[][];
  range.formulas = [formulas.map((cell, at) => (isTyped(cell, formats[at]) ? asLiteral(cell) : cell))];
}

/** Whether Excel would take a text for something typed. */
function isTyped(cell: unknown, format: unknown): cell is string {
  return typeof cell === "string" && format !== "@" && !cell.startsWith("=");
}

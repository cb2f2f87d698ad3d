import { isBlank, type Cell } from "../cells";
import { numberWith, readNumberText } from "../text/numberText";

/** The amount in a cell, as a number or as text with a decimal comma where both could be meant; NaN where there is none. */
export function amountOf(cell: Cell | undefined): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || isBlank(cell)) return NaN;
  const number = readNumberText(cell);
  return number ? numberWith(number, ",") : NaN;
}

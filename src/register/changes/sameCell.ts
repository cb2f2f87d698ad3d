import type { Cell } from "../cells";

/** Whether two cells hold the same, value and type; nothing, empty text and an empty cell are one. */
export function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return (one ?? "") === (other ?? "");
}

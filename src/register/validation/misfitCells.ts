import type { FieldName } from "../fields/catalogue";
import type { Positions, Register } from "../register";

/** Tells whether a row's cell of this field is listed as unreadable, so that it is not said to be missing too. */
export function misfitTest(register: Register): (at: Positions, index: number, field: FieldName) => boolean {
  if (register.misfits.length === 0) return () => false;
  const cells = new Set(register.misfits.map(({ source, row, field }) => `${source} ${row} ${field}`));
  return (at, index, field) => cells.has(`${at.source[index] ?? -1} ${at.row[index] ?? -1} ${field}`);
}

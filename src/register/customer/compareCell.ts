/** What a build does with one cell of the register. */
export type Comparison = "keep" | "take" | "agree" | "conflict";

/**
 * The three-way comparison of one cell, over hashes: what the source held when it was last taken (`base`), what it
 * holds now, and what the register holds now. Where the source has not moved, the register is left alone, also when a
 * person has emptied the cell.
 */
export function compareCell(base: string, source: string, register: string): Comparison {
  if (source === base) return "keep";
  if (source === register) return "agree";
  return register === base ? "take" : "conflict";
}

/** What becomes of a cell in which the younger of two registers may know more than the older. */
export type JoinedCell =
  /** The two are alike, or only the older one was edited, or the younger one has nothing. */
  | "keep"
  /** The younger one's value is what a person has put there, or what the older one lacks. */
  | "take"
  /** Nobody can tell which of the two is right. */
  | "conflict";

export interface ComparedCell {
  /** Hashes of what the two hold now; empty for an empty cell. */
  readonly older: string;
  readonly younger: string;
  /** Hashes of what their sources held when they last took them, empty for nothing; undefined where that is not known. */
  readonly olderBase: string | undefined;
  readonly youngerBase: string | undefined;
}

/**
 * A three-way comparison of each register with its own source. What a person did in one of them counts where nothing was done
 * in the other, emptying a cell included; and nothing that only the younger one holds is let go of.
 */
export function compareRegisters(cell: ComparedCell): JoinedCell {
  const { older, younger, olderBase, youngerBase } = cell;
  if (older === younger) return "keep";
  if (younger === "" && (youngerBase ?? "") === "") return "keep";
  const isFree = older === "" && (olderBase ?? "") === "";
  if (isFree) return "take";
  if (youngerBase === undefined) return "conflict";
  if (younger !== youngerBase) return isStillFromSource(cell) ? "take" : "conflict";
  // The younger one was not edited: what the older one holds is somebody's doing, or what the source held at another time.
  return olderBase === undefined ? "conflict" : "keep";
}

/** The older one holds what the source gave to both. */
function isStillFromSource({ older, olderBase, youngerBase }: ComparedCell): boolean {
  return older === youngerBase && (olderBase === undefined || older === olderBase);
}

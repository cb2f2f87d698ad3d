import { leaseFrom, worksFrom, type Lease, type Work } from "../../register/changes/work";
import { cellText, type Cell } from "../../register/cells";

/**
 * What stands beside the magic text in the journal's first row. It has cells of its own, and not rows below, so that two people
 * who write at the same time meet in the same cell: then one of them wins, and both see who.
 */
export interface JournalHead {
  readonly lease: Lease | null;
  /** Works that are being done or were broken off, oldest first. */
  readonly works: readonly Work[];
  /** Id of the work that was the last to begin; empty before the first. Where it has changed, what was read is old. */
  readonly latest: string;
}

/** Zero-based, in the first row. */
export const HEAD_COLUMN = 2;
export const HEAD_COLUMNS = 3;

export const emptyHead: JournalHead = { lease: null, works: [], latest: "" };

/** The head from its cells. */
export function headOf(cells: readonly unknown[]): JournalHead {
  const [lease = "", works = "", latest = ""] = cells.map((cell) => cellText(cell as Cell));
  return { lease: leaseFrom(lease), works: worksFrom(works), latest };
}

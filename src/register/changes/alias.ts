import type { Batch } from "./batch";
import type { RegisterKind } from "../customer/registerPlan";

/**
 * One party that another has absorbed. The register's cell `mergedInto` says so as long as the row stands there, so that
 * whoever takes the cell back, takes the merge back; this record holds where a person has deleted the row, and knows what
 * was there when the two were merged.
 */
export interface Alias {
  readonly kind: RegisterKind;
  /** Hidden ids of the two rows. */
  readonly absorbed: string;
  readonly survivor: string;
  /** The absorbed party's number and name, under which documents may still come. */
  readonly number: string;
  readonly name: string;
  /** The batch that merged them, and the one that took them apart; empty where that has not been. */
  readonly batch: string;
  readonly apart: string;
  /** Hashes of the documents that it had when they were merged. */
  readonly documents: readonly string[];
  /** Hashes of documents that came under its number later, and stay with the survivor since the two were taken apart. */
  readonly staying: readonly string[];
}

/**
 * Aliases that hold: merged by a batch that stands, and not taken apart by one that stands. A batch that is not on record was
 * broken off before any of its cells was written.
 */
export function standingAliases(aliases: readonly Alias[], batches: readonly Pick<Batch, "id" | "state">[]): readonly Alias[] {
  const standing = new Set(batches.filter(({ state }) => state === "started" || state === "written").map(({ id }) => id));
  return aliases.filter(({ batch, apart }) => standing.has(batch) && !standing.has(apart));
}

import type { Verdict } from "../../register/duplicates/found";
import type { GroupChoice } from "../../workflows/mergeSides";

/** Which groups are gone through: those to be decided, or those of one verdict. */
export type ReviewFilter = "ask" | Verdict;

/** How far a person is with the duplicates; items go by their names. */
export interface Reviewing {
  /** Null until the person has chosen: then those to be decided, or certain ones where that is all there is. */
  readonly filter: ReviewFilter | null;
  /** The item that is shown; null for the first. */
  readonly at: string | null;
  /** Put off until the others are done. */
  readonly later: ReadonlySet<string>;
  /** What was said since the duplicates were searched. */
  readonly said: ReadonlyMap<string, "same" | "different">;
  /** How many were decided since the pane was opened. */
  readonly decided: number;
  /** Who stays and which values, where the person wants it otherwise. */
  readonly choices: ReadonlyMap<string, GroupChoice>;
}

export const notReviewing: Reviewing = {
  filter: null,
  at: null,
  later: new Set(),
  said: new Map(),
  decided: 0,
  choices: new Map(),
};

/** With something said about an item; null takes it back. */
export function withSaid(reviewing: Reviewing, item: string, what: "same" | "different" | null): Reviewing {
  const said = new Map(reviewing.said);
  if (what === null) said.delete(item);
  else said.set(item, what);
  return { ...reviewing, said, decided: reviewing.decided + (what === null ? -1 : 1) };
}

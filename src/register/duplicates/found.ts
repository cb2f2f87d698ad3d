import type { FieldName } from "../fields/catalogue";
import type { Agreement } from "./kinds/kind";

export const verdicts = ["certain", "likely", "possible"] as const;
export type Verdict = (typeof verdicts)[number];

/** What is taken out of a name and compared by itself. */
export const nameParts = ["legalForm", "branch", "generation"] as const;
type NamePart = (typeof nameParts)[number];

/** What one field says about a pair. */
export interface Reason {
  /** The field, or the heading of a column that no field is known for; `decision` where a person has said so. */
  readonly field: string;
  readonly known: FieldName | NamePart | "decision" | null;
  readonly agreement: Agreement | "swapped" | "decided";
  /** Bits: ten of them make a pair a thousand times likelier to be one customer. Negative where it speaks against. */
  readonly weight: number;
  /** How many records have the value that both have; absent where the two differ. */
  readonly shared?: number;
}

/** Two records that may be one customer; indexes into the records that were searched. */
export interface DuplicatePair {
  readonly a: number;
  readonly b: number;
  /** Chance that the two are one, 0 to 1, in millionths. */
  readonly score: number;
  readonly verdict: Verdict;
  /** In the order of what they weigh, what speaks for the pair first. Fields that one of the two lacks are not among them. */
  readonly reasons: readonly Reason[];
}

export interface Duplicates {
  /** Best first, then by what the records are called. */
  readonly pairs: readonly DuplicatePair[];
  /** Records that are likely one customer, each at least two; by what their first record is called. */
  readonly groups: readonly (readonly number[])[];
  /** How many pairs were compared, of how many there are. */
  readonly compared: number;
}

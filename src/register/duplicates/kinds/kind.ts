/** What fields that go together bear witness to: two of one kind are not two witnesses. */
export type Evidence = "name" | "birth" | "identity" | "phone" | "email" | "address" | "other";

/** How two values stand to each other, in words that all fields share. */
export type Agreement = "differs" | "sameDomain" | "otherNumber" | "far" | "alike" | "near" | "exact";

/** Compares two different values of a field, by their indexes; gives a level, 0 for "differs". */
export type Comparer = (a: number, b: number) => number;

/**
 * How values of one type are standardised and compared. Levels count from 0, "differs", to the highest, "equal".
 * The chances are those to start from; what the data says is laid over them.
 */
export interface Kind {
  readonly evidence: Evidence;
  /** What each level is called, lowest first. */
  readonly agreements: readonly Agreement[];
  /** Chance of each level for two records of one customer. */
  readonly same: readonly number[];
  /** Chance of each level for two records of different customers. */
  readonly different: readonly number[];
  /** The value in the form that is compared; empty where the text says nothing. */
  readonly standard: (text: string) => string;
  /** For a field's distinct standard values; equal values are never asked about. */
  readonly comparer: (values: readonly string[], counts: Uint32Array) => Comparer;
  /** Keys that values alike are likely to share, for finding pairs. */
  readonly keys: (value: string) => readonly string[];
  /** Parts that meet each other wherever in the value they stand: a name's words, several phone numbers. */
  readonly parts?: (value: string) => readonly string[];
}

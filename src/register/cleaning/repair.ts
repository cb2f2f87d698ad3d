import type { Cell } from "../cells";
import type { Column } from "./column";
import type { RowPlace } from "./rowPlace";
import type { Value } from "./value";

/** `safe`: the one click applies it. `ask`: a person decides. */
export type Certainty = "safe" | "ask";

/**
 * What a repair leaves as it was, so that it cannot change what a cell means:
 * - `signs`: every letter, digit and mark; only white space, invisible characters and how a sign is coded differ
 * - `letters`: letters and digits, without regard to case, white space and punctuation
 * - `digits`: the digits in their order; country code, grouping and zeros lost at the front may come to stand before them
 * - `bytes`: what the text's bytes were before they were read under the wrong encoding
 * - `day`, `amount`, `answer`: the day, number or yes or no that the register reads from the cell
 * - `word`: the country, language, currency, type or status that the word stands for
 * - `nothing`: the cell said that there is nothing
 */
export type Keeps = "signs" | "letters" | "digits" | "bytes" | "day" | "amount" | "answer" | "word" | "nothing" | "asked";

/** One thing that may be wrong with the cells of a column, and how it is put right. The engine knows nothing more of it. */
export interface Repair {
  /** Field or subject and what is done, such as `phone.format`; part of the `kartotek` contract. Its words are `repair.RULE`. */
  readonly rule: string;
  readonly certainty: Certainty;
  readonly keeps: Keeps;
  /** How it mends a cell of this column; null where it has nothing to do with the column. */
  readonly on: (column: Column) => Mend | null;
}

/** The value as it should be: the same one where nothing is wrong with it, null where the cell should be empty. */
export type Mend = (value: Value, place: RowPlace) => Cell;

import type { Result } from "./fault";

/** How a piece of work with the workbook goes on: whom it tells, who may stop it, and how it waits. */
export interface Conduct extends Waiting {
  /** Told after each block, in any unit that the work counts in. */
  readonly progress?: (done: number, total: number) => void;
  /** Asked between blocks. */
  readonly signal?: AbortSignal;
  /**
   * Called before the first write, and again between blocks: takes note of the work, and keeps others from writing at the same
   * time. What it refuses ends the work. Nothing was written then.
   */
  readonly begin?: () => Promise<Result<undefined>>;
  /** Called before a table's totals row is hidden for a moment, with the table's id: takes note of it, too. */
  readonly hidingTotals?: (table: string) => Promise<Result<undefined>>;
}

export interface Waiting {
  /** Waits before a try is repeated; tests hand in one that does not. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** How many bytes of JSON go into one round trip; halved where Excel refuses, and kept so. The usual where absent. */
  readonly blocks?: BlockSize;
  /** How long one round trip may take, in milliseconds; see `watched`. */
  readonly patience?: number;
}

export interface BlockSize {
  bytes: number;
}

export function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

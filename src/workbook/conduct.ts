/** How a piece of work with the workbook goes on: whom it tells, who may stop it, and how it waits. */
export interface Conduct {
  /** Told after each block, in any unit that the work counts in. */
  readonly progress?: (done: number, total: number) => void;
  /** Asked between blocks. */
  readonly signal?: AbortSignal;
  /** Waits before a try is repeated; tests hand in one that does not. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What one job changed, over all sheets and rules. A job that changes nothing makes none. */
export interface Batch {
  readonly id: string;
  /** The order that a person gave: `clean`, `merge`, `build`, `undo`; `edited` for people's own edits that were noticed. */
  readonly job: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly user: string;
  readonly userKnownBy: UserKnownBy;
  readonly state: BatchState;
  /** Cells and rows that it changed. */
  readonly cells: number;
  /** The batch that this one takes back; empty for all but undo. */
  readonly undoes: string;
  /** How many pieces of the log are its. */
  readonly pieces: number;
  /** Positions in the log of entries that were not written, since somebody had changed the cell: conflicts. */
  readonly skipped: readonly number[];
}

/** `given`: said by the person, in the pane or with `--user`. `event`: Excel's events told. */
export type UserKnownBy = "given" | "account" | "event" | "unknown";

/**
 * `started`: recorded, and the cells may be written or not: to be finished or taken back. `written`: done.
 * `undone`: taken back by a later batch. `undoneOutside`: its cells hold again what they held, by Ctrl+Z.
 */
export type BatchState = "started" | "written" | "undone" | "undoneOutside";

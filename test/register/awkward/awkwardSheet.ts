import type { Rows } from "../intake/snapshots";

/** A sheet that is hard to read or to judge, as people have them. */
export interface AwkwardSheet {
  readonly what: string;
  readonly name: string;
  readonly rows: Rows;
  readonly language?: string;
  readonly home?: string;
  readonly currency?: string;
}

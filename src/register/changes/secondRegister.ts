import type { BaseEntry, RegisterKind } from "../customer/registerPlan";
import type { Finding } from "../validation/finding";
import type { Batch } from "./batch";
import type { RegisterColumn } from "./registerColumn";
import { shortHash } from "./shortHash";

/**
 * A register beside an older one of the same kind: two people built at the same moment, or two versions of a workbook were put
 * together. Nobody is counted by it. What it has and the older one lacks may be taken over; its tab is never written, and stays
 * until a person deletes it.
 */
export interface SecondRegister {
  readonly sheetId: string;
  /** The name that its sheet had when it was last looked at. */
  readonly sheet: string;
  readonly kind: RegisterKind;
  /** The batch that has taken over what it has; {@link NOTHING_TO_JOIN}, or empty while nobody has asked for that. */
  readonly joined: string;
  /** What was left then since nobody can tell which of the two is right, by {@link leftKey}. */
  readonly left: readonly string[];
  /** Which of its table's columns are ours. */
  readonly columns: readonly RegisterColumn[];
  /** What the sources held when it last took them, by row id. */
  readonly base: ReadonlyMap<string, SecondBase>;
}

export interface SecondBase extends Pick<BaseEntry, "hashes"> {
  /** Under what base keeps the party. */
  readonly party: string;
}

/** What a difference is known by that was left: a hash, since a customer may be called by his name. */
export function leftKey({ key, field }: Pick<Finding, "key" | "field">): string {
  return shortHash(`${key}\n${field}`);
}

/** What `joined` says where there was nothing to take over. */
export const NOTHING_TO_JOIN = "-";

/** Whether what it has was taken over, by a batch that stands. */
export function isJoined({ joined }: SecondRegister, batches: readonly Pick<Batch, "id" | "state">[]): boolean {
  const isStanding = ({ id, state }: (typeof batches)[number]) => id === joined && (state === "started" || state === "written");
  return joined === NOTHING_TO_JOIN || batches.some(isStanding);
}

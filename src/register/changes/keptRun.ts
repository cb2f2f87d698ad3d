import type { Day } from "../calendar/day";
import type { AbcClass } from "../classification/abc";
import type { LifeCycle } from "../classification/lifeCycle";
import type { MinorUnits } from "../money/minorUnits";

/** What a run said of each customer, kept so that the next can tell what has changed. */
export interface KeptRun {
  readonly asOf: Day;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  /** By a short hash of the customer's number: a name may stand for a number, and names are not kept. */
  readonly customers: ReadonlyMap<string, KeptCustomer>;
}

export interface KeptCustomer {
  /** Null where nothing was bought that counts. */
  readonly class: AbcClass | null;
  readonly cycle: LifeCycle;
  readonly outstanding: MinorUnits;
  readonly overdue: MinorUnits;
}

/** What a report of a day compares itself with: the newest run of an earlier day, or else an earlier run of the same day. */
export function runBefore(runs: readonly KeptRun[], asOf: Day): KeptRun | null {
  const newestFirst = runs.filter((run) => run.asOf <= asOf).sort((a, b) => b.asOf - a.asOf);
  return newestFirst.find((run) => run.asOf < asOf) ?? newestFirst[0] ?? null;
}

/**
 * The runs to keep once another is made: that one, and the newest of an earlier day, so that making a report of one day
 * twice compares it both times with the day before. A run of a day long past leaves what is kept of newer ones alone.
 */
export function keptWith(runs: readonly KeptRun[], made: KeptRun): readonly KeptRun[] {
  if (runs.some((run) => run.asOf > made.asOf)) return runs;
  const before = runBefore(runs, made.asOf);
  return before && before.asOf < made.asOf ? [before, made] : [made];
}

import type { Day } from "../calendar/day";
import type { AbcClass, LifeCycle } from "../customer/classes";
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

/**
 * What a run compares itself with: the newest of an earlier day, or else one of the same day over other data. The same run
 * once more is no news, so that whoever makes the reports again finds them as they were.
 */
export function runBefore(runs: readonly KeptRun[], made: KeptRun): KeptRun | null {
  const earlier = runs.filter((run) => run.asOf < made.asOf);
  const newest = earlier.reduce<KeptRun | null>((best, run) => (best === null || run.asOf > best.asOf ? run : best), null);
  return newest ?? runs.filter((run) => run.asOf === made.asOf && !saysTheSame(run, made)).at(-1) ?? null;
}

/**
 * The runs to keep once another is made, oldest first: that one, and what it was compared with. A run of a day long past
 * leaves what is kept of newer ones alone.
 */
export function keptWith(runs: readonly KeptRun[], made: KeptRun): readonly KeptRun[] {
  if (runs.some((run) => run.asOf > made.asOf)) return runs;
  const before = runBefore(runs, made);
  return before ? [before, made] : [made];
}

function saysTheSame(a: KeptRun, b: KeptRun): boolean {
  return a.currency === b.currency && a.customers.size === b.customers.size && [...a.customers].every(([key, one]) => isSame(one, b.customers.get(key)));
}

function isSame(a: KeptCustomer, b: KeptCustomer | undefined): boolean {
  return a.class === b?.class && a.cycle === b.cycle && a.outstanding === b.outstanding && a.overdue === b.overdue;
}

export interface UnmergeOrder {
  /** The batch whose groups are taken apart, or the survivors, by id; the newest merge where neither is given. */
  readonly batch?: string;
  readonly survivors?: readonly string[];
}

const BATCH = "batch:";
const SURVIVOR = "customer:";

/** The order in the form in which the journal notes what a job was asked for. */
export function wantedOf({ batch, survivors = [] }: UnmergeOrder): readonly string[] {
  return [...(batch === undefined ? [] : [BATCH + batch]), ...survivors.map((id) => SURVIVOR + id)];
}

export function orderOf(wanted: readonly string[]): UnmergeOrder {
  const named = (kind: string) => wanted.flatMap((one) => (one.startsWith(kind) ? [one.slice(kind.length)] : []));
  const [batch] = named(BATCH);
  return { survivors: named(SURVIVOR), ...(batch === undefined ? {} : { batch }) };
}

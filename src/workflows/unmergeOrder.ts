export interface UnmergeOrder {
  /** The batch whose groups are taken apart, or the survivors, by id or hidden row id; the newest merge where neither is given. */
  readonly batch?: string;
  readonly survivors?: readonly string[];
  readonly suppliers?: readonly string[];
}

const BATCH = "batch:";
const SURVIVOR = "customer:";
const SUPPLIER = "supplier:";

/** The order in the form in which the journal notes what a job was asked for. */
export function wantedOf({ batch, survivors = [], suppliers = [] }: UnmergeOrder): readonly string[] {
  return [...(batch === undefined ? [] : [BATCH + batch]), ...survivors.map((id) => SURVIVOR + id), ...suppliers.map((id) => SUPPLIER + id)];
}

export function orderOf(wanted: readonly string[]): UnmergeOrder {
  const named = (kind: string) => wanted.flatMap((one) => (one.startsWith(kind) ? [one.slice(kind.length)] : []));
  const [batch] = named(BATCH);
  return { survivors: named(SURVIVOR), suppliers: named(SUPPLIER), ...(batch === undefined ? {} : { batch }) };
}

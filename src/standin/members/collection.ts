import { number, optional, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/hostObject";
import type { MemberTable } from "../protocol/memberTable";
import type { Excel } from "./excel";
import { object, type Targets } from "./targets";

interface CollectionParts<K extends keyof Targets, I extends keyof Targets> {
  /** Class of the collection and of its items. */
  readonly name: K;
  readonly of: I;
  readonly items: (owner: Targets[K], excel: Excel) => readonly Targets[I][];
  /** Whether the class has a `count` property besides the method; a few have. */
  readonly counted?: boolean;
  /** Keys that differ in case are different. */
  readonly exact?: boolean;
  /** What `getItem` finds an item by, compared without regard to case: its key, mostly also its name. */
  readonly keys: (item: Targets[I], excel: Excel) => readonly (string | number)[];
}

/**
 * The part that all collections have in common: items, indexer, getItem, getItemOrNullObject, getItemAt, getCount and
 * getFirst. Spread it into the table and, where the class has methods of its own, its `methods` into theirs.
 */
export function collection<K extends keyof Targets, I extends keyof Targets>(
  parts: CollectionParts<K, I>,
): MemberTable<Targets[K], Excel> & {
  readonly name: K;
  readonly methods: NonNullable<MemberTable<Targets[K], Excel>["methods"]>;
} {
  type Owner = Targets[K];
  const wrap = (item: Targets[I]): HostObject => object(parts.of, item);

  const find = (owner: Owner, key: unknown, excel: Excel): HostObject | null => {
    const spelled = parts.exact === true ? String : foldedKey;
    const wanted = spelled(key);
    const found = parts.items(owner, excel).find((item) => parts.keys(item, excel).some((own) => spelled(own) === wanted));
    return found === undefined ? null : wrap(found);
  };
  const demand = (owner: Owner, key: unknown, excel: Excel): HostObject => {
    const found = find(owner, key, excel);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  };
  const at = (owner: Owner, index: number, excel: Excel): HostObject => {
    const found = parts.items(owner, excel)[index];
    if (found === undefined) throw new HostError("InvalidArgument");
    return wrap(found);
  };

  return {
    name: parts.name,
    items: (owner, excel) => parts.items(owner, excel).map(wrap),
    item: demand,
    properties: parts.counted === true ? { Count: { get: (owner, excel) => parts.items(owner, excel).length } } : {},
    methods: {
      GetItem: (owner, [key], excel) => demand(owner, key, excel),
      GetItemOrNullObject: (owner, [key], excel) => find(owner, key, excel),
      GetItemAt: (owner, [index], excel) => at(owner, wholeNumber(index), excel),
      GetCount: (owner, _args, excel) => parts.items(owner, excel).length,
      GetFirst: (owner, _args, excel) => at(owner, 0, excel),
    },
  };
}

function foldedKey(key: unknown): string {
  return optional(key, (given) => (typeof given === "string" ? given : String(number(given))), "").toLocaleLowerCase("en-US");
}

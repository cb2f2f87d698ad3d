import { notInStandIn } from "./hostError";
import type { HostObject } from "./hostObject";
import type { KeyName, MemberTable, Property } from "./memberTable";

/** One class of the client, put together from all records of its name. */
export interface HostClass<C> {
  readonly name: string;
  readonly keyName: KeyName;
  readonly key: ((target: never, context: C) => string | number) | undefined;
  readonly tracked: boolean;
  readonly items: ((target: never, context: C) => readonly HostObject[]) | undefined;
  readonly item: ((target: never, key: unknown, context: C) => HostObject | null) | undefined;
  readonly properties: ReadonlyMap<string, Property<never, C>>;
  readonly navigation: ReadonlyMap<string, (target: never, context: C) => HostObject | null>;
  readonly methods: ReadonlyMap<string, (target: never, args: readonly unknown[], context: C) => unknown>;
}

/** All classes that the host knows, by name. */
export class Registry<C> {
  readonly #classes = new Map<string, HostClass<C>>();

  constructor(tables: readonly MemberTable<never, C>[]) {
    const names = new Set(tables.map((table) => table.name));
    for (const name of names) {
      this.#classes.set(
        name,
        joined(
          name,
          tables.filter((table) => table.name === name),
        ),
      );
    }
  }

  all(): readonly HostClass<C>[] {
    return [...this.#classes.values()];
  }

  /** The class of an object. A navigation may lead to a class whose table nobody has written yet. */
  of(object: HostObject): HostClass<C> {
    const found = this.#classes.get(object.type);
    if (found === undefined) throw notInStandIn(object.type, "*");
    return found;
  }
}

function joined<C>(name: string, tables: readonly MemberTable<never, C>[]): HostClass<C> {
  const keyed = tables.find((table) => table.key !== undefined);
  return {
    name,
    keyName: keyed?.keyName ?? "Id",
    key: keyed?.key,
    tracked: tables.some((table) => table.tracked === true),
    items: tables.find((table) => table.items !== undefined)?.items,
    item: tables.find((table) => table.item !== undefined)?.item,
    properties: merged(
      name,
      tables.map((table) => table.properties),
    ),
    navigation: merged(
      name,
      tables.map((table) => table.navigation),
    ),
    methods: merged(
      name,
      tables.map((table) => table.methods),
    ),
  };
}

function merged<M>(type: string, records: readonly (Readonly<Record<string, M>> | undefined)[]): ReadonlyMap<string, M> {
  const all = new Map<string, M>();
  for (const record of records) {
    for (const [name, member] of Object.entries(record ?? {})) {
      if (all.has(name)) throw new Error(`${type}.${name} is in two member tables`);
      all.set(name, member);
    }
  }
  return all;
}

import { notInStandIn } from "./hostError";
import type { HostObject } from "./hostObject";
import type { HostClass, Registry } from "./registry";
import type { QueryInfo } from "./request";
import { clientName, locating } from "./resolver";

/** What `load` asks for: property names with what is asked of each; empty asks for all scalar properties. */
interface Selection extends Map<string, Selection> {
  readonly size: number;
}

/**
 * Answers `load`: the properties asked for under their wire names, with the key of every keyed object on the way.
 * Names may come as paths (`format/fill/color`) and, for collections, with or without `items/` in front.
 */
export class Query<C> {
  constructor(
    private readonly registry: Registry<C>,
    private readonly context: C,
    private readonly referenceOf: (object: HostObject) => string,
  ) {}

  /** An object that the client will not use again is not kept for it, and has no reference. */
  answer(object: HostObject, info: QueryInfo, isForgotten: boolean): unknown {
    const known = isForgotten ? {} : this.identity(object);
    return this.#answer(object, selection([...(info.Select ?? []), ...(info.Expand ?? [])]), known, info);
  }

  /** What the client needs to find the object again: its key or its reference. */
  identity(object: HostObject): Record<string, unknown> {
    const type = this.registry.of(object);
    const answer: Record<string, unknown> = {};
    if (type.key !== undefined) answer[type.keyName] = type.key(object.target as never, this.context);
    if (type.tracked) answer["_ReferenceId"] = this.referenceOf(object);
    return answer;
  }

  #answer(object: HostObject, asked: Selection, answer = this.identity(object), paging?: QueryInfo): Record<string, unknown> {
    const type = this.registry.of(object);
    const own = type.items === undefined ? asked : ownPart(asked, type);
    for (const [name, deeper] of own) this.#add(answer, object, type, name, deeper);
    if (asked.size === 0) {
      for (const [name, property] of type.properties) {
        if (property.get !== undefined) this.#add(answer, object, type, name, asked);
      }
    }
    if (type.items !== undefined && (asked.size === 0 || own.size < asked.size)) {
      answer["_Items"] = this.#items(object, type, itemPart(asked, own), paging);
    }
    return answer;
  }

  #add(answer: Record<string, unknown>, object: HostObject, type: HostClass<C>, name: string, deeper: Selection): void {
    const get = type.properties.get(name)?.get;
    const navigate = type.navigation.get(name);
    if (get !== undefined) {
      answer[name] = locating(type.name, name, () => get(object.target as never, this.context));
    } else if (navigate !== undefined) {
      const found = locating(type.name, name, () => navigate(object.target as never, this.context));
      answer[name] = found === null ? null : this.#answer(found, deeper);
    } else if (name !== "$none") {
      throw notInStandIn(type.name, clientName(name));
    }
  }

  #items(object: HostObject, type: HostClass<C>, asked: Selection, paging?: QueryInfo): readonly unknown[] {
    const items = type.items?.(object.target as never, this.context) ?? [];
    const from = paging?.Skip ?? 0;
    const to = paging?.Top === undefined ? items.length : from + paging.Top;
    return items.slice(from, to).map((item) => this.#answer(item, asked));
  }
}

function selection(paths: readonly string[]): Selection {
  const asked: Selection = new Map();
  for (const path of paths) {
    let at = asked;
    for (const step of path.split(/[/.]/)) {
      const name = step.charAt(0).toUpperCase() + step.slice(1);
      const next: Selection = at.get(name) ?? new Map<string, Selection>();
      at.set(name, next);
      at = next;
    }
  }
  return asked.has("$all") ? new Map() : asked;
}

/** Of what is asked of a collection, the part about the collection itself, such as its count. */
function ownPart<C>(asked: Selection, type: HostClass<C>): Selection {
  return new Map([...asked].filter(([name]) => type.properties.has(name)));
}

/** The rest is asked of each item; `items` alone asks for all of their scalar properties. */
function itemPart(asked: Selection, own: Selection): Selection {
  const rest: Selection = new Map([...asked].filter(([name]) => name !== "Items" && !own.has(name)));
  for (const [name, deeper] of asked.get("Items") ?? []) rest.set(name, deeper);
  return rest;
}

import { HostError, notInStandIn } from "./hostError";
import { HostObject } from "./hostObject";
import type { References } from "./references";
import type { HostClass, Registry } from "./registry";
import { pathType, type ArgumentInfo, type ObjectPath } from "./request";

/** Class of the service objects that the client asks for by itself at start; any of their methods answers null. */
export const serviceClass = "Service";

/**
 * The objects that the paths of one request lead to. A path is followed once for each request: the client names a
 * method's path up to three times (instantiate, keep a reference, instantiate), and `worksheets.add` must run once.
 */
export class Resolver<C> {
  readonly #followed = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly registry: Registry<C>,
    private readonly references: References,
    private readonly root: HostObject,
    private readonly context: C,
  ) {}

  /** Null is the client's null object; so is whatever hangs on one. */
  object(id: number): HostObject | null {
    const known = this.#followed.get(id);
    if (known !== undefined) return known;
    const found = this.#follow(this.#path(id));
    this.#followed.set(id, found);
    return found;
  }

  /** Whether the client said that it will not use this object in a later batch. */
  isForgotten(id: number): boolean {
    return this.#path(id).D === true;
  }

  /** Arguments with objects in the place of path ids. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return given.map((argument, index) => this.#argument(argument, ids[index]));
  }

  #path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidArgument", `stand-in: the request has no object path ${String(id)}`);
    return path;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.root;
      case pathType.service:
        return new HostObject(serviceClass, path.Name);
      case pathType.reference:
        return this.references.get(path.Name);
      case pathType.nothing:
        return null;
      default:
        return this.#fromParent(path);
    }
  }

  #fromParent(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const type = this.registry.of(parent);
    if (path.ObjectPathType === pathType.property) return this.#navigate(type, parent, path.Name);
    if (path.ObjectPathType === pathType.indexer) return this.#index(type, parent, path);
    const method = type.methods.get(path.Name);
    if (method === undefined) throw notInStandIn(type.name, clientName(path.Name));
    return locating(type.name, path.Name, () => {
      const found = method(parent.target as never, this.args(path.ArgumentInfo), this.context);
      if (found === null || found instanceof HostObject) return found;
      throw new Error(`${type.name}.${path.Name} gives a value, but the client asks for an object`);
    });
  }

  #navigate(type: HostClass<C>, parent: HostObject, name: string): HostObject | null {
    const navigate = type.navigation.get(name);
    if (navigate === undefined) throw notInStandIn(type.name, clientName(name));
    return locating(type.name, name, () => navigate(parent.target as never, this.context));
  }

  #index(type: HostClass<C>, parent: HostObject, path: ObjectPath): HostObject | null {
    const item = type.item;
    if (item === undefined) throw notInStandIn(type.name, "getItem");
    return locating(type.name, "GetItem", () => item(parent.target as never, this.args(path.ArgumentInfo)[0], this.context));
  }

  #argument(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.object(id);
    if (typeof argument !== "object" || argument === null) return argument;
    if (Array.isArray(argument)) {
      const list: readonly unknown[] = argument;
      const ids: readonly unknown[] = Array.isArray(id) ? id : [];
      // Blocks of cells are by far the largest arguments; they hold no objects and need no copy.
      if (ids.length === 0 && list.every(holdsNoObject)) return list;
      return list.map((element, index) => this.#argument(element, ids[index]));
    }
    if ("_ObjectPathId" in argument && typeof argument._ObjectPathId === "number") return this.object(argument._ObjectPathId);
    return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, this.#argument(value, undefined)]));
  }
}

function holdsNoObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Array.isArray(value) && value.every(holdsNoObject);
}

/** `GetItem` as people write it: `getItem`. */
export function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Runs a member and gives its errors their location. */
export function locating<R>(type: string, member: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined) {
      throw new HostError(error.code, error.message, `${type}.${clientName(member)}`);
    }
    throw error;
  }
}

import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects that the client holds by a reference id from one batch to the next, until it lets go of them. */
export class References {
  readonly #byId = new Map<string, HostObject>();
  readonly #idOf = new Map<HostObject, string>();
  #next = 1;

  /** The object's id; the same one each time it is asked for. */
  keep(object: HostObject): string {
    const known = this.#idOf.get(object);
    if (known !== undefined) return known;
    const id = `ref${String(this.#next++)}`;
    this.#byId.set(id, object);
    this.#idOf.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    const object = this.#byId.get(id);
    if (object === undefined) throw new HostError("InvalidReference");
    return object;
  }

  /** Lets go; an unknown id is no fault, since the client would try for fifteen seconds and keep its process alive. */
  release(id: unknown): void {
    const object = typeof id === "string" ? this.#byId.get(id) : undefined;
    if (object === undefined || typeof id !== "string") return;
    this.#byId.delete(id);
    this.#idOf.delete(object);
  }

  all(): Iterable<HostObject> {
    return this.#byId.values();
  }
}

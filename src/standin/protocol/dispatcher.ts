import { HostError, notInStandIn } from "./hostError";
import { HostObject } from "./hostObject";
import { Query } from "./query";
import type { References } from "./references";
import type { Registry } from "./registry";
import { actionType, type Action, type ActionResult, type ReplyBody, type ReplyError, type RequestBody } from "./request";
import { locating, clientName, Resolver, serviceClass } from "./resolver";

/** What the dispatcher is handed: the classes, the workbook object, and who may stop an action before it runs. */
export interface Dispatch<C> {
  readonly registry: Registry<C>;
  readonly references: References;
  readonly root: HostObject;
  readonly context: C;
  /** Throws a HostError to make an action fail, as a busy or interrupted host would. */
  readonly before?: (action: Action) => void;
}

/**
 * Carries out the actions of one request in order. The first that fails ends it; what came before stands, in the reply
 * and in the workbook: Excel does not roll back ("Error handling with the application-specific APIs", office-js docs).
 */
export function carryOut<C>(request: RequestBody, to: Dispatch<C>): ReplyBody {
  const work = new RequestWork(request, to);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      to.before?.(action);
      results.push({ ActionId: action.Id, Value: work.run(action) });
    } catch (error) {
      return { Results: results, TraceIds: [], Error: replyError(error, index) };
    }
  }
  return { Results: results, TraceIds: [] };
}

class RequestWork<C> {
  readonly #resolver: Resolver<C>;
  readonly #query: Query<C>;

  constructor(
    request: RequestBody,
    private readonly to: Dispatch<C>,
  ) {
    this.#resolver = new Resolver(request.ObjectPaths, to.registry, to.references, to.root, to.context);
    this.#query = new Query(to.registry, to.context, (object) => to.references.keep(object));
  }

  run(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.#resolver.object(action.ObjectPathId);
    if (object === null) return null;
    if (object.type === serviceClass) return action.ActionType === actionType.instantiate ? {} : null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.#resolver.isForgotten(action.ObjectPathId) ? {} : this.#query.identity(object);
      case actionType.query:
        return this.#query.answer(object, action.QueryInfo ?? {}, this.#resolver.isForgotten(action.ObjectPathId));
      case actionType.method:
        return this.#call(object, action);
      case actionType.set:
        this.#set(object, action);
        return null;
      default:
        throw notInStandIn("Request", `actionType ${String(action.ActionType satisfies never)}`);
    }
  }

  #call(object: HostObject, action: Action): unknown {
    const type = this.to.registry.of(object);
    if (action.Name === "_KeepReference" && type.tracked) return null;
    if (action.Name === "_RemoveReference") {
      this.to.references.release(this.#resolver.args(action.ArgumentInfo)[0]);
      return null;
    }
    const method = type.methods.get(action.Name);
    if (method === undefined) throw notInStandIn(type.name, clientName(action.Name));
    return locating(type.name, action.Name, () => {
      const value = method(object.target as never, this.#resolver.args(action.ArgumentInfo), this.to.context);
      return value instanceof HostObject ? this.#query.identity(value) : (value ?? null);
    });
  }

  #set(object: HostObject, action: Action): void {
    const type = this.to.registry.of(object);
    const set = type.properties.get(action.Name)?.set;
    if (set === undefined) throw notInStandIn(type.name, `${clientName(action.Name)} (set)`);
    locating(type.name, action.Name, () => {
      set(object.target as never, this.#resolver.args(action.ArgumentInfo)[0], this.to.context);
    });
  }
}

/** A HostError is the host's answer; anything else is a fault of the stand-in and says so. */
export function replyError(error: unknown, index?: number): ReplyError {
  const at = index === undefined ? {} : { ActionIndex: index };
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, Location: error.location ?? "", HttpStatusCode: error.httpStatus, ...at };
  }
  const message = `stand-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return { Code: "GeneralException", Message: message, Location: "", HttpStatusCode: 500, ...at };
}

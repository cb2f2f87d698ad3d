/** What the client sends and expects back, as far as it is used; the shapes were taken from the client itself. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client will not keep this object: it needs no reference. */
  readonly D?: boolean;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument 0, or the id of the path that it stands for; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const pathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export type PathType = (typeof pathType)[keyof typeof pathType];

export const actionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export type ActionType = (typeof actionType)[keyof typeof actionType];

export interface ReplyBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly never[];
  readonly Error?: ReplyError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Position in `Actions`; the client builds the failing statement from it. */
  readonly ActionIndex?: number;
}

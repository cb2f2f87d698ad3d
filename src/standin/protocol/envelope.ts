import { replyError } from "./dispatcher";
import { actionType, type Action, type ReplyBody, type RequestBody } from "./request";

/** One message of the client over its bridge. */
export interface Envelope {
  readonly id: number;
  readonly type: number;
  /** 1 write, 4 concurrent, 16 undoable, 64 wait for the end of cell editing. */
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody };
}

export const isWriting = 1;
export const waitForCellEdit = 64;

export function readEnvelope(text: string): Envelope {
  return JSON.parse(text) as Envelope;
}

/** After a run the client lets go of its ranges; a failure there would keep it trying for fifteen seconds. */
export function isTidyingUp({ message: { body } }: Envelope): boolean {
  const { Actions } = body;
  return Actions.some(isLettingGo) && Actions.every((action) => action.ActionType === actionType.instantiate || isLettingGo(action));
}

function isLettingGo({ Name }: Action): boolean {
  return Name === "_RemoveReference";
}

/** The reply that carries results, and the error of the request where there is one. */
export function reply(envelope: Envelope, body: ReplyBody): string {
  return JSON.stringify({ id: envelope.id, type: envelope.type, message: { statusCode: 200, headers: {}, body } });
}

/** A request that failed as a whole, such as one that was too large. */
export function refusal(envelope: Envelope, error: unknown): string {
  return reply(envelope, { Results: [], TraceIds: [], Error: replyError(error) });
}

/** An answer of the service in front of Excel, which never saw the request: throttled, unavailable. */
export function statusReply(envelope: Envelope, statusCode: number, code: string, message: string): string {
  const body = JSON.stringify({ error: { code, message } });
  return JSON.stringify({ id: envelope.id, type: envelope.type, message: { statusCode, headers: {}, body } });
}

/** One event as the client takes it; `message` holds JSON. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  /** "Workbook" for listeners of a collection, else the id of the sheet or table. */
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
  /** Another person's doing. */
  readonly isRemoteOverride?: true;
}

export function events(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: 3, message: { entries } });
}

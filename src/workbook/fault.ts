import type { Message } from "../register/message";

/**
 * Why Excel did not do what was asked, as a value that the caller must look at. `code` is Excel's own, never
 * translated; `advice` says to a person what to do about it.
 */
export interface Fault {
  readonly code: string;
  readonly advice: Message;
  readonly sheet?: string;
  /** Excel's own message and place, for a bug report; English and not for the pane. */
  readonly detail?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(fault: Fault): Result<never> {
  return { ok: false, fault };
}

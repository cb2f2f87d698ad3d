import type { ErrorCode } from "../protocol/hostError";

/**
 * Trouble that tests and the workbench switch on. Each hook is asked anew and may do something of its own first: calling
 * `host.editAsOther(…)` in `request` is another person's edit between two batches of the add-in.
 */
export interface Faults {
  /**
   * Asked before each request, numbered from 1, with how many actions it holds. What it gives is answered instead, and the
   * workbook stays as it was, but for the faults that come after the work.
   */
  request?: (number: number, actions: number) => RequestFault | undefined;
  /** Asked before each action; a code makes it fail, and with it the rest of its request. */
  action?: (action: { readonly name: string; readonly type: number }) => ErrorCode | undefined;
}

export type RequestFault =
  /** No answer ever: https://github.com/OfficeDev/office-js/issues/6678 */
  | { readonly kind: "hang" }
  /** The service in front of Excel answers: 429 or 503 with a code. */
  | { readonly kind: "status"; readonly status: number; readonly code: ErrorCode }
  /** Excel refuses the request as a whole. */
  | { readonly kind: "error"; readonly code: ErrorCode }
  /** Excel carries the request out and fails to say so: its answer is lost, or comes as an error. */
  | { readonly kind: "silent" }
  | { readonly kind: "afterwards"; readonly code: ErrorCode }
  /** Excel carries the request out and gives null for cells: https://github.com/OfficeDev/office-js/issues/5821 */
  | { readonly kind: "nulls" }
  /** A batch that breaks off: so many actions stand, and the next one fails. */
  | { readonly kind: "broken"; readonly after: number; readonly code: ErrorCode };

/** Too many requests: `ActivityLimitReached` in "Error handling with the application-specific APIs". */
export const throttled: RequestFault = { kind: "status", status: 429, code: "ActivityLimitReached" };
export const unavailable: RequestFault = { kind: "status", status: 503, code: "ServiceNotAvailable" };
export const hang: RequestFault = { kind: "hang" };

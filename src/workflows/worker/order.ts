import type { ComputationName } from "./computations";
import type { WireMessage } from "./wire";

/** What the pane sends to its worker: the inputs' slices, then the order with the inputs as its value. */
export interface WorkerOrder {
  readonly name: ComputationName;
  readonly inputs: unknown;
  /** The number of the first value that both sides keep, if the computation keeps any. */
  readonly keep: number;
}

export type ToWorker = WireMessage;

/** What the worker sends back; an outcome's id is that of its order. */
export type FromWorker =
  | WireMessage
  | { readonly is: "progress"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly is: "failed"; readonly id: number; readonly error: { readonly name: string; readonly message: string; readonly stack: string } };

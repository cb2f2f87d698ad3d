import { validate } from "../../register/validation/validate";

/** How a computation tells how far it is. Who cancels one ends the worker, so that it need not ask. */
export interface ComputeConduct {
  readonly progress: (done: number, total: number) => void;
}

/** Pure work that takes long: inputs and outputs are plain data. */
export interface Computation<Inputs extends readonly unknown[], Output> {
  readonly work: (conduct: ComputeConduct, ...inputs: Inputs) => Output | Promise<Output>;
  /** Large values that later computations will want again; both sides keep them, and forget those kept before. */
  readonly keeps?: (inputs: Inputs, output: Output) => readonly object[];
}

function computation<Inputs extends readonly unknown[], Output>(
  work: (conduct: ComputeConduct, ...inputs: Inputs) => Output | Promise<Output>,
  keeps?: (inputs: Inputs, output: Output) => readonly object[],
): Computation<Inputs, Output> {
  return keeps ? { work, keeps } : { work };
}

/** Everything that the worker can do, by name. */
export const computations = {
  validate: computation((_, ...inputs: Parameters<typeof validate>) => validate(...inputs)),
} as const;

type Computations = typeof computations;
export type ComputationName = keyof Computations;
type InputsOf<One> = One extends Computation<infer Inputs, infer _> ? Inputs : never;
type OutputOf<One> = One extends Computation<infer _, infer Output> ? Output : never;

export interface ComputeOptions {
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs a computation; what it throws is thrown on. A cancelled one throws an `AbortError`. */
export type Compute = <Name extends ComputationName>(
  name: Name,
  inputs: InputsOf<Computations[Name]>,
  options?: ComputeOptions,
) => Promise<OutputOf<Computations[Name]>>;

/** The computation of a name without its types, for those who carry inputs and outputs only. */
export function anyComputation(name: ComputationName): Computation<readonly unknown[], unknown> {
  return computations[name] as unknown as Computation<readonly unknown[], unknown>;
}

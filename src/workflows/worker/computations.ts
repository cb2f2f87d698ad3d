import type { Decisions } from "../../register/changes/decisions";
import type { RegisterKind } from "../../register/customer/registerPlan";
import type { SheetReading } from "../../register/intake/reading";
import type { WorkbookSnapshot } from "../../register/intake/snapshot";
import type { Register } from "../../register/register";
import { changeSetOf } from "../../register/changes/changeSetOf";
import { proposeCleaning } from "../../register/cleaning/proposeCleaning";
import { validate } from "../../register/validation/validate";
import { analysed } from "./analysed";
import { atTheDoor } from "./atTheDoor";
import { duplicates } from "./duplicates";
import { outstanding } from "./outstanding";
import { understand } from "./understand";

/** How a computation tells how far it is. Who cancels one ends the worker, so that it need not ask. */
export interface ComputeConduct {
  readonly progress: (done: number, total: number) => void;
}

type Computation = (conduct: ComputeConduct, ...inputs: never[]) => unknown;

type DuplicatesInputs = [snapshot: WorkbookSnapshot, register: Register, decisions?: Decisions, kind?: RegisterKind, readings?: readonly SheetReading[]];

/** Everything that the worker can do, by name: pure work that takes long, with plain data as inputs and output. */
const computations = {
  analysed: (_: ComputeConduct, ...inputs: Parameters<typeof analysed>) => analysed(...inputs),
  atTheDoor: (_: ComputeConduct, ...inputs: Parameters<typeof atTheDoor>) => atTheDoor(...inputs),
  changeSetOf: (_: ComputeConduct, ...inputs: Parameters<typeof changeSetOf>) => changeSetOf(...inputs),
  understand: (_: ComputeConduct, ...inputs: Parameters<typeof understand>) => understand(...inputs),
  duplicates: ({ progress }: ComputeConduct, ...[snapshot, register, decisions, kind, readings]: DuplicatesInputs) =>
    duplicates(snapshot, register, progress, decisions, kind, readings),
  outstanding: (_: ComputeConduct, ...inputs: Parameters<typeof outstanding>) => outstanding(...inputs),
  proposeCleaning: (_: ComputeConduct, ...inputs: Parameters<typeof proposeCleaning>) => proposeCleaning(...inputs),
  validate: (_: ComputeConduct, ...inputs: Parameters<typeof validate>) => validate(...inputs),
} as const satisfies Readonly<Record<string, Computation>>;

type Computations = typeof computations;
export type ComputationName = keyof Computations;
export type Inputs<Name extends ComputationName> =
  Parameters<Computations[Name]> extends [ComputeConduct, ...infer Given] ? Given : never;
export type Output<Name extends ComputationName> = Awaited<ReturnType<Computations[Name]>>;

export interface ComputeOptions {
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs a computation; what it throws is thrown on. A cancelled one throws an `AbortError`. */
export type Compute = <Name extends ComputationName>(
  name: Name,
  inputs: Inputs<Name>,
  options?: ComputeOptions,
) => Promise<Output<Name>>;

/** Runs a computation for those who only carry its inputs and output. */
export function compute(name: ComputationName, inputs: readonly unknown[], conduct: ComputeConduct): unknown {
  const work = computations[name] as (conduct: ComputeConduct, ...inputs: readonly unknown[]) => unknown;
  return work(conduct, ...inputs);
}

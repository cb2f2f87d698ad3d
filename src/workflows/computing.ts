import { done, failed, type Result } from "../workbook/fault";
import { faultBy } from "../workbook/faultOf";
import type { Session } from "./session";
import type { ComputationName, Inputs, Output } from "./worker/computations";

/** Has something computed, in the worker where there is one; that a person cancelled it comes back as a fault. */
export async function computing<Name extends ComputationName>(
  { compute, progress, signal }: Session,
  name: Name,
  inputs: Inputs<Name>,
): Promise<Result<Output<Name>>> {
  try {
    return done(await compute(name, inputs, { progress, ...(signal ? { signal } : {}) }));
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return failed(faultBy("Cancelled"));
    throw error;
  }
}

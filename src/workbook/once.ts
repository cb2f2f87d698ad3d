import type { Result } from "./fault";
import { done, failed } from "./fault";
import { faultOf } from "./faultOf";

/** Does work that must not be done twice, such as inserting rows, and gives what went wrong as a value. */
export async function once<T>(work: () => Promise<T>, sheet?: string): Promise<Result<T>> {
  try {
    return done(await work());
  } catch (error) {
    const fault = faultOf(error, sheet);
    if (fault === undefined) throw error;
    return failed(fault);
  }
}

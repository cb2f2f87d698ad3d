import type { Conduct } from "./conduct";
import { waitFor } from "./conduct";
import type { Fault, Result } from "./fault";
import { done, failed } from "./fault";
import { faultOf } from "./faultOf";

const pauses = [500, 1000, 2000, 4000];

const passing: ReadonlySet<string> = new Set(["ActivityLimitReached", "Conflict", "RequestAborted", "ServiceNotAvailable"]);

/**
 * Does work that may be done again without harm (reading; writing the same values to the same place), and repeats it
 * where Excel is merely busy. GeneralException is tried once more: it is how Excel on the web says that its data is
 * not current (office-js issue 6501). A bug is thrown on.
 */
export async function repeated<T>(work: () => Promise<T>, { wait = waitFor }: Conduct, sheet?: string): Promise<Result<T>> {
  return tries(0);

  async function tries(count: number): Promise<Result<T>> {
    try {
      return done(await work());
    } catch (error) {
      const fault = faultOf(error, sheet);
      if (fault === undefined) throw error;
      const pause = pauses[count];
      if (pause === undefined || !mayPass(fault, count)) return failed(fault);
      await wait(pause);
      return tries(count + 1);
    }
  }
}

function mayPass(fault: Fault, count: number): boolean {
  return passing.has(fault.code) || (fault.code === "GeneralException" && count === 0);
}

import type { Waiting } from "./conduct";
import { waitFor } from "./conduct";
import type { Fault, Result } from "./fault";
import { done, failed } from "./fault";
import { faultOf } from "./faultOf";

const pauses = [500, 1000, 2000, 4000];

const passing: ReadonlySet<string> = new Set(["ActivityLimitReached", "Conflict", "RequestAborted", "ServiceNotAvailable"]);

/** `repeatableWrite`: the same values to the same places, which does no harm when it is done twice. */
export type Repeatable = "read" | "repeatableWrite";

/**
 * Does work that may be done again without harm, and repeats it where Excel is merely busy. Reading is tried once more
 * after a GeneralException, too: it is how Excel on the web says that its data is not current (office-js issue 6501). Where
 * Excel has not answered nothing is repeated, since it may still be at it. A bug is thrown on.
 */
export async function repeated<T>(
  work: () => Promise<T>,
  { wait = waitFor }: Waiting,
  sheet?: string,
  kind: Repeatable = "read",
): Promise<Result<T>> {
  return tries(0);

  async function tries(count: number): Promise<Result<T>> {
    try {
      return done(await work());
    } catch (error) {
      const fault = faultOf(error, sheet);
      if (fault === undefined) throw error;
      const pause = pauses[count];
      if (pause === undefined || !mayPass(fault, count, kind)) return failed(fault);
      await wait(pause);
      return tries(count + 1);
    }
  }
}

function mayPass({ code }: Fault, count: number, kind: Repeatable): boolean {
  return passing.has(code) || (code === "GeneralException" && kind === "read" && count === 0);
}

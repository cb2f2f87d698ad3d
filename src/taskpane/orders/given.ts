import type { Day } from "../../register/calendar/day";
import type { HeardEdits } from "../../register/changes/heardEdits";
import type { Compute } from "../../workflows/worker/computations";
import type * as work from "./work";

/**
 * Everything that the pane can have done, in one module that is loaded when it is first needed: the rules with their
 * tables of phone numbers weigh more than all the screens together.
 */
export type Work = typeof work;

/** What orders are handed from outside, so that a test can hand in its own. */
export interface Given {
  /** Loads everything that can be done. */
  readonly load: () => Promise<Work>;
  readonly today: () => Day;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Remembers what is heard of people's own edits. */
  readonly heard?: HeardEdits;
  /** Tells this pane from those of others, also after it was loaded anew. */
  readonly holder?: string;
  /** Does what takes long, away from the thread that draws the pane. */
  readonly compute: Compute;
  /** Lets the browser draw before the next step. */
  readonly pause: () => Promise<void>;
}

import { say } from "../../register/message";
import { done } from "../../workbook/fault";
import type { Unfinished } from "../../workflows/unfinished";
import type { Store } from "../state/store";
import type { Step } from "./perform";

/** Looks whether anything was broken off before its end, here or by somebody else. */
export function lookForBrokenOff(store: Store): Step {
  return {
    name: say("pane.step.brokenOff"),
    run: async ({ work, session, reader }) => {
      const found = await work.unfinished(session, reader);
      if (!found.ok) return found;
      store.dispatch({ type: "brokenOff", found: found.value });
      return done(undefined);
    },
  };
}

export type Ending = "finish" | "takeBack";

/** Brings what was broken off to its end, or takes it back. */
export function endBrokenOff(one: Unfinished, how: Ending): Step {
  return {
    name: say(`pane.step.${how}`),
    run: async ({ work, session, reader }) => {
      const ended = await work[how](session, one);
      reader.forget();
      return ended;
    },
  };
}

import type { Suggestion } from "../../register/cleaning/suggestion";
import { suggestionKey } from "../../register/cleaning/suggestionKey";
import type { Unfinished } from "../../workflows/unfinished";
import type { Notice } from "../state/paneState";
import type { Store } from "../state/store";
import { endBrokenOff, lookForBrokenOff, type Ending } from "./brokenOff";
import { cleanedNotice, undoneNotice } from "./cleaningNotices";
import type { Performer } from "./perform";
import type { Asking, Proposer } from "./proposer";
import type { Steps } from "./steps";
import { success } from "./success";

export interface ChangeOrders {
  /** Repairs these suggestions' cells; `remember` says that the choice counts next time, too. */
  readonly clean: (suggestions: readonly Suggestion[], remember: boolean) => Promise<void>;
  /** Takes back what these batches, oldest first, have written, after what goes back was shown. */
  readonly undo: (batches: readonly string[]) => Promise<void>;
  /** Takes back what was just written, and so has just been seen: it is shown only where some of it would stay. */
  readonly undoAtOnce: (batches: readonly string[]) => Promise<void>;
  /** Forgets what was decided about cleaning before. */
  readonly forgetCleaning: () => Promise<void>;
  /** Brings work that was broken off to its end, or takes it back. */
  readonly endBrokenOff: (one: Unfinished, how: Ending) => Promise<void>;
}

export function changeOrders(store: Store, { perform }: Performer, steps: Steps, { asking }: Proposer): ChangeOrders {
  async function undo(batches: readonly string[], rest: Pick<Asking, "isClear">): Promise<void> {
    let outcome: Notice | null = null;
    const step = steps.undo(batches, (undone) => {
      outcome = undoneNotice(undone);
    });
    const order = { steps: [step, steps.summarise], ending: () => outcome, batches: () => batchesOf(outcome) };
    await perform(asking(order, { ...rest, job: "undo", propose: ({ work, session, reader }) => work.proposeUndo(session, reader, batches) }));
  }

  return {
    clean: async (suggestions, remember) => {
      let outcome: Notice | null = null;
      const seen = remember ? (store.get().cleaning?.suggestions ?? null) : null;
      const choice = { ticked: new Set(suggestions.map(suggestionKey)), seen };
      const step = steps.clean(choice, (applied) => {
        outcome = cleanedNotice(applied);
      });
      await perform({ steps: [step, steps.summarise], ending: () => outcome, batches: () => batchesOf(outcome) });
    },
    undo: (batches) => undo(batches, {}),
    undoAtOnce: (batches) => undo(batches, { isClear: ({ conflicts }) => conflicts.length === 0 }),
    forgetCleaning: async () => {
      await perform({ steps: [steps.forget, steps.summarise], ending: () => success("pane.cleaning.forgotten", {}) });
    },
    endBrokenOff: async (one, how) => {
      const code = how === "finish" ? "pane.brokenOff.finished" : "pane.brokenOff.takenBack";
      const order = {
        steps: [endBrokenOff(one, how), lookForBrokenOff(store), steps.summarise],
        ending: () => success(code, {}),
        leadsTo: () => (isFirstBuilt(store) ? ({ is: "home" } as const) : null),
      };
      if (how === "finish") await perform(order);
      else await perform(asking(order, { job: "undo", propose: ({ work, session, reader }) => work.proposeTakeBack(session, reader, one) }));
    },
  };
}

function batchesOf(outcome: Notice | null): readonly string[] {
  return outcome?.batches ?? [];
}

/** Whether there is a register by now where there was none. */
function isFirstBuilt(store: Store): boolean {
  const { screen, summary } = store.get();
  return screen.is === "firstRun" && (summary?.tabs.some(({ code }) => code === "customers" || code === "suppliers") ?? false);
}

import { say } from "../../register/message";
import { noDecisions, type Decisions } from "../../register/changes/decisions";
import { done } from "../../workbook/fault";
import type { GroupChoice } from "../../workflows/mergeSides";
import type { StandingMerge } from "../../workflows/reviewDuplicates";
import type { ReviewItem } from "../../workflows/reviewItems";
import type { Notice } from "../state/paneState";
import type { Store } from "../state/store";
import { mergedNotice, unmergedNotice } from "./mergeNotices";
import type { Performer, Step, Tools } from "./perform";
import type { Proposer } from "./proposer";
import type { Steps } from "./steps";

export interface DuplicateOrders {
  /** Searches for customers that may be one. Writes nothing. */
  readonly seekDuplicates: () => Promise<boolean>;
  /** Keeps in the workbook that these customers are one, or that they are not. It is not asked again. */
  readonly decide: (item: ReviewItem, what: "same" | "different") => Promise<void>;
  /** Merges these groups, each under its choice. */
  readonly merge: (items: readonly ReviewItem[], choices: ReadonlyMap<string, GroupChoice>) => Promise<boolean>;
  /** Takes a merged customer apart. */
  readonly unmerge: (merged: StandingMerge) => Promise<void>;
}

interface Said {
  readonly item: ReviewItem;
  readonly what: "same" | "different";
}

export function duplicateOrders(store: Store, { perform }: Performer, steps: Steps, { asking }: Proposer): DuplicateOrders {
  const waiting: Said[] = [];
  let isWriting = false;

  /** People decide faster than a workbook is written: what was said meanwhile is written at once. */
  async function writeDecisions(): Promise<void> {
    while (waiting.length > 0) {
      const taken = waiting.splice(0);
      if (await perform({ steps: [decideStep(decisionsOf(taken))], quiet: true })) continue;
      for (const { item } of [...taken, ...waiting.splice(0)]) store.dispatch({ type: "said", item: item.name, what: null });
    }
  }

  return {
    seekDuplicates: () => perform({ steps: [steps.review] }),
    decide: async (item, what) => {
      const { busy } = store.get();
      if (busy !== null && !busy.quiet) return;
      store.dispatch({ type: "said", item: item.name, what });
      waiting.push({ item, what });
      if (isWriting) return;
      isWriting = true;
      try {
        await writeDecisions();
      } finally {
        isWriting = false;
      }
    },
    merge: async (items, choices) => {
      let notice: Notice | null = null;
      const step: Step = {
        name: say("pane.step.merge"),
        run: async ({ work, session, reader }: Tools) => {
          const groups = items.map(({ name, parties }) => {
            const choice = choices.get(name);
            return { members: parties.map(({ kind, id, key }) => ({ kind, id, key })), ...(choice ? { choice } : {}) };
          });
          const merged = await work.merge(session, reader, { groups });
          if (!merged.ok) return merged;
          const { before, after } = merged.value.totals;
          notice = mergedNotice(merged.value, items.length, { before: work.sayTotals(before), after: work.sayTotals(after) });
          return done(undefined);
        },
      };
      return perform({
        steps: [step, steps.summarise],
        ending: () => notice,
        batches: () => notice?.batches ?? [],
        // What came of it is told where the others are gone through.
        leadsTo: () => (store.get().screen.is === "mergeAll" ? { is: "duplicates" } : null),
      });
    },
    unmerge: async ({ kind, survivor }) => {
      const which = kind === "customers" ? { survivors: [survivor] } : { suppliers: [survivor] };
      let notice: Notice | null = null;
      const step: Step = {
        name: say("pane.step.unmerge"),
        run: async ({ work, session, reader }: Tools) => {
          const unmerged = await work.unmerge(session, reader, which);
          if (!unmerged.ok) return unmerged;
          notice = unmergedNotice(unmerged.value);
          const conflicts = unmerged.value.applied.flatMap((applied) => applied.conflicts);
          store.dispatch({ type: "left", cells: work.leftCells(conflicts, store.get().cleaning?.date1904 ?? false) });
          return done(undefined);
        },
      };
      const order = { steps: [step, steps.summarise], ending: () => notice, batches: () => notice?.batches ?? [] };
      await perform(asking(order, { job: "unmerge", propose: ({ work, session, reader }) => work.proposeUnmerge(session, reader, which) }));
    },
  };
}

function decideStep(decisions: Decisions): Step {
  return { name: say("pane.step.decide"), run: ({ work, reader }) => work.decide(reader, decisions) };
}

/** What was said of groups, as pairs of keys: each two of a group. */
function decisionsOf(said: readonly Said[]): Decisions {
  const of = (wanted: Said["what"]): Decisions["same"] =>
    said.flatMap(({ item: { parties }, what }) =>
      what === wanted
        ? parties.flatMap(({ key }, at) => parties.slice(at + 1).map((other): readonly [string, string] => [key, other.key]))
        : [],
    );
  return { ...noDecisions, same: of("same"), different: of("different") };
}

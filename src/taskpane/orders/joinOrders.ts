import { secondFindings } from "../../register/joining/secondFindings";
import { say } from "../../register/message";
import { done } from "../../workbook/fault";
import type { Joined } from "../../workflows/join";
import type { Notice } from "../state/paneState";
import type { Performer, Step } from "./perform";
import type { Proposer } from "./proposer";
import type { Steps } from "./steps";

export interface JoinOrders {
  /** Takes over into the older of two registers what the other one has, after that was shown. */
  readonly join: () => Promise<void>;
}

export function joinOrders({ perform }: Performer, steps: Steps, { asking }: Proposer): JoinOrders {
  return {
    join: async () => {
      let outcome: Notice | null = null;
      const step: Step = {
        name: say("pane.step.join"),
        run: async ({ work, session, reader }) => {
          const joined = await work.join(session, reader);
          if (!joined.ok) return joined;
          outcome = joinedNotice(joined.value);
          return done(undefined);
        },
      };
      const order = { steps: [step, steps.summarise], ending: () => outcome, batches: () => outcome?.batches ?? [] };
      await perform(asking(order, { job: "join", propose: ({ work, session, reader }) => work.proposeJoin(session, reader) }));
    },
  };
}

/** How much was taken over, and what becomes of the other tab. */
function joinedNotice({ pairs, batch, conflicts }: Joined): Notice {
  const sum = (count: (pair: Joined["pairs"][number]) => number) => pairs.reduce((total, pair) => total + count(pair), 0);
  const taken = { rows: sum(({ rows }) => rows), cells: sum(({ cells }) => cells) - conflicts.length };
  const left = conflicts.length + sum((pair) => pair.left);
  return {
    kind: left > 0 ? "warning" : "success",
    text: batch ? say("pane.join.done", taken) : say("pane.join.nothing"),
    more: [
      ...pairs.flatMap((pair) => secondFindings({ ...pair, isJoined: true }).map(({ message }) => message)),
      ...(conflicts.length > 0 ? [say("pane.join.left", { count: conflicts.length })] : []),
    ],
    detail: null,
    leadsTo: null,
    ...(batch ? { batches: [batch.id] } : {}),
  };
}

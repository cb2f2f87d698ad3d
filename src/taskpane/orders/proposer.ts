import { isSameProposal, previewOf, type Proposed } from "../../register/changes/previewByRule";
import { say } from "../../register/message";
import { done, type Result } from "../../workbook/fault";
import type { Proposal } from "../../workflows/propose";
import type { PreviewJob } from "../state/paneState";
import type { Store } from "../state/store";
import type { Order, Performer, Step, Tools } from "./perform";

export interface Asking {
  readonly job: PreviewJob;
  readonly propose: (tools: Tools) => Promise<Result<Proposal>>;
  /** Whether it needs not be looked at; where nothing would change and nothing is left, where absent. */
  readonly isClear?: (proposal: Proposal) => boolean;
}

/** Shows what orders would change before they are carried out. */
export interface Proposer {
  /** The order with what it would change shown first, unless that is clear; it is carried out only as it was seen. */
  readonly asking: (order: Order, asking: Asking) => Order;
  /** Carries out what is shown. */
  readonly accept: () => Promise<void>;
  /** Leaves it, and goes back to where the order was given. */
  readonly dismiss: () => void;
}

export function proposer(store: Store, { perform }: Performer): Proposer {
  let shown: Order | null = null;

  function asking(order: Order, { job, propose, isClear = isNothing }: Asking): Order {
    let seen: Proposed | null = null;
    let holds = false;
    const step: Step = {
      name: say("pane.step.propose"),
      run: async (tools) => {
        holds = false;
        const outcome = await propose(tools);
        if (!outcome.ok) return outcome;
        const { proposed, conflicts, findings } = outcome.value;
        const isSeen = seen !== null && isSameProposal(seen, proposed);
        if (isSeen || isClear(outcome.value)) return done(undefined);
        const left = tools.work.leftCells(conflicts, store.get().cleaning?.date1904 ?? false);
        store.dispatch({ type: "previewed", preview: { job, changes: previewOf(proposed), left, findings, isRenewed: seen !== null } });
        seen = proposed;
        shown = asked;
        holds = true;
        return done(undefined);
      },
      holds: () => holds,
    };
    const leadsBack = () => {
      const { screen, preview } = store.get();
      return screen.is === "preview" && preview !== null ? preview.from : null;
    };
    const asked: Order = { ...order, steps: [step, ...order.steps], leadsTo: () => order.leadsTo?.() ?? leadsBack() };
    return asked;
  }

  return {
    asking,
    accept: async () => {
      if (shown) await perform(shown);
    },
    dismiss: () => {
      shown = null;
      const { preview } = store.get();
      if (preview) store.dispatch({ type: "went", screen: preview.from });
    },
  };
}

/** Whether no cell would be written; what only a person can decide stands among the findings. */
export function changesNothing({ proposed }: Proposal): boolean {
  return proposed.cells.length + proposed.rows.length === 0;
}

function isNothing(proposal: Proposal): boolean {
  return changesNothing(proposal) && proposal.conflicts.length === 0;
}

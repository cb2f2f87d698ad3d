import { say } from "../../register/message";
import type { Batch } from "../../register/changes/batch";
import { done } from "../../workbook/fault";
import type { Place } from "../../workbook/goTo";
import type { Store } from "../state/store";
import type { Performer, Tools } from "./perform";
import type { Steps } from "./steps";

export interface LogOrders {
  /** Reads what a batch did. */
  readonly openBatch: (batch: Batch) => Promise<void>;
  /** Writes the tab of the change log with everything in it, and goes there. */
  readonly writeWholeLog: () => Promise<void>;
}

export function logOrders(store: Store, { perform }: Performer, steps: Steps, goTo: (place: Place) => Promise<void>): LogOrders {
  return {
    openBatch: async (batch) => {
      if (store.get().batchViews.has(batch.id)) return;
      const step = {
        name: say("pane.step.readLog"),
        run: async ({ work, session }: Tools) => {
          const view = await work.batchView(session, batch, store.get().cleaning?.date1904 ?? false);
          if (view.ok) store.dispatch({ type: "batchRead", view: view.value });
          return view.ok ? done(undefined) : view;
        },
      };
      await perform({ steps: [step] });
    },
    writeWholeLog: async () => {
      const step = {
        name: say("pane.step.reports"),
        run: async ({ work, session, reader }: Tools) => {
          const written = await work.writeWholeLog(session, reader);
          reader.changed();
          return written.ok ? done(undefined) : written;
        },
      };
      if (!(await perform({ steps: [step, steps.note(() => ["log"]), steps.summarise] }))) return;
      const tab = store.get().summary?.tabs.find(({ code }) => code === "log");
      if (tab) await goTo({ sheet: tab.sheetId });
    },
  };
}

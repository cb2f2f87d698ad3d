import { say } from "../../register/message";
import { reportCodes, type ReportCode } from "../../register/reports/report";
import type { Notice, Screen } from "../state/paneState";
import type { Store } from "../state/store";
import type { Performer } from "./perform";
import { changesNothing, type Proposer } from "./proposer";
import type { Steps } from "./steps";
import type { BuildCounts } from "./work";

export interface BuildOrders {
  /** Makes the register, or brings it up to date, as the sheets were shown. */
  readonly build: () => Promise<void>;
  /** The register and every report that has been made. */
  readonly renew: () => Promise<void>;
}

/** What would change in a register that is there is shown before it is written. */
export function buildOrders(store: Store, { perform }: Performer, steps: Steps, { asking }: Proposer): BuildOrders {
  async function update(codes: () => readonly ReportCode[], screen: Screen | null): Promise<void> {
    let counts: BuildCounts = { added: 0, changed: 0, skipped: 0, batch: null };
    const build = steps.build((of) => {
      counts = of;
    });
    const writeReports = codes().length > 0 ? [steps.writeReports(codes)] : [];
    const order = {
      steps: [build, steps.classify, ...writeReports, steps.note(() => ["register", ...codes()]), steps.summarise],
      renews: true,
      ending: () => builtNotice(store, counts),
      batches: () => batchesOf(counts),
      leadsTo: () => screen,
    };
    await perform(asking(order, { job: "build", propose: ({ work, session, reader }) => work.proposeBuild(session, reader), isClear: changesNothing }));
  }

  return {
    build: () => update(() => [], { is: "home" }),
    renew: () => update(() => madeReports(store), null),
  };
}

function madeReports(store: Store): readonly ReportCode[] {
  const { summary, preferences } = store.get();
  return reportCodes.filter((code) => summary?.tabs.some((tab) => tab.code === code) ?? preferences.made[code] !== undefined);
}

function batchesOf({ batch }: BuildCounts): readonly string[] {
  return batch === null ? [] : [batch];
}

function builtNotice(store: Store, counts: BuildCounts): Notice {
  const { added, changed, skipped } = counts;
  const tab = store.get().summary?.tabs.find(({ code }) => code === "customers");
  const leadsTo = tab ? { label: say("pane.open", { tab: tab.sheet }), place: { sheet: tab.sheetId } } : null;
  const text = added + changed === 0 ? say("pane.built.nothing") : say("pane.built", { added, changed });
  const more = skipped > 0 ? [say("pane.built.skipped", { count: skipped })] : [];
  return { kind: skipped > 0 ? "warning" : "success", text, more, detail: null, leadsTo, batches: batchesOf(counts) };
}

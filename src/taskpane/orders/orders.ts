import type { FixedMapping } from "../../register/intake/reading";
import { list, say } from "../../register/message";
import type { Finding } from "../../register/validation/finding";
import { reportCodes, type ReportCode } from "../../register/reports/report";
import type { Place } from "../../workbook/goTo";
import type { Order } from "../boot/ribbonOrders";
import type { Preferences } from "../../workflows/preferenceForm";
import type { Notice } from "../state/paneState";
import type { Store } from "../state/store";
import { lookForBrokenOff } from "./brokenOff";
import { buildOrders, type BuildOrders } from "./buildOrders";
import { changeOrders, type ChangeOrders } from "./changeOrders";
import { detailOf } from "./detailOf";
import { duplicateOrders, type DuplicateOrders } from "./duplicateOrders";
import type { Given } from "./given";
import { joinOrders, type JoinOrders } from "./joinOrders";
import { logOrders, type LogOrders } from "./logOrders";
import { performer, type Tools } from "./perform";
import { proposer } from "./proposer";
import { stepsFor } from "./steps";
import { success } from "./success";

/** What a person can have done. Each tells of its course through the store; none throws. */
export interface Orders extends BuildOrders, ChangeOrders, DuplicateOrders, JoinOrders, LogOrders {
  readonly start: () => Promise<void>;
  /** Reads the sheets and shows what was found. Writes nothing. */
  readonly look: () => Promise<void>;
  /** Takes a person's word for what a sheet or column holds, and shows what that comes to. */
  readonly correct: (fixed: FixedMapping) => Promise<void>;
  /** Writes the tabs of these reports. */
  readonly makeReports: (codes: readonly ReportCode[]) => Promise<void>;
  /** Writes the tab of one report and goes there. */
  readonly makeAndOpen: (code: ReportCode) => Promise<void>;
  /** Reads and computes anew what the pane shows. Writes nothing. */
  readonly refresh: () => Promise<void>;
  readonly keep: (preferences: Preferences) => Promise<void>;
  /** Leaves these findings out from now on; the reason is the person's own. */
  readonly ignore: (findings: readonly Finding[], reason: string) => Promise<void>;
  /** Tells of findings again that were left out. */
  readonly hearOf: (findings: readonly Finding[]) => Promise<void>;
  readonly goTo: (place: Place) => Promise<void>;
  /** What a button on the ribbon asks for: the screen where the person sees what will happen. */
  readonly fromRibbon: (order: Order) => Promise<void>;
  readonly cancel: () => void;
  /** Goes on with what was stopped last. */
  readonly retry: () => Promise<boolean>;
  /** Carries out what is shown before it is written. */
  readonly accept: () => Promise<void>;
  /** Leaves it. */
  readonly dismiss: () => void;
}

export function ordersFor(store: Store, given: Given): Orders {
  const performing = performer(store, given);
  const { perform, cancel, retry } = performing;
  const steps = stepsFor(store, given);
  const proposing = proposer(store, performing);
  let held: Tools | null = null;

  const look = {
    ...steps.look,
    run: (tools: Tools) => {
      held = tools;
      return steps.look.run(tools);
    },
  };

  const showFound = async (): Promise<void> => {
    if (await perform({ steps: [look] })) store.dispatch({ type: "went", screen: { is: "found" } });
  };

  const makeReports = async (wanted: readonly ReportCode[]): Promise<void> => {
    const codes = reportCodes.filter((code) => wanted.includes(code));
    const parts = [steps.writeReports(() => codes), steps.note(() => codes), steps.summarise];
    await perform({ steps: parts, ending: () => reportsNotice(store, codes) });
  };

  const goTo = async (place: Place): Promise<void> => {
    try {
      const went = await (await given.load()).goTo(place);
      if (went.ok) return;
      const { advice, code, detail } = went.fault;
      const notice = {
        kind: "error",
        text: advice,
        more: [],
        detail: detail ? `${code}: ${detail}` : null,
        leadsTo: null,
      } as const;
      store.dispatch({ type: "noticed", notice });
    } catch (error) {
      store.dispatch({ type: "crashed", detail: detailOf(error) });
    }
  };

  return {
    ...buildOrders(store, performing, steps, proposing),
    ...changeOrders(store, performing, steps, proposing),
    ...duplicateOrders(store, performing, steps, proposing),
    ...joinOrders(performing, steps, proposing),
    ...logOrders(store, performing, steps, goTo),
    cancel,
    retry,
    accept: proposing.accept,
    dismiss: proposing.dismiss,
    fromRibbon: async (order) => {
      const isBuilt = store.get().summary !== null;
      if (order === "build" || !isBuilt) await showFound();
      else if (order === "reports") store.dispatch({ type: "went", screen: { is: "reports" } });
      else if (await perform({ steps: [steps.summarise] }))
        store.dispatch({ type: "went", screen: { is: "findings", rule: null } });
    },
    start: async () => {
      if (await perform({ steps: [steps.open, lookForBrokenOff(store)] }))
        if (store.get().screen.is === "home") await perform({ steps: [steps.summarise] });
    },
    look: showFound,
    correct: async (fixed) => {
      if (!held || store.get().busy) return;
      store.dispatch({ type: "understood", found: store.get().found, fixed });
      try {
        await steps.look.run(held);
      } catch (error) {
        store.dispatch({ type: "crashed", detail: detailOf(error) });
      }
    },
    makeReports,
    makeAndOpen: async (code) => {
      await makeReports([code]);
      const tab = store.get().summary?.tabs.find((one) => one.code === code);
      if (tab && store.get().notice?.kind === "success") await goTo({ sheet: tab.sheetId });
    },
    refresh: async () => {
      await perform({ steps: [steps.summarise] });
    },
    keep: async (preferences) => {
      const parts = [steps.keep(preferences), ...(store.get().summary ? [steps.summarise] : [])];
      await perform({ steps: parts, ending: () => success("pane.settings.kept", {}) });
    },
    ignore: async (findings, reason) => {
      const ending = () => success("pane.findings.ignored", { count: findings.length });
      await perform({ steps: [steps.ignore(findings, reason), steps.summarise], ending });
    },
    hearOf: async (findings) => {
      await perform({ steps: [steps.hearOf(findings), steps.summarise] });
    },
    goTo,
  };
}

/** How many tabs there are now, and which reports had nothing to put on one. */
function reportsNotice(store: Store, codes: readonly ReportCode[]): Notice {
  const { summary } = store.get();
  const isThere = (code: ReportCode) => summary?.tabs.some((tab) => tab.code === code) ?? true;
  const empty = list(codes.filter((code) => !isThere(code)).map((code) => say(`${code}.title`)));
  const written = success("pane.reports.made", { count: codes.filter(isThere).length });
  return empty ? { ...written, more: [say("pane.reports.nothingToSay", { reports: empty })] } : written;
}

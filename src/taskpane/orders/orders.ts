import type { FixedMapping } from "../../register/intake/reading";
import { list, say } from "../../register/message";
import type { Suggestion } from "../../register/cleaning/suggestion";
import { suggestionKey } from "../../register/cleaning/suggestionKey";
import type { Finding } from "../../register/validation/finding";
import { reportCodes, type ReportCode } from "../../register/reports/report";
import type { Place } from "../../workbook/goTo";
import type { Order } from "../boot/ribbonOrders";
import type { Preferences } from "../../workflows/preferenceForm";
import type { Unfinished } from "../../workflows/unfinished";
import type { Notice } from "../state/paneState";
import type { Store } from "../state/store";
import { cleanedNotice, undoneNotice } from "./cleaningNotices";
import { endBrokenOff, lookForBrokenOff, type Ending } from "./brokenOff";
import { detailOf } from "./detailOf";
import { duplicateOrders, type DuplicateOrders } from "./duplicateOrders";
import type { Given } from "./given";
import { logOrders, type LogOrders } from "./logOrders";
import { performer, type Tools } from "./perform";
import { stepsFor } from "./steps";
import type { BuildCounts } from "./work";

/** What a person can have done. Each tells of its course through the store; none throws. */
export interface Orders extends DuplicateOrders, LogOrders {
  readonly start: () => Promise<void>;
  /** Reads the sheets and shows what was found. Writes nothing. */
  readonly look: () => Promise<void>;
  /** Takes a person's word for what a sheet or column holds, and shows what that comes to. */
  readonly correct: (fixed: FixedMapping) => Promise<void>;
  /** Makes the register, or brings it up to date, as the sheets were shown. */
  readonly build: () => Promise<void>;
  /** The register and every report that has been made. */
  readonly renew: () => Promise<void>;
  /** Writes the tabs of these reports. */
  readonly makeReports: (codes: readonly ReportCode[]) => Promise<void>;
  /** Writes the tab of one report and goes there. */
  readonly makeAndOpen: (code: ReportCode) => Promise<void>;
  /** Reads and computes anew what the pane shows. Writes nothing. */
  readonly refresh: () => Promise<void>;
  /** Repairs these suggestions' cells; `remember` says that the choice counts next time, too. */
  readonly clean: (suggestions: readonly Suggestion[], remember: boolean) => Promise<void>;
  /** Takes back what a batch has written. */
  readonly undo: (batch: string) => Promise<void>;
  /** Forgets what was decided about cleaning before. */
  readonly forgetCleaning: () => Promise<void>;
  /** Brings work that was broken off to its end, or takes it back. */
  readonly endBrokenOff: (one: Unfinished, how: Ending) => Promise<void>;
  readonly keep: (preferences: Preferences) => Promise<void>;
  /** Leaves these findings out from now on; the reason is the person's own. */
  readonly ignore: (findings: readonly Finding[], reason: string) => Promise<void>;
  /** Tells of findings again that were left out. */
  readonly hearOf: (findings: readonly Finding[]) => Promise<void>;
  readonly goTo: (place: Place) => Promise<void>;
  /** What a button on the ribbon asks for: the screen where the person sees what will happen. */
  readonly fromRibbon: (order: Order) => Promise<void>;
  readonly cancel: () => void;
}

export function ordersFor(store: Store, given: Given): Orders {
  const performing = performer(store, given);
  const { perform, cancel } = performing;
  const steps = stepsFor(store, given);
  const counts: BuildCounts = { added: 0, changed: 0, skipped: 0 };
  let held: Tools | null = null;

  const built = { counts };
  const build = steps.build((of) => {
    built.counts = of;
  });
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
    ...duplicateOrders(store, performing, steps),
    ...logOrders(store, performing, steps, goTo),
    cancel,
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
    build: async () => {
      const parts = [build, steps.classify, steps.note(() => ["register"]), steps.summarise];
      const isDone = await perform({ steps: parts, renews: true, ending: () => builtNotice(store, built.counts) });
      if (!isDone) return;
      const { notice } = store.get();
      store.dispatch({ type: "went", screen: { is: "home" } });
      store.dispatch({ type: "noticed", notice });
    },
    renew: async () => {
      const codes = () => madeReports(store);
      const parts = [
        build,
        steps.classify,
        ...(codes().length > 0 ? [steps.writeReports(codes)] : []),
        steps.note(() => ["register", ...codes()]),
        steps.summarise,
      ];
      await perform({ steps: parts, renews: true, ending: () => builtNotice(store, built.counts) });
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
    clean: async (suggestions, remember) => {
      let outcome: Notice | null = null;
      const seen = remember ? (store.get().cleaning?.suggestions ?? null) : null;
      const choice = { ticked: new Set(suggestions.map(suggestionKey)), seen };
      const step = steps.clean(choice, (applied) => {
        outcome = cleanedNotice(applied);
      });
      await perform({ steps: [step, steps.summarise], ending: () => outcome });
    },
    undo: async (batch) => {
      let outcome: Notice | null = null;
      const step = steps.undo(batch, (applied) => {
        outcome = undoneNotice(applied);
      });
      await perform({ steps: [step, steps.summarise], ending: () => outcome });
    },
    forgetCleaning: async () => {
      await perform({ steps: [steps.forget, steps.summarise], ending: () => success("pane.cleaning.forgotten", {}) });
    },
    endBrokenOff: async (one, how) => {
      const code = how === "finish" ? "pane.brokenOff.finished" : "pane.brokenOff.takenBack";
      const parts = [endBrokenOff(one, how), lookForBrokenOff(store), steps.summarise];
      const isDone = await perform({ steps: parts, ending: () => success(code, {}) });
      const { screen, summary, notice } = store.get();
      const isBuilt = summary?.tabs.some((tab) => tab.code === "customers" || tab.code === "suppliers") ?? false;
      if (!isDone || screen.is !== "firstRun" || !isBuilt) return;
      store.dispatch({ type: "went", screen: { is: "home" } });
      store.dispatch({ type: "noticed", notice });
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

function madeReports(store: Store): readonly ReportCode[] {
  const { summary, preferences } = store.get();
  return reportCodes.filter((code) => summary?.tabs.some((tab) => tab.code === code) ?? preferences.made[code] !== undefined);
}

function success(code: string, values: Readonly<Record<string, number>>): Notice {
  return { kind: "success", text: say(code, values), more: [], detail: null, leadsTo: null };
}

/** How many tabs there are now, and which reports had nothing to put on one. */
function reportsNotice(store: Store, codes: readonly ReportCode[]): Notice {
  const { summary } = store.get();
  const isThere = (code: ReportCode) => summary?.tabs.some((tab) => tab.code === code) ?? true;
  const empty = list(codes.filter((code) => !isThere(code)).map((code) => say(`${code}.title`)));
  const written = success("pane.reports.made", { count: codes.filter(isThere).length });
  return empty ? { ...written, more: [say("pane.reports.nothingToSay", { reports: empty })] } : written;
}

function builtNotice(store: Store, { added, changed, skipped }: BuildCounts): Notice {
  const tab = store.get().summary?.tabs.find(({ code }) => code === "customers");
  const leadsTo = tab ? { label: say("pane.open", { tab: tab.sheet }), place: { sheet: tab.sheetId } } : null;
  const text = added + changed === 0 ? say("pane.built.nothing") : say("pane.built", { added, changed });
  const more = skipped > 0 ? [say("pane.built.skipped", { count: skipped })] : [];
  return { kind: skipped > 0 ? "warning" : "success", text, more, detail: null, leadsTo };
}

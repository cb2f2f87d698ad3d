import { list, say, type Message } from "../../register/message";
import type { Fault, Result } from "../../workbook/fault";
import { faultBy } from "../../workbook/faultOf";
import type { Session } from "../../workflows/session";
import type { WorkbookReader } from "../../workflows/workbookReader";
import type { Notice, Screen } from "../state/paneState";
import type { Store } from "../state/store";
import { detailOf } from "./detailOf";
import type { Given, Work } from "./given";
import { mayPass } from "./mayPass";

/** What a step is handed. */
export interface Tools {
  readonly work: Work;
  readonly session: Session;
  readonly reader: WorkbookReader;
}

/** One part of an order, named for the person: before it ends nothing later begins. */
export interface Step {
  readonly name: Message;
  readonly run: (tools: Tools) => Promise<Result<void>>;
  /** True where a person must see something before the order goes on. */
  readonly holds?: () => boolean;
}

export interface Order {
  readonly steps: readonly Step[];
  /** Whether the work takes in what has changed in the sheets. */
  readonly renews?: boolean;
  /** Whether it is noted by the way, without a bar. */
  readonly quiet?: boolean;
  /** What to say when all is done. */
  readonly ending?: () => Notice | null;
  /** Batches that were written by now, so that they can be taken back also where the rest breaks off. */
  readonly batches?: () => readonly string[];
  /** Where the person is taken when all is done. */
  readonly leadsTo?: () => Screen | null;
}

export interface Performer {
  /** Does the steps in turn, one order at a time. False where something stopped it; the person has then been told. */
  readonly perform: (order: Order) => Promise<boolean>;
  readonly cancel: () => void;
  /** Goes on with the order that was stopped last, from the step that stopped it. */
  readonly retry: () => Promise<boolean>;
}

export function performer(store: Store, given: Given): Performer {
  let controller = new AbortController();
  let stoppedOrder: Order | null = null;

  async function run(order: Order): Promise<boolean> {
    const { steps, renews = false, quiet = false, ending, leadsTo } = order;
    const [first] = steps;
    if (store.get().busy || !first) return false;
    controller = new AbortController();
    stoppedOrder = null;
    store.dispatch({ type: "began", step: first.name, renews, quiet });
    const work = await given.load();
    const session = sessionOf(store, given, controller.signal);
    const tools = { work, session, reader: work.workbookReader(session) };
    for (const [at, step] of steps.entries()) {
      store.dispatch({ type: "stepped", step: step.name });
      await given.pause();
      const outcome = controller.signal.aborted ? { ok: false as const, fault: faultBy("Cancelled") } : await step.run(tools);
      if (outcome.ok && step.holds?.() !== true) continue;
      if (outcome.ok) {
        store.dispatch({ type: "ended", notice: null, failed: true });
        return false;
      }
      await stop(work, order, at, outcome.fault);
      return false;
    }
    store.dispatch({ type: "ended", notice: ending?.() ?? null, failed: false });
    const screen = leadsTo?.() ?? null;
    if (screen) store.dispatch({ type: "went", screen, keepsNotice: true });
    return true;
  }

  async function stop(work: Work, order: Order, at: number, fault: Fault): Promise<void> {
    const { steps, batches } = order;
    // Having seen what would change is nothing done.
    const namesOf = (some: readonly Step[]) => some.flatMap(({ name, holds }) => (holds ? [] : [name]));
    const written = batches?.() ?? [];
    const notice = stopped(fault, namesOf(steps.slice(0, at)), namesOf(steps.slice(at)));
    store.dispatch({ type: "ended", notice: written.length === 0 ? notice : { ...notice, batches: written }, failed: true });
    // What was seen is compared with the workbook anew before it is written.
    const rest = { ...order, steps: steps.slice(steps[at - 1]?.holds ? at - 1 : at) };
    stoppedOrder = rest;
    await lookAfterwards(work, fault, () => stoppedOrder === rest);
  }

  /** Whether the work that was stopped has left anything half done is told at once, unless something else has begun meanwhile. */
  async function lookAfterwards(work: Work, { code }: Fault, isStill: () => boolean): Promise<void> {
    // Excel that does not answer is left alone.
    if (code === "NoAnswer") return;
    const session = { ...sessionOf(store, given, new AbortController().signal), progress: () => undefined };
    const found = await work.unfinished(session, work.workbookReader(session));
    if (found.ok && isStill()) store.dispatch({ type: "brokenOff", found: found.value });
  }

  async function perform(order: Order): Promise<boolean> {
    try {
      return await run(order);
    } catch (error) {
      store.dispatch({ type: "crashed", detail: detailOf(error) });
      return false;
    }
  }

  return {
    perform,
    retry: async () => (stoppedOrder ? perform(stoppedOrder) : false),
    cancel: () => {
      store.dispatch({ type: "cancelling" });
      controller.abort();
    },
  };
}

/** What a person may change in the course of an order is read when it is asked for: a correction, or settings just saved. */
export function sessionOf(store: Store, given: Given, signal: AbortSignal): Session {
  return {
    get settings() {
      return store.get().preferences.settings;
    },
    get fixed() {
      return store.get().fixed;
    },
    get language() {
      const { preferences, language } = store.get();
      return preferences.tabLanguage ?? language;
    },
    asOf: store.get().asOf ?? given.today(),
    period: store.get().period,
    dryRun: false,
    newId: given.newId,
    ...(given.holder === undefined ? {} : { holder: given.holder }),
    ...(given.heard === undefined ? {} : { heard: given.heard }),
    user: userOf(store.get().userName.trim()),
    now: () => new Date(given.now()).toISOString(),
    compute: given.compute,
    pause: given.pause,
    entering: () => undefined,
    progress: (done, total) => {
      store.dispatch({ type: "progressed", done, total });
    },
    signal,
  };
}

function userOf(name: string): Session["user"] {
  return name === "" ? { name, knownBy: "unknown" } : { name, knownBy: "given" };
}

/** Where the work broke off: what is done by then stays done, and the person is told of both. */
function stopped(fault: Fault, before: readonly Message[], after: readonly Message[]): Notice {
  const done = list(before);
  const undone = list(after);
  return {
    kind: fault.code === "Cancelled" ? "warning" : "error",
    text: fault.code === "NothingFound" ? say("pane.nothingFound") : fault.advice,
    more: [
      ...(done ? [say("pane.done", { steps: done })] : []),
      ...(done && undone ? [say("pane.notDone", { steps: undone })] : []),
    ],
    detail: fault.detail === undefined ? null : `${fault.code}: ${fault.detail}`,
    leadsTo: null,
    canRetry: mayPass(fault),
  };
}

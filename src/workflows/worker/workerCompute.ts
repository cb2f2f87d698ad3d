import type { Compute, ComputationName, ComputeOptions } from "./computations";
import { holding, keepAll } from "./holding";
import { keptOf } from "./keeps";
import type { FromWorker, ToWorker, WorkerOrder } from "./order";
import { receiver, sending } from "./wire";

/** A running worker as its owner sees it. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  readonly listen: (heard: { readonly message: (message: FromWorker) => void; readonly broken: (error: Error) => void }) => void;
  readonly end: () => void;
}

interface Waiting {
  readonly done: (output: unknown) => void;
  readonly failed: (error: Error) => void;
  readonly progress: ComputeOptions["progress"];
}

/**
 * Computes in a worker that is started when it is first needed, and again after it was cancelled or broke. `pause` lets the
 * page go on between the slices of a large input.
 */
export function workerCompute(start: () => WorkerPort, pause: () => Promise<void>): Compute {
  let running: Running | null = null;

  const inTurn = async (name: ComputationName, inputs: readonly unknown[], options: ComputeOptions = {}): Promise<unknown> => {
    options.signal?.throwIfAborted();
    const worker = (running ??= run(start(), () => (running = null)));
    const cancelled = (): void => {
      worker.stop(abortError());
    };
    options.signal?.addEventListener("abort", cancelled, { once: true });
    try {
      return await worker.order(name, inputs, options, pause);
    } finally {
      options.signal?.removeEventListener("abort", cancelled);
    }
  };
  // What both sides keep is the same only between orders.
  let last: Promise<unknown> = Promise.resolve();
  const compute = (...order: Parameters<typeof inTurn>): Promise<unknown> => {
    const outcome = last.then(() => inTurn(...order));
    last = outcome.catch(() => undefined);
    return outcome;
  };
  return compute as Compute;
}

interface Running {
  readonly order: (name: ComputationName, inputs: readonly unknown[], options: ComputeOptions, pause: () => Promise<void>) => Promise<unknown>;
  readonly stop: (why: Error) => void;
}

function run(port: WorkerPort, ended: () => void): Running {
  const held = holding();
  const receive = receiver(held);
  const waiting = new Map<number, Waiting>();
  let orders = 0;
  let arrays = 0;
  let keep = 0;

  const stop = (why: Error): void => {
    ended();
    port.end();
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
  };
  port.listen({ message: hear, broken: stop });

  function hear(message: FromWorker): void {
    if (message.is === "progress") {
      waiting.get(message.id)?.progress?.(message.done, message.total);
    } else if (message.is === "failed") {
      const { name, message: text, stack } = message.error;
      settle(message.id)?.failed(Object.assign(new Error(text), { name, stack }));
    } else {
      const outcome = receive(message);
      if (outcome) settle(outcome.id)?.done(outcome.value);
    }
  }

  function settle(id: number): Waiting | undefined {
    const one = waiting.get(id);
    waiting.delete(id);
    return one;
  }

  return {
    stop,
    order: async (name, inputs, { progress }, pause) => {
      const id = orders++;
      const first = (keep += MOST_KEPT);
      const order: WorkerOrder = { name, inputs, keep: first };
      const outcome = new Promise<unknown>((done, failed) => waiting.set(id, { done, failed, progress }));
      // Whoever waits is told below; a worker that breaks while inputs are sent must not end the page's script.
      outcome.catch(() => undefined);
      for (const message of sending(id, order, held, () => arrays++)) {
        port.post(message);
        if (message.is === "slice") await pause();
      }
      const output = await outcome;
      const kept = keptOf(name, inputs, output);
      if (kept) keepAll(held, first, kept);
      return output;
    },
  };
}

/** More than any computation keeps, so that numbers never meet. */
const MOST_KEPT = 10;

function abortError(): Error {
  return Object.assign(new Error("cancelled"), { name: "AbortError" });
}

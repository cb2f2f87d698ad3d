import { compute } from "./computations";
import { holding, keepAll } from "./holding";
import { keptOf } from "./keeps";
import type { FromWorker, ToWorker, WorkerOrder } from "./order";
import { receiver, sending } from "./wire";

/** The worker's side: does orders in turn, and posts what they come to. */
export function serve(post: (message: FromWorker) => void): (message: ToWorker) => void {
  const held = holding();
  const receive = receiver(held);
  let arrays = 0;
  let last: Promise<void> = Promise.resolve();

  async function perform(id: number, { name, inputs, keep }: WorkerOrder): Promise<void> {
    try {
      const given = inputs as readonly unknown[];
      const progress = (done: number, total: number): void => {
        post({ is: "progress", id, done, total });
      };
      const output = await compute(name, given, { progress });
      for (const message of sending(id, output, held, () => arrays++)) post(message);
      const kept = keptOf(name, given, output);
      if (kept) keepAll(held, keep, kept);
    } catch (error) {
      const { name: kind, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
      post({ is: "failed", id, error: { name: kind, message, stack } });
    }
  }

  return (message) => {
    const order = receive(message);
    if (order) last = last.then(() => perform(order.id, order.value as WorkerOrder));
  };
}

import type { FromWorker } from "./order";
import type { WorkerPort } from "./workerCompute";

/** Starts the worker in a browser. Its script comes from the pane's own place, as Office asks of add-ins. */
export function browserWorker(): WorkerPort {
  const worker = new Worker(new URL("./main.ts", import.meta.url), { name: "kundekartotek" });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: ({ message, broken }) => {
      worker.addEventListener("message", (event: MessageEvent<FromWorker>) => {
        message(event.data);
      });
      worker.addEventListener("error", (event) => {
        broken(new Error(event.message));
      });
    },
    end: () => {
      worker.terminate();
    },
  };
}

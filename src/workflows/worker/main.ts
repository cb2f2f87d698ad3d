import type { ToWorker } from "./order";
import { serve } from "./serve";

const receive = serve((message) => {
  self.postMessage(message);
});

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  receive(event.data);
});

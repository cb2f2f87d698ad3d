import { officeExternal, type OfficeStart } from "./officeContext";
import { isHostMessage, type PaneMessage } from "./paneMessage";

/*
 * Runs in the pane's frame before office.js and makes the unmodified client find an Excel: the web view's `window.external`, and a
 * bridge whose other end is the page around the frame, which holds the workbook.
 */

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

const { origin } = window.location;

function tell(message: PaneMessage): void {
  window.parent.postMessage(message, origin);
}

const bridge: Bridge = { sendMessageToHost: (text) => tell({ standin: "request", text }) };

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  if (event.source !== window.parent || event.origin !== origin) return;
  if (isHostMessage(event.data)) bridge.onMessageFromHost?.(event.data.text);
});

// The client asks for language and theme while its script runs, so they cannot come as a message.
const settled = window.frameElement?.getAttribute("data-office");
const start = JSON.parse(settled ?? "null") as OfficeStart | null;

if (start !== null) {
  const external = officeExternal(start, (settings) => tell({ standin: "settings", settings }));
  Object.defineProperty(window, "external", { value: external, configurable: true });
  Object.defineProperty(window, "_richApiNativeBridge", { value: bridge, configurable: true });
}

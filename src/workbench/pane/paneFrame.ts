import type { OfficeStart } from "../../standin/boot/officeContext";
import { isPaneMessage, type HostMessage } from "../../standin/boot/paneMessage";
import type { Host } from "../../standin/host/host";

export interface PaneFrame {
  /** Loads the pane anew over a workbook, as Excel does when one is opened. */
  load(host: Host, start: OfficeStart): void;
}

interface Wishes {
  readonly title: () => string;
  /** The add-in was answered; it may have written. */
  readonly answered: () => void;
  readonly saveSettings: (settings: Readonly<Record<string, string>>) => void;
}

/** The frame in which the unchanged pane runs; its requests are answered by the host of the workbook that is open. */
export function makePaneFrame(place: HTMLElement, wishes: Wishes): PaneFrame {
  let frame: HTMLIFrameElement | undefined;
  let host: Host | undefined;
  addEventListener("message", (event: MessageEvent<unknown>) => {
    // Messages of a frame that was replaced come from another window.
    if (event.source === null || event.source !== frame?.contentWindow || event.origin !== location.origin) return;
    if (!isPaneMessage(event.data)) return;
    if (event.data.standin === "settings") wishes.saveSettings(event.data.settings);
    else host?.receive(event.data.text);
  });
  return {
    load: (newHost, start) => {
      host?.connect(() => undefined);
      const made = document.createElement("iframe");
      made.title = wishes.title();
      made.dataset["office"] = JSON.stringify(start);
      made.src = "taskpane.html";
      newHost.connect((text) => {
        const message: HostMessage = { standin: "host", text };
        made.contentWindow?.postMessage(message, location.origin);
        wishes.answered();
      });
      host = newHost;
      frame = made;
      place.replaceChildren(made);
    },
  };
}

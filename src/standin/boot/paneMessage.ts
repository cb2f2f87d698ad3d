/** What the pane's frame sends to the page around it. */
export type PaneMessage =
  /** A request of the client. */
  | { readonly standin: "request"; readonly text: string }
  /** The add-in saved its document settings. */
  | { readonly standin: "settings"; readonly settings: Readonly<Record<string, string>> };

/** What the page sends back: a reply, or events. */
export interface HostMessage {
  readonly standin: "host";
  readonly text: string;
}

export function isPaneMessage(data: unknown): data is PaneMessage {
  const kind = kindOf(data);
  return kind === "request" || kind === "settings";
}

export function isHostMessage(data: unknown): data is HostMessage {
  return kindOf(data) === "host";
}

function kindOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "standin" in data ? data.standin : undefined;
}

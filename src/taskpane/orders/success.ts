import { say } from "../../register/message";
import type { Notice } from "../state/paneState";

/** That something was done, and nothing more. */
export function success(code: string, values: Readonly<Record<string, number>>): Notice {
  return { kind: "success", text: say(code, values), more: [], detail: null, leadsTo: null };
}

import { say, type Message } from "../message";
import type { Finding, Severity } from "../validation/finding";
import type { JoinedPair } from "./joinedPair";

/** All that may be said of them; the last two stand at the cells of the younger one. */
export const secondCodes: readonly string[] = [
  "register.second",
  "register.joined",
  "register.secondColumns",
  "register.joinConflict",
  "register.joinDeleted",
];

/** What is to be said of a register beside an older one. */
export function secondFindings({ older, younger, isJoined, rows, cells, left, ownColumns }: JoinedPair): readonly Finding[] {
  const values = { tab: older, younger, rows, cells, left };
  const joined = left === 0 ? say("finding.register.joined", values) : say("finding.register.joinedLeft", values);
  const columns = say("finding.register.secondColumns", { ...values, columns: ownColumns.join(", ") });
  return [
    isJoined
      ? onSheet("register.joined", "info", younger, joined)
      : onSheet("register.second", "warning", younger, say("finding.register.second", values)),
    ...(ownColumns.length > 0 ? [onSheet("register.secondColumns", "info", younger, columns)] : []),
  ];
}

function onSheet(code: string, severity: Severity, sheet: string, message: Message): Finding {
  return { code, severity, sheet, row: null, column: null, field: null, key: "", value: "", suggestion: null, message };
}

import { readDateText, type DateOrder } from "../text/dateText";
import type { Value } from "./value";

/** The order of day and month that these texts prove; `mixed` where they prove both, null where they prove none. */
export function provenOrder(values: Iterable<Value>): DateOrder | "mixed" | null {
  let proven: DateOrder | null = null;
  for (const value of values) {
    const date = typeof value === "string" ? readDateText(value) : undefined;
    if (!date || !("day" in date) || date.proves === null) continue;
    if (proven !== null && proven !== date.proves) return "mixed";
    proven = date.proves;
  }
  return proven;
}

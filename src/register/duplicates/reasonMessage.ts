import { fieldNames } from "../fields/catalogue";
import { say, type Message } from "../message";
import { nameParts, type Reason } from "./found";

/** A reason in words, such as `same phone, which only these two have (+9.8)`. */
export function reasonMessage({ field, known, agreement, shared, weight }: Reason): Message {
  if (known === "decision") return say("duplicates.reason.decided");
  const part = nameParts.find((one) => one === known);
  const named = part ? say(`duplicates.${part}`) : fieldNames.some((name) => name === known) ? say(`field.${String(known)}`) : say("text", { text: field });
  const bits = bitsOf(weight);
  if (agreement === "exact" && shared === 2) return say("duplicates.reason.exactOnlyThese", { field: named, bits });
  if (agreement === "exact" && shared !== undefined) return say("duplicates.reason.exactShared", { field: named, count: shared, bits });
  return say(`duplicates.reason.${agreement}`, { field: named, bits });
}

/** A weight in bits as people read it: with its sign, and one decimal. */
export function bitsOf(weight: number): Message {
  return say("duplicates.bits", { sign: weight < 0 ? "−" : "+", bits: Math.round(Math.abs(weight) * 10) / 10 });
}

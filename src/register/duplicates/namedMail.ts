import type { Feature } from "./features";
import { FREE_MAIL } from "./freeMail";

/** E-mail addresses that are made of their owners' names: at hosts that anybody can use, namesakes get the like of them. */
export interface NamedMail {
  /** For each record 1 where its address is made of its name, 2 where it is so at a host for anybody. */
  readonly named: Uint8Array;
  /** By value of the e-mail feature: a number for what stands before the `@`, and one for its letters, whatever parts them. */
  readonly boxes: Int32Array;
  readonly letters: Int32Array;
}

const SHORTEST = 3;
/** A host with so many addresses is one for anybody, whether it is known or not. */
const MANY = 20;

/** Undefined where the list has no e-mail addresses, or no names. */
export function namedMail(features: readonly Feature[], count: number): NamedMail | undefined {
  const email = features.find(({ field }) => field === "email");
  const names = features.filter(({ field }) => field === "name" || field === "firstName" || field === "lastName");
  if (!email || names.length === 0) return undefined;
  const boxes = email.values.map((value) => value.slice(0, Math.max(0, value.indexOf("@"))));
  const letters = boxes.map((box) => box.replace(/[^a-z]/g, ""));
  const hosts = email.values.map((value) => value.slice(value.indexOf("@") + 1));
  const users = new Map<string, number>();
  for (const host of hosts) users.set(host, (users.get(host) ?? 0) + 1);
  const isForAnybody = hosts.map((host) => FREE_MAIL.has(host) || (users.get(host) ?? 0) >= MANY);
  const words = names.map(({ values }) => values.map((value) => value.split(" ").filter((word) => word.length >= SHORTEST)));
  const named = Uint8Array.from({ length: count }, (_, record) => {
    const value = email.of[record] ?? -1;
    const box = letters[value] ?? "";
    const isNamed = box !== "" && names.some(({ of }, n) => words[n]?.[of[record] ?? -1]?.some((word) => box.includes(word)) ?? false);
    return isNamed ? 1 + Number(isForAnybody[value]) : 0;
  });
  return { named, boxes: numbered(boxes), letters: numbered(letters) };
}

/** Equal texts get equal numbers. */
function numbered(texts: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}

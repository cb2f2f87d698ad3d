import { toIso, type Day } from "../calendar/day";

/**
 * What a person has decided about allocation, by {@link choiceKey}: the invoice numbers that a payment or credit note is for,
 * as written; a dash for none.
 */
export type Choices = ReadonlyMap<string, string>;

export interface Chosen {
  readonly kind: "payment" | "credit";
  /** The account's id. */
  readonly account: string;
  readonly day: Day;
  /** Minor units, without sign. */
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
  /** What it is called: reference, KID or number. */
  readonly name: string;
}

/** Names a payment or credit note by what it says, so that a choice outlives sorting and the next export. */
export function choiceKey({ kind, account, day, amount, currency, name }: Chosen): string {
  return [kind, account, day < 0 ? "" : toIso(day), Math.abs(amount), currency, name].join("\n");
}

/** Calls each of several alike apart, in the order of their rows: the second of a key is `key\n2`. */
export function countedKeys(): (key: string) => string {
  const times = new Map<string, number>();
  return (key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}\n${time}`;
  };
}

/** True where a person wrote that it is for no invoice. */
export function isForNone(choice: string): boolean {
  return /^[-–—0]+$/.test(choice.trim());
}

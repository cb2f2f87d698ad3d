import { HostError } from "./hostError";

/** Checks of what came over the wire. Each gives the value in its type or throws Excel's InvalidArgument. */

export function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument");
}

export function number(value: unknown): number {
  if (typeof value === "number") return value;
  throw new HostError("InvalidArgument");
}

export function wholeNumber(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new HostError("InvalidArgument");
}

export function boolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}

/** One of the strings of an Office.js enumeration, exactly as the client spells it. */
export function oneOf<S extends string>(value: unknown, choices: readonly S[]): S {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** A plain object such as the rule of a data validation. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw new HostError("InvalidArgument");
}

/** The value, or the given default where the client left the argument out. */
export function optional<V, D>(value: unknown, check: (value: unknown) => V, otherwise: D): V | D {
  return value === null || value === undefined ? otherwise : check(value);
}

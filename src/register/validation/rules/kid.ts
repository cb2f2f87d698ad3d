import type { Positions, Register } from "../../register";
import { found } from "../found";
import type { Finding } from "../finding";
import { bareKid, isKid, passes, type KidCheck } from "../kids";
import type { Rule } from "../rule";

/** As many KIDs must agree on a check before one that fails it is called wrong. */
const FEWEST = 5;
const MOST_OF_THEM = 0.9;
const checks: readonly KidCheck[] = ["mod10", "mod11"];

/**
 * KIDs that no bank would take. Which check digit a payee uses is its own agreement, so the column tells it: where nearly all
 * pass one of the two checks, the others are mistyped.
 */
export const kid: Rule = function* (register) {
  const { invoices, payments } = register;
  yield* inColumn(register, invoices.at, invoices.kid, invoices.number);
  yield* inColumn(register, payments.at, payments.kid, payments.invoiceNumber);
};

function* inColumn(register: Register, at: Positions, kids: readonly string[], keys: readonly string[]): Iterable<Finding> {
  const bare = kids.map(bareKid);
  const check = usual(bare.filter(isKid));
  for (let index = 0; index < bare.length; index++) {
    const own = bare[index] ?? "";
    if (own === "") continue;
    const fault = { severity: "warning", field: "kid", key: keys[index] ?? "", value: kids[index] ?? "" } as const;
    if (!isKid(own)) yield found(register, at, index, { code: "kid.format", ...fault });
    else if (check !== undefined && !passes(own, check)) yield found(register, at, index, { code: "kid.checkDigit", ...fault, values: { check: { say: `kid.${check}` } } });
  }
}

function usual(kids: readonly string[]): KidCheck | undefined {
  if (kids.length < FEWEST) return undefined;
  return checks.find((check) => kids.filter((own) => passes(own, check)).length >= kids.length * MOST_OF_THEM);
}

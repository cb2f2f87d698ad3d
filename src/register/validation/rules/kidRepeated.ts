import { claims } from "../claims";
import { found, placeOf } from "../found";
import { bareKid } from "../kids";
import type { Rule } from "../rule";

/** One KID on invoices of two customers: a payment with it could be for either. A customer's own KID may stand on all of theirs. */
export const kidRepeated: Rule = function* (register, { excludedStatus }) {
  const { at, kid, number, customer } = register.invoices;
  const first = new Map<string, number>();
  for (const index of claims(register, excludedStatus)) {
    const own = bareKid(kid[index] ?? "");
    const payer = customer[index] ?? -1;
    if (own === "" || payer < 0) continue;
    const earlier = first.get(own);
    if (earlier === undefined) first.set(own, index);
    else if (customer[earlier] !== payer) {
      const where = placeOf(register, at, earlier, "kid");
      yield found(register, at, index, { code: "kid.repeated", severity: "warning", field: "kid", key: number[index] ?? "", value: kid[index] ?? "", values: { where } });
    }
  }
};

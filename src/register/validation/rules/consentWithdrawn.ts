import { toIso } from "../../calendar/day";
import { found } from "../found";
import type { Rule } from "../rule";

/** A consent that was withdrawn: not before it was given, and no consent any more. */
export const consentWithdrawn: Rule = function* (register, { asOf }) {
  const { customers } = register;
  const withdrawals = customers.values.get("consentWithdrawn") ?? [];
  const given = customers.values.get("consentDate");
  const consents = customers.values.get("consent");
  for (let index = 0; index < withdrawals.length; index++) {
    const withdrawn = withdrawals[index];
    if (typeof withdrawn !== "number" || customers.implied[index]) continue;
    const on = given?.[index];
    const fault = { field: "consentWithdrawn", key: customers.id[index] ?? "", value: toIso(withdrawn) } as const;
    const date = { day: withdrawn };
    if (typeof on === "number" && withdrawn < on) {
      yield found(register, customers.at, index, { code: "consent.withdrawnEarly", severity: "error", ...fault, values: { date, given: { day: on } } });
    } else if (consents?.[index] === true && withdrawn <= asOf) {
      yield found(register, customers.at, index, { code: "consent.stillYes", severity: "warning", ...fault, field: "consent", values: { date } });
    }
  }
};

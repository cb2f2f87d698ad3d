import { toIso } from "../../calendar/day";
import { found } from "../found";
import { partyTexts } from "../partyTexts";
import type { Rule } from "../rule";

/**
 * A consent must be proved: when it was given, and not in the future (GDPR article 7). Where no column can tell, that is
 * one thing about the sheet and not a fault of each row.
 */
export const consentDate: Rule = function* (register, { asOf }) {
  const { customers } = register;
  const consents = customers.values.get("consent") ?? [];
  const dates = customers.values.get("consentDate");
  const sources = partyTexts(customers, "consentSource");
  const toldOf = new Set<number>();
  for (let index = 0; index < customers.count; index++) {
    if (customers.implied[index]) continue;
    const date = dates?.[index];
    const key = customers.id[index] ?? "";
    if (typeof date === "number" && date > asOf) {
      const fault = { code: "consent.dateFuture", severity: "error", field: "consentDate", key, value: toIso(date) } as const;
      yield found(register, customers.at, index, { ...fault, values: { date: { day: date } } });
    }
    if (consents[index] !== true || typeof date === "number") continue;
    const source = customers.at.source[index] ?? -1;
    if (dates === undefined && toldOf.has(source)) continue;
    toldOf.add(source);
    const isTold = (sources?.[index] ?? "") !== "";
    const field = dates === undefined ? "consent" : "consentDate";
    const fault = { severity: isTold ? "info" : "warning", field, key, value: null } as const;
    yield found(register, customers.at, index, { code: dates === undefined ? "consent.noDates" : "consent.dateMissing", ...fault });
  }
};

import type { Day } from "../calendar/day";
import { isBlank } from "../cells";
import type { Parties } from "../register";

/** Whether a customer has consented to marketing and not withdrawn it by a day. Silence is no consent. */
export function hasConsent({ values }: Parties, row: number, asOf: Day): boolean {
  const given = values.get("consent")?.[row];
  const withdrawn = values.get("consentWithdrawn")?.[row];
  const on = values.get("consentDate")?.[row];
  if (typeof withdrawn === "number" ? withdrawn <= asOf : withdrawn !== undefined && !isBlank(withdrawn)) return false;
  // A date of consent says that it was given, where no column says so itself.
  if (given === undefined || given === null) return typeof on === "number" && on <= asOf;
  return given === true;
}

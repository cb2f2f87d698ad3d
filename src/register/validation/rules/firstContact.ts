import { dayOf, toIso } from "../../calendar/day";
import { numberRule } from "../cellRule";

/** Before this day the number of days is most likely something else, such as a year that was read as one. */
const EARLIEST = dayOf(1950, 1, 1) ?? 0;

/** A relation that begins in the future, or before there were customers to speak of. */
export const firstContact = numberRule(["firstContact"], (day, { asOf }) => {
  const values = { date: { day } };
  if (day > asOf) return { code: "firstContact.future", severity: "warning", shown: toIso(day), values };
  return day < EARLIEST ? { code: "firstContact.tooOld", severity: "warning", shown: toIso(day), values } : null;
});

import { addMonths, toIso } from "../../calendar/day";
import { numberRule } from "../cellRule";

/** Nobody on a list of customers is older. */
const OLDEST_YEARS = 115;
/** Ordinary contracts of minors bind nobody; whether one buys at all is worth a look. */
const OF_AGE_YEARS = 15;

/** Birthdays that cannot be, and those of children, which are likely the day of something else. */
export const birthday = numberRule(["birthday"], (day, { asOf }) => {
  const shown = toIso(day);
  const values = { date: { day } };
  if (day > asOf) return { code: "birthday.future", severity: "error", shown, values };
  if (day < addMonths(asOf, -12 * OLDEST_YEARS)) return { code: "birthday.tooOld", severity: "error", shown, values };
  return day > addMonths(asOf, -12 * OF_AGE_YEARS) ? { code: "birthday.child", severity: "info", shown, values } : null;
});

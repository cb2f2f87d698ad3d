import { monthsTo } from "../calendar/period";
import { say, type Message } from "../message";
import type { Analysis } from "./analysis";

/** The period that revenue is counted in, as `abc.months` has it. */
export function revenuePeriodLine({ settings, asOf }: Analysis): Message {
  const months = settings["abc.months"];
  const { from, to } = monthsTo(asOf, months);
  return months === 0 ? say("report.allRevenue", { to: { day: to } }) : say("report.revenuePeriod", { from: { day: from }, to: { day: to } });
}

import { monthsTo } from "../calendar/period";
import type { IndicatorContext, IndicatorInput } from "./context";
import { customerIndicators } from "./customerIndicators";
import type { Indicator } from "./indicator";
import { paymentIndicators } from "./paymentIndicators";
import { receivableIndicators } from "./receivableIndicators";
import { firstDay } from "./sales";
import { salesIndicators } from "./salesIndicators";

/** The key figures of the register on the ledger's day, in the order in which a person reads them. */
export function indicators(input: IndicatorInput): readonly Indicator[] {
  const first = firstDay(input.ledger);
  const { from, to } = monthsTo(input.ledger.asOf, input.months);
  const context: IndicatorContext = { ...input, first, period: { from: input.months === 0 ? (first ?? to) : from, to } };
  return [...paymentIndicators(context), ...receivableIndicators(context), ...salesIndicators(context), ...customerIndicators(context)];
}

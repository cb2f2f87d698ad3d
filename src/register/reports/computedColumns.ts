import { NO_DAY, type Day } from "../calendar/day";
import type { Cell } from "../cells";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import { analysisPeriodsOf, beforeOf, behavioursOf, customerTypesOf, keptBefore, lifeCyclesOf, rfmOf } from "./classified";
import type { ReportColumn } from "./report";

/** A value, or a text to be put into words. */
export type ComputedValue = Cell | { readonly text: Message };

/** What the add-in works out for each customer and writes beside its fields in the register's tab, as one shaded group. */
export interface ComputedColumns {
  /** As of when; stands at the head of the group. */
  readonly asOf: { readonly heading: Message; readonly day: Day };
  readonly columns: readonly ReportColumn[];
  /** Values in the order of the columns, by the customer's id. Customers without documents are there too. */
  readonly values: ReadonlyMap<string, readonly ComputedValue[]>;
}

/**
 * Class, RFM, type, payment, life cycle, balance. Amounts are in the currency of most figures; a customer who owes in other
 * currencies only has empty amounts, not zero. Type and life cycle have headings that say that they are worked out, since the
 * person's own stand in fields of those names.
 */
export function computedColumns(analysis: Analysis): ComputedColumns {
  const { register, aging, purchases, currency, asOf } = analysis;
  const code = register.currencies[currency] ?? "";
  const owing = new Map(aging.currencies.find((one) => one.currency === currency)?.accounts.map((row) => [row.account, row]));
  const elsewhere = new Set(aging.currencies.filter((one) => one.currency !== currency).flatMap((one) => one.accounts.map((row) => row.account)));
  const classesOf = classCells(analysis);
  const values = new Map<string, readonly ComputedValue[]>();
  for (let customer = 0; customer < register.customers.count; customer++) {
    const owes = owing.get(customer);
    const amount = (minor: number | undefined): Cell =>
      minor !== undefined ? fromMinor(minor, code) : elsewhere.has(customer) ? null : 0;
    const last = purchases.last[customer] ?? NO_DAY;
    values.set(register.customers.id[customer] ?? "", [
      ...classesOf(customer),
      amount(owes?.outstanding),
      amount(owes?.overdue),
      last === NO_DAY ? null : last,
    ]);
  }
  return {
    asOf: { heading: asOfHeading, day: asOf },
    columns: computedHeads(code),
    values,
  };
}

export const asOfHeading = say("computed.asOf");

/** The columns behind that of the day; amounts are in this currency, ISO 4217. */
export function computedHeads(currency: string): readonly ReportColumn[] {
  return [
    { name: "abcClass", heading: say("computed.abcClass"), type: "text", mark: "class" },
    { name: "abcBefore", heading: say("computed.abcBefore"), type: "text" },
    { name: "rfm", heading: say("computed.rfm"), type: "identifier" },
    { name: "segment", heading: say("computed.segment"), type: "text" },
    { name: "customerType", heading: say("computed.customerType"), type: "text" },
    { name: "paymentBehaviour", heading: say("computed.paymentBehaviour"), type: "text" },
    { name: "lifeCycle", heading: say("computed.lifeCycle"), type: "text" },
    { name: "analysisPeriod", heading: say("computed.analysisPeriod"), type: "text" },
    { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency },
    { name: "overdue", heading: say("aging.overdue"), type: "amount", currency, mark: "overdue" },
    { name: "lastPurchase", heading: say("computed.lastPurchase"), type: "date" },
  ];
}

/** The cells of a customer's classes, from ABC to how often it is worth a look. */
function classCells(analysis: Analysis): (customer: number) => readonly ComputedValue[] {
  const classes = new Map(analysis.abc.customers.map((one) => [one.account, one.class]));
  const scored = new Map(rfmOf(analysis).customers.map((one) => [one.account, one]));
  const types = customerTypesOf(analysis);
  const behaviours = behavioursOf(analysis);
  const cycles = lifeCyclesOf(analysis);
  const periods = analysisPeriodsOf(analysis);
  const before = beforeOf(analysis);
  const word = (part: string, name: string | null | undefined): ComputedValue =>
    name === null || name === undefined ? null : { text: say(`${part}.${name}`) };
  return (customer) => {
    const one = scored.get(customer);
    return [
      classes.get(customer) ?? null,
      keptBefore(before, analysis.register.customers.id[customer] ?? "")?.class ?? null,
      one === undefined || one.segment === null ? null : `${one.r ?? ""}${one.f ?? ""}${one.m ?? "–"}`,
      word("segment", one?.segment),
      word("customerType", types[customer]),
      word("behaviour", behaviours[customer]),
      word("lifeCycle", cycles[customer]),
      word("analysisPeriod", periods[customer]),
    ];
  };
}

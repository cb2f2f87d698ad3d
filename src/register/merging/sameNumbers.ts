import { NO_DAY } from "../calendar/day";
import { numberKey } from "../intake/partyKeys";
import { say } from "../message";
import type { Register } from "../register";
import type { MergeQuestion } from "./mergePlan";
import type { PartyUse } from "./partyUse";

/**
 * Different documents that have one number under two of these customers: once merged, a payment that names the number could
 * mean either. The same document written under both is not meant.
 */
export function sameNumberQuestions(
  { invoices, customers, currencies }: Register,
  members: readonly number[],
  use: readonly PartyUse[],
): readonly MergeQuestion[] {
  const byNumber = new Map<string, number[]>();
  for (const at of members.flatMap((party) => use[party]?.invoices ?? [])) {
    const number = invoices.number[at] ?? "";
    if (number === "") continue;
    const key = `${invoices.kind[at] ?? 0} ${numberKey(number)}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), at]);
  }
  const facts = (at: number): string => [invoices.date[at], invoices.gross[at], invoices.net[at], invoices.currency[at]].join("|");
  return [...byNumber.values()].flatMap((same): MergeQuestion[] => {
    const [first] = same;
    const other = same.find((at) => first !== undefined && invoices.customer[at] !== invoices.customer[first] && facts(at) !== facts(first));
    if (first === undefined || other === undefined) return [];
    const named = (at: number) => customers.id[invoices.customer[at] ?? -1] ?? "";
    const amount = (at: number) => {
      const [gross = NaN, net = NaN] = [invoices.gross[at], invoices.net[at]];
      return { amount: Number.isNaN(gross) ? (Number.isNaN(net) ? 0 : net) : gross, currency: currencies[invoices.currency[at] ?? 0] ?? "" };
    };
    const day = (at: number) => {
      const date = invoices.date[at] ?? NO_DAY;
      return date === NO_DAY ? say("merge.noDate") : { day: date };
    };
    const message = say("finding.merge.sameInvoiceNumber", {
      number: invoices.number[first] ?? "",
      one: named(first),
      other: named(other),
      oneAmount: amount(first),
      otherAmount: amount(other),
      oneDay: day(first),
      otherDay: day(other),
    });
    return [{ code: "merge.sameInvoiceNumber", message }];
  });
}

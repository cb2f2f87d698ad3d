import { cellText } from "../cells";
import { say } from "../message";
import type { Parties } from "../register";
import type { MergeQuestion } from "./mergePlan";

/** Opening balances of merged parties are added up, which those in several currencies cannot be. */
export function openingBalanceQuestions({ values, id }: Parties, members: readonly number[]): readonly MergeQuestion[] {
  const amounts = values.get("openingBalance");
  const owing = members.filter((party) => typeof amounts?.[party] === "number" && amounts[party] !== 0);
  const currencies = new Set(owing.map((party) => cellText(values.get("currency")?.[party]).trim().toUpperCase()));
  if (currencies.size < 2) return [];
  return [{ code: "merge.openingBalance", message: say("finding.merge.openingBalance", { parties: owing.map((party) => id[party] ?? "").join(", ") }) }];
}

import { cellText, type Cell } from "../cells";
import { fieldNames, type FieldName } from "../fields/catalogue";
import type { Parties, Register } from "../register";
import type { Settings } from "../settings";
import { partyUse, type PartyUse } from "./partyUse";
import type { MergeChoice, MergedField, MergePlan } from "./mergePlan";
import { openingBalanceQuestions } from "./openingBalances";
import { sameNumberQuestions } from "./sameNumbers";
import { chosenValue, folded, isIdentifier, rulesOf, type Candidate } from "./survivorship";

/** Fields of one address belong together: half of one and half of another is no address. */
const address: readonly FieldName[] = ["street", "postcode", "place", "region", "country"];
/**
 * Not merged: numbers and opening balances stay with their rows, as documents do, and count for the survivor when they are read;
 * what says that a row is absorbed is written for itself.
 */
const apart: ReadonlySet<FieldName> = new Set<FieldName>(["customerNumber", "supplierNumber", "openingBalance", "balance", "mergedInto"]);

/**
 * What merging these parties will do. The survivor is the one with most documents, then the most recently active, then the
 * one with most fields, then the lowest number: never the one that happens to stand first.
 */
export function planMerge(
  register: Register,
  members: readonly number[],
  settings: Pick<Settings, "merge.fields">,
  choice: MergeChoice = {},
  use: readonly PartyUse[] = partyUse(register),
): MergePlan {
  const { customers } = register;
  const ranked = [...members].sort((one, other) => byUse(one, other, customers, use));
  const survivor = choice.survivor !== undefined && members.includes(choice.survivor) ? choice.survivor : (ranked[0] ?? -1);
  const order = [survivor, ...ranked.filter((party) => party !== survivor)];
  const rule = rulesOf(settings);
  const home = addressParty(order, customers);
  const fields = fieldNames.flatMap((field): MergedField[] => {
    const column = customers.values.get(field);
    if (!column || apart.has(field)) return [];
    const candidates = candidatesFor(order, column, customers, use);
    if (candidates.length === 0) return [];
    const byHand = choice.values?.get(field);
    const before = column[survivor] ?? null;
    const isAddress = address.includes(field);
    const [value, by] =
      byHand !== undefined
        ? ([byHand, "byHand"] as const)
        : isAddress
          ? ([column[home] ?? null, "address"] as const)
          : isIdentifier(field)
            ? ([identifier(candidates, survivor), "survivor"] as const)
            : ([chosenValue(rule(field), candidates, survivor), rule(field)] as const);
    const losing = candidates.filter((one) => folded(one.value) !== folded(value)).map(({ party, value: other }) => ({ party, value: other }));
    return [{ field, rule: by, value, before, losing }];
  });
  // What two currencies come to together nobody can answer.
  const questions = [...openingBalanceQuestions(customers, order), ...(choice.answered === true ? [] : sameNumberQuestions(register, order, use))];
  return { survivor, absorbed: order.slice(1), fields, questions };
}

/** An empty identifier is filled where all who have one agree; two different ones are for a person to choose between. */
function identifier(candidates: readonly Candidate[], survivor: number): Cell {
  const [first] = candidates;
  if (!first || first.party === survivor) return first?.value ?? null;
  const compact = (value: Cell): string => cellText(value).replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  return candidates.every(({ value }) => compact(value) === compact(first.value)) ? first.value : null;
}

/** Whose address it will be: the survivor's where it has one, else the fullest. */
function addressParty(order: readonly number[], { values }: Parties): number {
  const filled = (party: number): number => address.filter((field) => cellText(values.get(field)?.[party]).trim() !== "").length;
  const hasPlace = (party: number): boolean => ["street", "postcode", "place"].some((field) => cellText(values.get(field as FieldName)?.[party]).trim() !== "");
  const [survivor = -1] = order;
  if (hasPlace(survivor)) return survivor;
  return order.reduce((best, party) => (filled(party) > filled(best) ? party : best), survivor);
}

function candidatesFor(order: readonly number[], column: readonly Cell[], { values }: Parties, use: readonly PartyUse[]): readonly Candidate[] {
  return order.flatMap((party): Candidate[] => {
    const value = column[party] ?? null;
    if (cellText(value).trim() === "") return [];
    let filled = 0;
    for (const cells of values.values()) if (cellText(cells[party]).trim() !== "") filled++;
    return [{ party, value, activity: use[party]?.latest ?? -Infinity, filled }];
  });
}

function byUse(one: number, other: number, { values, id }: Parties, use: readonly PartyUse[]): number {
  const filled = (party: number): number => [...values.values()].filter((cells) => cellText(cells[party]).trim() !== "").length;
  return (
    (use[other]?.documents ?? 0) - (use[one]?.documents ?? 0) ||
    (use[other]?.latest ?? 0) - (use[one]?.latest ?? 0) ||
    filled(other) - filled(one) ||
    compareNumbers(numberOf(one), numberOf(other)) ||
    compareTexts(contentOf(one), contentOf(other)) ||
    compareTexts(id[one] ?? "", id[other] ?? "")
  );

  function numberOf(party: number): string {
    return cellText((values.get("customerNumber") ?? values.get("supplierNumber"))?.[party]);
  }
  function contentOf(party: number): string {
    return [...values.values()].map((cells) => cellText(cells[party])).join("\n");
  }
}

/** 9 before 10, and plain numbers before others. */
function compareNumbers(one: string, other: string): number {
  const [a, b] = [Number(one || NaN), Number(other || NaN)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || compareTexts(one, other);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

import type { FieldName } from "../../fields/catalogue";
import { foldLetters } from "../../text/foldLetters";
import type { Column } from "../column";
import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

/** Fields whose cells are chosen from a few words. */
const chosen: ReadonlySet<FieldName> = new Set<FieldName>([
  "category", "industry", "companySize", "lifeCycle", "occupation", "position", "region", "paymentMethod", "reminderStatus", "collectionStatus", "source",
  "gender", "formOfAddress", "contactChannel", "consentSource",
]);
/** A column with more different words than this share of its cells is no list of choices. */
const MOST_WORDS = 0.6;

/** One word in several spellings, by case, accents, blanks or a full stop at the end: written as most of its cells have it. */
export const spelling: Repair = {
  rule: "list.spelling",
  certainty: "safe",
  keeps: "letters",
  on: (column) => {
    if (!chosen.has(column.field)) return null;
    const usual = usualSpellings(column);
    return usual.size === 0 ? null : onTexts((text) => usual.get(keyOf(text)) ?? text);
  },
};

/** By key, the commonest spelling of words that stand in several. */
function usualSpellings(column: Column): ReadonlyMap<string, string> {
  const words = new Map<string, [string, number][]>();
  for (const [text, count] of column.texts) {
    const key = keyOf(text);
    const same = words.get(key);
    if (same) same.push([text, count]);
    else words.set(key, [[text, count]]);
  }
  if (words.size > Math.max(3, MOST_WORDS * column.filled)) return new Map();
  return new Map([...words].filter(([, same]) => same.length > 1).map(([key, same]) => [key, best(same)]));
}

/** The most frequent; of equally frequent ones that in both cases, then by the letters' codes. */
function best(spellings: readonly [string, number][]): string {
  const [first] = [...spellings].sort(([one, often], [other, seldom]) => seldom - often || caseRank(one) - caseRank(other) || (one < other ? -1 : 1));
  return first?.[0] ?? "";
}

function caseRank(text: string): number {
  return text === text.toUpperCase() ? 1 : text === text.toLowerCase() ? 2 : 0;
}

function keyOf(text: string): string {
  return foldLetters(text).replace(/[\s.]+$/, "");
}

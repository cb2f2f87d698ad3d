import { fieldNames } from "../../../src/register/fields/catalogue";
import { findDuplicates } from "../../../src/register/duplicates/findDuplicates";
import type { Verdict } from "../../../src/register/duplicates/found";
import { noDecisions, type Decisions } from "../../../src/register/changes/decisions";
import type { DuplicateInput } from "../../../src/register/duplicates/input";

/** Records by what they are called, with texts by field or heading. */
export type Records = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function inputOf(records: Records, decisions: Decisions = noDecisions): DuplicateInput {
  const ids = Object.keys(records);
  const names = [...new Set(Object.values(records).flatMap((record) => Object.keys(record)))];
  return {
    count: ids.length,
    ids,
    keys: ids,
    columns: names.map((name) => ({
      name,
      field: fieldNames.find((field) => field === name) ?? null,
      texts: ids.map((id) => records[id]?.[name] ?? ""),
    })),
    decisions,
  };
}

interface FoundPair {
  readonly pair: string;
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: readonly { readonly field: string; readonly agreement: string; readonly weight: number; readonly shared?: number }[];
}

export interface FoundAll {
  readonly pairs: readonly FoundPair[];
  readonly groups: readonly (readonly string[])[];
  verdict(a: string, b: string): Verdict | "none";
}

/** Searches an input and names what it finds. */
export function search(input: DuplicateInput): FoundAll {
  const found = findDuplicates(input);
  if (!found) throw new Error("nobody cancelled");
  const id = (index: number) => input.ids[index] ?? "";
  const pairs = found.pairs.map(({ a, b, ...rest }) => ({ pair: `${id(a)} ${id(b)}`, ...rest }));
  return {
    pairs,
    groups: found.groups.map((group) => group.map(id)),
    verdict: (a, b) => pairs.find(({ pair }) => pair === `${a} ${b}` || pair === `${b} ${a}`)?.verdict ?? "none",
  };
}

/** Some customers that are nobody's duplicate, so that a list is not made of duplicates alone. */
export const strangers: Records = Object.fromEntries(
  ["Fjord Data AS", "Hansen Rør AS", "Lysvik Regnskap", "Nordlys Eiendom AS", "Sol & Vind DA", "Tveit Transport AS", "Ødegård Maskin", "Bakken Frisør"].map(
    (name, at) => [`s${at}`, { name, phone: `2${at}3${at}4${at}5${at}`, street: `Granveien ${at + 3}`, postcode: `${1000 + at * 37}`, organisationNumber: "" }],
  ),
);

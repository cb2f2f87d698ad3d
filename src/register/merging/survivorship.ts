import { cellText, type Cell } from "../cells";
import { fieldDefinition, fieldNames, type FieldName } from "../fields/catalogue";
import type { Settings } from "../settings";

/**
 * How the value of a field is chosen when several parties become one. Each looks at those that have a value; `survivor`
 * takes the survivor's own where it has one, else the one that most of the others have.
 */
export const survivorshipRules = ["survivor", "mostComplete", "newest", "oldest", "longest", "mostFrequent", "join", "earliest", "latest", "no"] as const;
export type SurvivorshipRule = (typeof survivorshipRules)[number];

/** A value that one of the parties has, in the order of the parties: the survivor first, then by how much they are used. */
export interface Candidate {
  readonly party: number;
  readonly value: Cell;
  /** Last day that something happened with the party; larger is newer. */
  readonly activity: number;
  /** How many fields the party has a value for. */
  readonly filled: number;
}

/** What says who a party is. It is never chosen by age, and never put together from two. */
const identifiers: ReadonlySet<FieldName> = new Set<FieldName>([
  "customerNumber",
  "supplierNumber",
  "organisationNumber",
  "vatId",
  "personalNumber",
  "account",
  "iban",
  "eInvoiceAddress",
  "loyaltyCard",
  "name",
  "firstName",
  "lastName",
]);

/** Where the survivor's own value is not what its owner would want. */
const usual: Readonly<Partial<Record<FieldName, SurvivorshipRule>>> = {
  notes: "join",
  interests: "join",
  productInterests: "join",
  wantedProject: "join",
  firstContact: "earliest",
  // Whoever has withdrawn or refused consent under one of the numbers has refused it.
  consent: "no",
  consentWithdrawn: "latest",
};

export function isIdentifier(field: FieldName): boolean {
  return identifiers.has(field);
}

/** The rule of each field: a person's choice in the settings, such as `email:newest`, else the usual one. */
export function rulesOf(settings: Pick<Settings, "merge.fields">): (field: FieldName) => SurvivorshipRule {
  const chosen = new Map<FieldName, SurvivorshipRule>();
  for (const choice of settings["merge.fields"]) {
    const [name, named] = choice.split(":").map((part) => part.trim());
    const field = fieldNames.find((known) => known === name);
    const rule = survivorshipRules.find((known) => known === named);
    if (field && rule && !isIdentifier(field) && (rule !== "join" || fieldDefinition(field).type === "text")) chosen.set(field, rule);
  }
  return (field) => chosen.get(field) ?? usual[field] ?? "survivor";
}

/** The value by a rule; candidates have values, the survivor's first if it has one. Where values tie, the earlier candidate's. */
export function chosenValue(rule: SurvivorshipRule, candidates: readonly Candidate[], survivor: number): Cell {
  const [first] = candidates;
  if (!first) return null;
  switch (rule) {
    case "survivor":
      return first.party === survivor ? first.value : mostFrequent(candidates);
    case "mostFrequent":
      return mostFrequent(candidates);
    case "mostComplete":
      return best(candidates, ({ filled }) => filled);
    case "newest":
      return best(candidates, ({ activity }) => activity);
    case "oldest":
      return best(candidates, ({ activity }) => -activity);
    case "longest":
      return best(candidates, ({ value }) => cellText(value).length);
    case "earliest":
      return best(candidates, ({ value }) => (typeof value === "number" ? -value : -Infinity));
    case "latest":
      return best(candidates, ({ value }) => (typeof value === "number" ? value : -Infinity));
    case "no":
      return candidates.some(({ value }) => value === false) ? false : first.value;
    case "join":
      return joined(candidates);
  }
}

function best(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Cell {
  return candidates.reduce((best, one) => (score(one) > score(best) ? one : best)).value;
}

function mostFrequent(candidates: readonly Candidate[]): Cell {
  const times = new Map<string, number>();
  for (const { value } of candidates) times.set(folded(value), (times.get(folded(value)) ?? 0) + 1);
  return best(candidates, ({ value }) => times.get(folded(value)) ?? 0);
}

/** Different texts one after the other; one that another contains adds nothing. */
function joined(candidates: readonly Candidate[]): Cell {
  const texts: string[] = [];
  for (const { value } of candidates) {
    const text = cellText(value).trim();
    if (!texts.some((other) => folded(other).includes(folded(text)))) texts.push(text);
  }
  return texts.join("\n");
}

export function folded(value: Cell): string {
  return cellText(value).toLowerCase().replace(/\s+/g, " ").trim();
}

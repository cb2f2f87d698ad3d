import type { Cell } from "../cells";
import { cellText } from "../cells";
import type { FieldName } from "../fields/catalogue";
import { shortHash } from "./shortHash";

/** What a person has decided about cleaning, so that next month is asked only about what is new. */
export interface CleaningRecipe {
  /** By {@link recipeKey}. A choice for a rule in one field goes before one for the rule. */
  readonly rules: ReadonlyMap<string, RuleChoice>;
  /** Hashes of single values that are right as they are; of the values themselves nothing is kept. */
  readonly left: ReadonlySet<string>;
}

/** `always`: applied with the safe ones. `never`: not proposed. */
export type RuleChoice = "always" | "never";

export const noRecipe: CleaningRecipe = { rules: new Map(), left: new Set() };

/** What a choice is kept by: the rule, or the rule in one field. */
export function recipeKey(rule: string, field: FieldName | null): string {
  return field === null ? rule : `${rule}/${field}`;
}

/** What was decided for a rule in a field; undefined where nothing was. */
export function choiceFor({ rules }: CleaningRecipe, rule: string, field: FieldName): RuleChoice | undefined {
  return rules.get(recipeKey(rule, field)) ?? rules.get(rule);
}

/** What a value that is left as it is, is kept by. */
export function leftKey(field: FieldName, value: Cell): string {
  return shortHash(`${field}\n${typeof value}\n${cellText(value)}`);
}

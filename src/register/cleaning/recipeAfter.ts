import { leftKey, recipeKey, type CleaningRecipe, type RuleChoice } from "../changes/cleaningRecipe";
import { suggestionKey } from "./suggestionKey";
import type { Suggestion } from "./suggestion";

/**
 * What is to be remembered of what a person has ticked: a safe rule of which nothing was ticked is never proposed again, one
 * that asks and of which everything was ticked always counts, and single values that were passed over in a rule that was
 * carried out are right as they are.
 */
export function recipeAfter(recipe: CleaningRecipe, suggestions: readonly Suggestion[], ticked: ReadonlySet<string>): CleaningRecipe {
  const rules = new Map<string, RuleChoice>(recipe.rules);
  const left = new Set(recipe.left);
  for (const [rule, ofRule] of byRule(suggestions)) {
    const passedOver = ofRule.filter((suggestion) => !ticked.has(suggestionKey(suggestion)));
    const isSafe = ofRule.every(({ certainty }) => certainty === "safe");
    if (passedOver.length === 0 && !isSafe) rules.set(recipeKey(rule, null), "always");
    else if (passedOver.length === ofRule.length) {
      if (isSafe) rules.set(recipeKey(rule, null), "never");
    } else
      for (const { field, before } of passedOver.flatMap(({ cells }) => cells)) if (field !== null && before !== null) left.add(leftKey(field, before));
  }
  return { rules, left };
}

function byRule(suggestions: readonly Suggestion[]): ReadonlyMap<string, readonly Suggestion[]> {
  const rules = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const same = rules.get(suggestion.rule);
    if (same) same.push(suggestion);
    else rules.set(suggestion.rule, [suggestion]);
  }
  return rules;
}

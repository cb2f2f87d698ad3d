import type { Certainty } from "../../register/cleaning/repair";
import type { Suggestion } from "../../register/cleaning/suggestion";

/** The suggestions of one rule, by their index among all. */
export interface RuleGroup {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly indices: readonly number[];
}

/** Rules with their suggestions, those with most of them first. */
export function ruleGroups(suggestions: readonly Suggestion[], certainty: Certainty): readonly RuleGroup[] {
  const groups = new Map<string, number[]>();
  suggestions.forEach((suggestion, index) => {
    if (suggestion.certainty !== certainty) return;
    const group = groups.get(suggestion.rule);
    if (group) group.push(index);
    else groups.set(suggestion.rule, [index]);
  });
  return [...groups]
    .map(([rule, indices]) => ({ rule, certainty, indices }))
    .sort((one, other) => other.indices.length - one.indices.length);
}

/** How many cells these suggestions change; a cell that two of them want counts once. */
export function cellCount(suggestions: readonly Suggestion[]): number {
  const cells = new Set<string>();
  for (const { sheetId, row, cells: changed } of suggestions)
    for (const { column } of changed) cells.add(`${sheetId} ${row} ${column}`);
  return cells.size;
}

/** The first suggestions of a group that show different values, a few of them. */
export function samplesOf({ indices }: RuleGroup, suggestions: readonly Suggestion[], most: number): readonly Suggestion[] {
  const samples = new Map<string, Suggestion>();
  for (const index of indices) {
    const suggestion = suggestions[index];
    if (!suggestion) continue;
    const shown = suggestion.cells.map(({ before }) => String(before)).join("\n");
    if (!samples.has(shown)) samples.set(shown, suggestion);
    if (samples.size === most) break;
  }
  return [...samples.values()];
}

import type { Proposal } from "../changes/changeSetOf";
import type { Suggestion } from "./suggestion";

/** Suggestions as proposals for a change set. What a person was asked about comes last, and so counts where a cell has both. */
export function proposalsOf(suggestions: readonly Suggestion[]): readonly Proposal[] {
  const ordered = [...suggestions.filter(({ certainty }) => certainty === "safe"), ...suggestions.filter(({ certainty }) => certainty === "ask")];
  return ordered.flatMap(({ sheetId, row, rules, cells }) =>
    cells.map(({ column, after, format }): Proposal => ({ sheetId, row, column, after, rule: rules.join("+"), ...(format === undefined ? {} : { format }) })),
  );
}

import type { Suggestion } from "../../register/cleaning/suggestion";
import type { Finding } from "../../register/validation/finding";

/** For each of these findings, what would put its cell right; undefined where no repair does. */
export function mendingOf(findings: readonly Finding[], suggestions: readonly Suggestion[]): readonly (Suggestion | undefined)[] {
  const wanted = new Set(findings.map(({ sheet, row, column }) => placeOf(sheet, row, column)));
  const byCell = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    for (const { column } of suggestion.cells) {
      const place = placeOf(suggestion.sheet, suggestion.row, column);
      // What asks about a cell looks further than what is safe for it.
      if (wanted.has(place) && (!byCell.has(place) || suggestion.certainty === "ask")) byCell.set(place, suggestion);
    }
  }
  return findings.map(({ sheet, row, column }) => byCell.get(placeOf(sheet, row, column)));
}

function placeOf(sheet: string, row: number | null, column: number | null): string {
  return `${row ?? ""} ${column ?? ""} ${sheet}`;
}

import { cellText } from "../cells";
import type { Suggestion } from "./suggestion";

/**
 * What a suggestion is known by when the workbook is read anew before it is carried out: the row's number and what should
 * become of which values, not where the row stands. Two rows that are the same in all that have the same one.
 */
export function suggestionKey({ rule, sheetId, key, cells }: Suggestion): string {
  const parts = cells.map(({ field, before, after }) => `${field ?? ""}\u0001${typeof before}${cellText(before)}\u0001${cellText(after)}`);
  return [sheetId, rule, key, ...parts].join("\u0002");
}

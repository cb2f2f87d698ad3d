import type { CleaningRecipe } from "../changes/cleaningRecipe";
import type { SheetReading } from "../intake/reading";
import type { WorkbookSnapshot } from "../intake/snapshot";
import { SourceSheet } from "../intake/sourceSheet";
import type { Register } from "../register";
import type { Surroundings } from "./column";
import { CleanedList } from "./cleanedList";
import { cellSuggestions } from "./cellSuggestions";
import { emptyRowsOf, identicalRows } from "./wholeRows";
import { rowSuggestions } from "./rowSuggestions";
import type { Cleaning, Suggestion } from "./suggestion";

/**
 * Everything that could be cleaned in the sheets that the register is made from: customers where their master is, documents
 * on the user's sheets. What a person has refused for good is left out. Works through distinct values, so that it is
 * linear in the cells.
 */
export function proposeCleaning(
  snapshot: WorkbookSnapshot,
  readings: readonly SheetReading[],
  register: Register,
  surroundings: Omit<Surroundings, "date1904">,
  recipe: CleaningRecipe,
): Cleaning {
  const suggestions: Suggestion[] = [];
  const emptyRows: Cleaning["emptyRows"][number][] = [];
  const read = new Set<SheetReading>();
  const around = { ...surroundings, date1904: snapshot.date1904 };
  for (const [index, { sheetId, sheet: name, holds, own }] of register.sources.entries()) {
    const sheet = snapshot.sheets.find(({ id }) => id === sheetId);
    // Lists of one kind on one sheet come in the same order in both.
    const reading = readings.find((one) => one.sheetId === sheetId && one.holds === holds && !read.has(one));
    if (!sheet || !reading) continue;
    read.add(reading);
    const locale = { language: surroundings.language, country: surroundings.home };
    const list = new CleanedList(new SourceSheet(index, sheet, reading, holds, snapshot.date1904, locale), around, recipe);
    const { suggestions: ofCells, cleaned } = cellSuggestions(list);
    for (const one of ofCells) suggestions.push(one);
    for (const one of rowSuggestions(list, cleaned)) suggestions.push(one);
    // A row of our register is told from its like by its hidden id; two of them are a matter of duplicates.
    if (!own) for (const one of identicalRows(list, reading)) suggestions.push(one);
    const rows = emptyRowsOf(sheet, reading);
    if (rows.length > 0) emptyRows.push({ sheetId, sheet: name, rows });
  }
  return { suggestions, emptyRows };
}

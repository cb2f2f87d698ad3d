import type { KeptTab } from "./renderOrder";
import type { TabState } from "./tabState";
import type { TabPlan } from "./tabPlan";

/**
 * Begins pages anew: takes away the breaks that we made last time and makes those of the plan. A person's own stay. Gives the
 * rows of our breaks, counted from our area, for the next rendering. Excel heeds breaks between rows also where the
 * columns are fitted to the page.
 */
export function writeBreaks(sheet: Excel.Worksheet, state: TabState, plan: TabPlan, kept: KeptTab | null): number[] {
  const all = sheet.horizontalPageBreaks;
  const ours = new Set(kept?.breaks.map((row) => state.area.row + row));
  // From the last on, since the index of each that follows a deleted one changes.
  state.breaks.forEach((_, index) => {
    const at = state.breaks.length - 1 - index;
    if (ours.has(state.breaks[at] ?? -1)) all.getItem(at).delete();
  });
  const theirs = new Set(state.breaks.filter((row) => !ours.has(row)));
  const made = plan.breaks.filter((row) => !theirs.has(state.area.row + row));
  for (const row of made) all.add(sheet.getCell(state.area.row + row, state.area.column));
  return made;
}

import { adjustFormula, type Edit } from "../../formulas/adjust";
import { areaText, parseArea, parseAreas } from "../areas";
import type { Area } from "../types";

/** Where an area on the edited sheet is after the edit; null when nothing of it is left. */
export function moveArea(area: Area, edit: Edit, home: string): Area | null {
  return parseArea(adjustFormula(areaText(area), edit, home));
}

/** The list of an `sqref` after the edit; empty when nothing is left. */
export function moveAreas(list: string, edit: Edit, home: string): string {
  return parseAreas(list)
    .map((area) => moveArea(area, edit, home))
    .filter((area) => area !== null)
    .map((area) => areaText(area))
    .join(" ");
}

/** Where a single row or column is, for marks that stay on the sheet when their cell goes; `at` takes the place of what was deleted. */
export function moveMark(place: number, edit: Edit, axis: "Rows" | "Columns"): number {
  if (edit.kind === "renameSheet" || edit.kind === "deleteSheet" || edit.across || !edit.kind.endsWith(axis) || place < edit.at)
    return place;
  return edit.kind.startsWith("insert") ? place + edit.count : Math.max(edit.at, place - edit.count);
}

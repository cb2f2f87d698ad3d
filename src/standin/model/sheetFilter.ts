import { parseArea } from "./areas";
import { builtInName, setBuiltInName } from "./names";
import { attribute, childOf, removeChild } from "./tree";
import type { Area, Sheet, Workbook } from "./types";

/** The area of the sheet's own filter (not a table's); null when there is none. */
export function sheetFilterArea(sheet: Sheet): Area | null {
  return parseArea(attribute(childOf(sheet.xml, "autoFilter"), "ref") ?? "");
}

/** Takes the sheet's filter away, with the hidden name that Excel keeps for it. Rows that it hid are the caller's business. */
export function removeSheetFilter(workbook: Workbook, sheet: Sheet): void {
  removeChild(sheet.xml, childOf(sheet.xml, "autoFilter"));
  if (builtInName(workbook, sheet, "_xlnm._FilterDatabase")) setBuiltInName(workbook, sheet, "_xlnm._FilterDatabase", null);
  sheet.touch();
}

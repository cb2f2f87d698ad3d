import { removeLinks } from "./hyperlinks";
import { unmerge } from "./merges";
import { clearFormats } from "./rules/conditionalFormats";
import { clearValidation } from "./rules/validations";
import type { Area, Sheet, Workbook } from "./types";

/**
 * What goes with the cells' own contents and formats when a range is cleared: its formats take conditional formats and merges along,
 * everything takes validation and links along as well.
 * Source: https://support.microsoft.com/office/f37a3bb4-ca45-41d6-9c2e-9a6d76b1ae4a (clear cells of contents or formats)
 */
export function clearFeatures(workbook: Workbook, sheet: Sheet, area: Area, what: "all" | "formats" | "links"): void {
  if (what !== "links") {
    clearFormats(sheet, area);
    unmerge(sheet, area);
  }
  if (what === "all") clearValidation(sheet, area);
  if (what !== "formats") removeLinks(workbook, sheet, area);
}

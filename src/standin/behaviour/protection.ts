import { isProtected } from "../model/protection";
import { attribute, childOf, flag } from "../model/tree";
import type { Area, Sheet, Workbook } from "../model/types";
import { HostError } from "../protocol/hostError";

/**
 * Refuses a change of locked cells on a protected sheet, as Excel does: AccessDenied.
 * Source: Excel.WorksheetProtection and Excel.FormatProtection.locked in the API reference.
 */
export function checkUnlocked(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (isProtected(sheet) && hasLocked(workbook, sheet, area)) throw new HostError("AccessDenied");
}

type Permission =
  "formatCells" | "formatColumns" | "formatRows" | "insertColumns" | "insertRows" | "deleteColumns" | "deleteRows";

/** Refuses what the protection does not allow. In the file the attribute says what is forbidden, and its default is yes. */
export function checkAllowed(sheet: Sheet, permission: Permission): void {
  const protection = childOf(sheet.xml, "sheetProtection");
  if (isProtected(sheet) && attribute(protection, permission) !== "0" && attribute(protection, permission) !== "false") {
    throw new HostError("AccessDenied");
  }
}

/** Refuses adding, deleting, renaming, moving and hiding sheets when the workbook's structure is protected. */
export function checkStructure(workbook: Workbook): void {
  if (isStructureProtected(workbook)) throw new HostError("AccessDenied");
}

export function isStructureProtected(workbook: Workbook): boolean {
  return flag(childOf(workbook.xml, "workbookProtection"), "lockStructure", false);
}

function hasLocked(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  const known = new Map<number, boolean>();
  const used = sheet.grid.usedArea(false);
  // Beyond the used area formats are those of rows and columns, so one row and column more than the used ones tell all.
  const lastRow = Math.min(area.row + area.rows, Math.max(area.row, (used?.row ?? 0) + (used?.rows ?? 0)) + 1);
  const lastColumn = Math.min(area.column + area.columns, area.column + 16_384);
  for (let row = area.row; row < lastRow; row++) {
    for (let column = area.column; column < lastColumn; column++) {
      const style = sheet.grid.style(row, column);
      let locked = known.get(style);
      if (locked === undefined) known.set(style, (locked = workbook.styles.format(style).locked));
      if (locked) return true;
    }
  }
  return false;
}

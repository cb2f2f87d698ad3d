import { HostError } from "../protocol/hostError";
import { worksheetOrder } from "./orders";
import { attribute, childOf, flag, place, make, removeChild } from "./tree";
import type { Sheet } from "./types";

/** What Office.js lets a protected sheet allow, by the attribute that forbids it; ECMA-376 part 1, 18.3.1.85. */
const allowances: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

export function isProtected(sheet: Sheet): boolean {
  return flag(childOf(sheet.xml, "sheetProtection"), "sheet", false);
}

/** Refuses a change of a protected sheet, as Excel does: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export function refuseProtected(sheet: Sheet, allowance?: string): void {
  if (!isProtected(sheet)) return;
  const forbidden = allowance === undefined ? undefined : allowances[allowance];
  if (forbidden !== undefined && !flag(childOf(sheet.xml, "sheetProtection"), forbidden, true)) return;
  throw new HostError("AccessDenied");
}

export function protectionOptions(sheet: Sheet): Record<string, boolean | string> {
  const element = childOf(sheet.xml, "sheetProtection");
  const options: Record<string, boolean | string> = {};
  for (const [option, forbids] of Object.entries(allowances))
    options[option] = element !== undefined && !flag(element, forbids, true);
  options["allowEditObjects"] = !flag(element, "objects", false);
  options["allowEditScenarios"] = !flag(element, "scenarios", false);
  options["selectionMode"] = flag(element, "selectLockedCells", false)
    ? flag(element, "selectUnlockedCells", false)
      ? "None"
      : "Unlocked"
    : "Normal";
  return options;
}

/** Protecting a protected sheet is refused: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export function protect(sheet: Sheet, options: Readonly<Record<string, unknown>>, password: string | null): void {
  if (isProtected(sheet)) throw new HostError("InvalidOperation");
  removeChild(sheet.xml, childOf(sheet.xml, "sheetProtection"));
  const written: Record<string, string | boolean | undefined> = {
    password: password ? legacyHash(password) : undefined,
    sheet: true,
    objects: options["allowEditObjects"] === true ? undefined : true,
    scenarios: options["allowEditScenarios"] === true ? undefined : true,
  };
  for (const [option, forbids] of Object.entries(allowances)) if (options[option] === true) written[forbids] = false;
  if (options["selectionMode"] === "Unlocked" || options["selectionMode"] === "None") written["selectLockedCells"] = true;
  if (options["selectionMode"] === "None") written["selectUnlockedCells"] = true;
  place(sheet.xml, make("sheetProtection", written), worksheetOrder);
  sheet.touch();
}

/** A password that was set by Excel's newer hash cannot be checked here, so that such a sheet stays protected. */
export function unprotect(sheet: Sheet, password: string | null): void {
  const element = childOf(sheet.xml, "sheetProtection");
  if (!element || !isProtected(sheet)) return;
  const hash = attribute(element, "password");
  const fits = hash === undefined || (password !== null && hash.toUpperCase() === legacyHash(password));
  if (!fits || attribute(element, "hashValue") !== undefined) throw new HostError("AccessDenied");
  removeChild(sheet.xml, element);
  sheet.touch();
}

/** The 16-bit hash of ECMA-376 part 4, 14.7.1, which every version of Excel takes. */
function legacyHash(password: string): string {
  const turn = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) hash = turn(hash) ^ password.charCodeAt(at);
  hash = turn(hash);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

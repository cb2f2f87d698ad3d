import type { Workbook } from "../model/types";
import { HostError } from "../protocol/hostError";

/**
 * Refuses a name that a sheet may not have: 1 to 31 characters, none of `\ / ? * : [ ]`, no apostrophe at either end, not
 * "History" (kept for tracked changes), unique among all sheets, hidden ones too, whatever the case.
 * Source: Excel.Worksheet.name in the API reference; https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(workbook: Workbook, name: string, except?: string): void {
  const shape = name.length >= 1 && name.length <= 31 && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name);
  if (!shape || isSame(name, "History")) throw new HostError("InvalidArgument");
  const taken = workbook.sheets.some((sheet) => sheet.name !== except && isSame(sheet.name, name));
  if (taken) throw new HostError("ItemAlreadyExists");
}

/** The name that Excel gives a new sheet: the first free SheetN. */
export function freeSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (!workbook.sheets.some((sheet) => isSame(sheet.name, name))) return name;
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase("en-US") === other.toLocaleLowerCase("en-US");
}

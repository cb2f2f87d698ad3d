import { meaningOf } from "../behaviour/surroundings";
import { maxColumns, maxRows, parseArea, parseQualified } from "../model/areas";
import type { Sheet, Workbook } from "../model/types";
import { optional, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

/** Above this length `getRange` answers InvalidArgument: Excel.Worksheet.getRange in the API reference. */
const longestAddress = 8_192;

/**
 * What `worksheet.getRange` means: an address on the sheet (`A1:B2`, `A:A`, `1:1`, also with the sheet's name), or a defined
 * name; nothing means the whole sheet. Several areas are for `getRanges`.
 */
export function resolveRange(workbook: Workbook, sheet: Sheet, argument: unknown): RangeTarget {
  const address = optional(argument, text, "");
  if (address === "") return { sheet, area: { row: 0, column: 0, rows: maxRows, columns: maxColumns } };
  if (address.length > longestAddress) throw new HostError("InvalidArgument");
  const area = parseArea(address);
  if (area !== null) return { sheet, area };
  const target = address.includes("!") ? address : meaningOf(workbook, sheet, address);
  const qualified = target === undefined ? null : parseQualified(target);
  if (qualified === null) throw new HostError("InvalidArgument");
  const other = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === qualified.sheet.toLowerCase());
  if (other === undefined) throw new HostError("InvalidArgument");
  return { sheet: other, area: qualified.area };
}

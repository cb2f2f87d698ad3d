import { NotUnderstood } from "../formulas/notUnderstood";
import { formatNumber } from "../formulas/numberFormat";
import type { Scalar } from "../model/types";

/** What a cell shows; a format that is not imitated shows the value as General does. Column widths (`####`) play no part. */
export function displayText(value: Scalar, code: string, date1904: boolean): string {
  try {
    return formatNumber(value, code, date1904);
  } catch (error) {
    if (error instanceof NotUnderstood) return formatNumber(value, "General", date1904);
    throw error;
  }
}

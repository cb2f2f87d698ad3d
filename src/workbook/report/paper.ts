import { pointsOf } from "../pointsOf";

const CM = 72 / 2.54;

/** Margins of A4 across, in points. */
export const margins = { left: 1.3 * CM, right: 1.3 * CM, top: 1.5 * CM, bottom: 1.8 * CM, footer: 0.8 * CM } as const;

const width = 29.7 * CM - margins.left - margins.right;
const height = 21 * CM - margins.top - margins.bottom;

/** Points of the sheet that one page is high, once it is made small enough for so many characters of columns side by side. */
export function pageHeight(widths: readonly number[]): number {
  const wide = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  return height / Math.min(1, width / Math.max(1, wide));
}

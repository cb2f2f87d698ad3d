import { attribute, childOf } from "./tree";
import type { Sheet } from "./types";

/** Excel draws at 96 pixels an inch, so a pixel is three quarters of a point. */
const pointsPerPixel = 0.75;
/** Width of a digit of Calibri 11, on which Excel's column widths count, in pixels. */
const digitPixels = 7;
const defaultRowPoints = 15;
const defaultColumnPixels = 64;

/** Width of a column in points. Source of the formula: ECMA-376 part 1, 18.3.1.13 (col, width). */
export function columnPoints(sheet: Sheet, column: number): number {
  if (sheet.grid.columnHidden(column)) return 0;
  const common = attribute(childOf(sheet.xml, "sheetFormatPr"), "defaultColWidth");
  const characters = sheet.grid.columnWidth(column) ?? (common === undefined ? null : Number(common));
  const pixels =
    characters === null
      ? defaultColumnPixels
      : Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return pixels * pointsPerPixel;
}

/** Height of a row in points. */
export function rowPoints(sheet: Sheet, row: number): number {
  if (sheet.grid.rowHidden(row)) return 0;
  const common = attribute(childOf(sheet.xml, "sheetFormatPr"), "defaultRowHeight");
  return sheet.grid.rowHeight(row) ?? (common === undefined ? defaultRowPoints : Number(common));
}

/** Distance of a column's left edge from the sheet's, in points. */
export function leftOf(sheet: Sheet, column: number): number {
  let left = 0;
  for (let at = 0; at < column; at++) left += columnPoints(sheet, at);
  return left;
}

/** Distance of a row's upper edge from the sheet's, in points. */
export function topOf(sheet: Sheet, row: number): number {
  let top = 0;
  for (let at = 0; at < row; at++) top += rowPoints(sheet, at);
  return top;
}

/** The column in which a point lies that many points from the left, and how far into it. */
export function columnAt(sheet: Sheet, left: number): { readonly place: number; readonly offset: number } {
  return placeAt(left, (column) => columnPoints(sheet, column));
}

export function rowAt(sheet: Sheet, top: number): { readonly place: number; readonly offset: number } {
  return placeAt(top, (row) => rowPoints(sheet, row));
}

function placeAt(distance: number, size: (place: number) => number): { readonly place: number; readonly offset: number } {
  let place = 0;
  let rest = Math.max(0, distance);
  while (rest > 0 && rest >= size(place)) rest -= size(place++);
  return { place, offset: rest };
}

import { attribute, childOf } from "../../model/tree";
import type { Sheet } from "../../model/types";

/** Widths in the file count digits of the default font; Calibri 11 has seven pixels a digit, at 96 pixels an inch. */
const pointsPerCharacter = 7 * 0.75;

export function pointsOf(characters: number): number {
  return characters * pointsPerCharacter;
}

export function charactersOf(points: number): number {
  return points / pointsPerCharacter;
}

/** 64 pixels unless the sheet says otherwise. */
export function defaultColumnWidth(sheet: Sheet): number {
  const format = childOf(sheet.xml, "sheetFormatPr");
  return Number(attribute(format, "defaultColWidth") ?? "9.140625");
}

export function defaultRowHeight(sheet: Sheet): number {
  const format = childOf(sheet.xml, "sheetFormatPr");
  return Number(attribute(format, "defaultRowHeight") ?? "15");
}

/** In points; a hidden column has none. */
export function columnPoints(sheet: Sheet, column: number): number {
  return sheet.grid.columnHidden(column) ? 0 : pointsOf(sheet.grid.columnWidth(column) ?? defaultColumnWidth(sheet));
}

export function rowPoints(sheet: Sheet, row: number): number {
  return sheet.grid.rowHidden(row) ? 0 : (sheet.grid.rowHeight(row) ?? defaultRowHeight(sheet));
}

/** Distance from the sheet's left edge, in points. */
export function leftOf(sheet: Sheet, column: number): number {
  let points = 0;
  for (let before = 0; before < column; before++) points += columnPoints(sheet, before);
  return points;
}

export function topOf(sheet: Sheet, row: number): number {
  let points = 0;
  for (let before = 0; before < row; before++) points += rowPoints(sheet, before);
  return points;
}

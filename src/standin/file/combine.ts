import type { Grid, Scalar, Sheet, Styles, Workbook } from "../model/types";
import { isDateFormat } from "./dateFormat";
import { uniqueSheetName } from "./uniqueSheetName";
import { WorkbookFileError } from "./workbookFileError";
import { childOf, place, removeChild } from "../model/tree";
import { copyElement } from "../xml/copyElement";
import { prefixOf, withoutPrefix } from "../xml/prefix";
import { worksheetOrder } from "../model/orders";

/** Days between the two calendars of Excel: 1 January 1904 is day 1462 of the calendar of 1900. */
const calendarsApart = 1462;

/**
 * Several files as one workbook: the sheets of the others are added to the first. Values, formats, widths, hidden rows and
 * merged cells come along. A formula comes as its value, for what it refers to may stand elsewhere now.
 */
export function combine(workbooks: readonly Workbook[]): Workbook {
  const [first, ...others] = workbooks;
  if (first === undefined) throw new WorkbookFileError("empty", "No workbook was given");
  for (const other of others) {
    const days = (other.date1904 ? calendarsApart : 0) - (first.date1904 ? calendarsApart : 0);
    const style = styleMapper(other.styles, first.styles);
    for (const sheet of other.sheets) {
      const name = uniqueSheetName(
        sheet.name,
        first.sheets.map((taken) => taken.name),
      );
      copySheet(sheet, first.addSheet(name), style, (value, index) => {
        const shifts = days !== 0 && typeof value === "number" && isDateFormat(other.styles.format(index).numberFormat);
        return shifts ? value + days : value;
      });
    }
  }
  return first;
}

function copySheet(
  from: Sheet,
  to: Sheet,
  style: (index: number) => number,
  value: (value: Scalar, style: number) => Scalar,
): void {
  copyElements(from, to);
  copyColumns(from.grid, to.grid);
  const used = from.grid.usedArea(false);
  if (used !== null) {
    for (let row = used.row; row < used.row + used.rows; row++) {
      copyRow(from.grid, to.grid, row);
      for (let column = used.column; column < used.column + used.columns; column++) {
        const own = from.grid.style(row, column);
        to.grid.setValue(row, column, value(from.grid.value(row, column), own));
        if (own > 0) to.grid.setStyle(row, column, style(own));
      }
    }
  }
  to.visibility = from.visibility;
}

function copyRow(from: Grid, to: Grid, row: number): void {
  const height = from.rowHeight(row);
  if (height !== null) to.setRowHeight(row, height);
  if (from.rowHidden(row)) to.setRowHidden(row, true);
}

function copyColumns(from: Grid, to: Grid): void {
  const used = from.usedArea(false);
  for (let column = 0; used !== null && column < used.column + used.columns; column++) {
    const width = from.columnWidth(column);
    if (width !== null) to.setColumnWidth(column, width);
    if (from.columnHidden(column)) to.setColumnHidden(column, true);
  }
}

/** What stands in the sheet's own XML and refers to nothing outside of it. */
function copyElements(from: Sheet, to: Sheet): void {
  for (const name of ["sheetFormatPr", "mergeCells"]) {
    const element = childOf(from.xml, name);
    if (element === undefined) continue;
    const old = childOf(to.xml, name);
    if (old !== undefined) removeChild(to.xml, old);
    place(to.xml, withoutPrefix(copyElement(element), prefixOf(element.name)), worksheetOrder);
  }
  to.touch();
}

function styleMapper(from: Styles, to: Styles): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const made = to.indexOf(from.format(style));
    known.set(style, made);
    return made;
  };
}

import { intersection, maxColumns, maxRows, parseArea } from "../../model/areas";
import type { Area } from "../../model/types";
import { optional, text, wholeNumber } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import { HostObject } from "../../protocol/hostObject";
import type { Excel } from "../excel";
import { areaOf, inside, type RangeTarget } from "../rangeTarget";
import { object, targetOf, type Members } from "../targets";
import { surroundingRegion, usedPart } from "./usedCells";

const place = (range: RangeTarget, area: Area): HostObject => object("Range", { sheet: range.sheet, area: inside(area) });

/** A range or an address on the same sheet. */
function otherArea(range: RangeTarget, argument: unknown): Area {
  if (!(argument instanceof HostObject)) {
    const bare = text(argument);
    const area = parseArea(bare.slice(bare.lastIndexOf("!") + 1));
    if (area === null) throw new HostError("InvalidArgument");
    return area;
  }
  const other = targetOf("Range", argument);
  if (other.sheet !== range.sheet) throw new HostError("InvalidArgument");
  return areaOf(other);
}

function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** One line of a range by its position in it. */
function line(count: number, index: unknown): number {
  const position = wholeNumber(index);
  if (position < 0 || position >= count) throw new HostError("InvalidArgument");
  return position;
}

/** `count` lines beside a range; a negative count means lines within it, from that side. Zero is refused. */
function beside(count: unknown): number {
  const lines = optional(count, wholeNumber, 1);
  if (lines === 0) throw new HostError("InvalidArgument");
  return lines;
}

function shared(range: RangeTarget, argument: unknown): HostObject | null {
  if (argument instanceof HostObject && targetOf("Range", argument).sheet !== range.sheet) return null;
  const area = intersection(areaOf(range), otherArea(range, argument));
  return area === null ? null : place(range, area);
}

function used(range: RangeTarget, valuesOnly: unknown, excel: Excel): HostObject | null {
  excel.calculate();
  const area = usedPart(range.sheet.grid, areaOf(range), valuesOnly === true);
  return area === null ? null : place(range, area);
}

function demanded(found: HostObject | null): HostObject {
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

/** The methods of Range that lead to another range. */
export const rangePlaces: Members<"Range"> = {
  name: "Range",
  navigation: { Format: (range) => object("RangeFormat", range), Worksheet: (range) => object("Worksheet", range.sheet) },
  methods: {
    GetCell: (range, [row, column]) => {
      const area = areaOf(range);
      return place(range, { row: area.row + wholeNumber(row), column: area.column + wholeNumber(column), rows: 1, columns: 1 });
    },
    GetRow: (range, [row]) => {
      const area = areaOf(range);
      return place(range, { ...area, row: area.row + line(area.rows, row), rows: 1 });
    },
    GetColumn: (range, [column]) => {
      const area = areaOf(range);
      return place(range, { ...area, column: area.column + line(area.columns, column), columns: 1 });
    },
    GetLastRow: (range) => {
      const area = areaOf(range);
      return place(range, { ...area, row: area.row + area.rows - 1, rows: 1 });
    },
    GetLastColumn: (range) => {
      const area = areaOf(range);
      return place(range, { ...area, column: area.column + area.columns - 1, columns: 1 });
    },
    GetLastCell: (range) => {
      const area = areaOf(range);
      return place(range, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 });
    },
    GetEntireRow: (range) => place(range, { ...areaOf(range), column: 0, columns: maxColumns }),
    GetEntireColumn: (range) => place(range, { ...areaOf(range), row: 0, rows: maxRows }),
    GetOffsetRange: (range, [rows, columns]) => {
      const area = areaOf(range);
      return place(range, { ...area, row: area.row + wholeNumber(rows), column: area.column + wholeNumber(columns) });
    },
    GetResizedRange: (range, [rows, columns]) => {
      const area = areaOf(range);
      return place(range, { ...area, rows: area.rows + wholeNumber(rows), columns: area.columns + wholeNumber(columns) });
    },
    GetAbsoluteResizedRange: (range, [rows, columns]) =>
      place(range, { ...areaOf(range), rows: wholeNumber(rows), columns: wholeNumber(columns) }),
    GetRowsBelow: (range, [count]) => {
      const area = areaOf(range);
      const lines = beside(count);
      return place(range, { ...area, row: area.row + area.rows + Math.min(lines, 0), rows: Math.abs(lines) });
    },
    GetRowsAbove: (range, [count]) => {
      const area = areaOf(range);
      const lines = beside(count);
      return place(range, { ...area, row: area.row - Math.max(lines, 0), rows: Math.abs(lines) });
    },
    GetColumnsAfter: (range, [count]) => {
      const area = areaOf(range);
      const lines = beside(count);
      return place(range, { ...area, column: area.column + area.columns + Math.min(lines, 0), columns: Math.abs(lines) });
    },
    GetColumnsBefore: (range, [count]) => {
      const area = areaOf(range);
      const lines = beside(count);
      return place(range, { ...area, column: area.column - Math.max(lines, 0), columns: Math.abs(lines) });
    },
    GetBoundingRect: (range, [other]) => place(range, bounding(areaOf(range), otherArea(range, other))),
    GetIntersection: (range, [other]) => demanded(shared(range, other)),
    GetIntersectionOrNullObject: (range, [other]) => shared(range, other),
    GetUsedRange: (range, [valuesOnly], excel) => demanded(used(range, valuesOnly, excel)),
    GetUsedRangeOrNullObject: (range, [valuesOnly], excel) => used(range, valuesOnly, excel),
    GetSurroundingRegion: (range) => place(range, surroundingRegion(range.sheet.grid, areaOf(range))),
  },
};

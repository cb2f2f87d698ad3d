import type { Scalar } from "../../model/types";
import { type Cells, cellsOf, singleValue } from "../cellsOf";
import { toNumber, toTruth } from "../coercion";
import { compare } from "../comparison";
import type { FormulaContext } from "../context";
import { wildcard } from "../criterion";
import { NotUnderstood } from "../notUnderstood";
import { errors, isError, isScalar, type Value } from "../values";
import type { Definitions } from "./definition";

/** Exact lookups only: approximate ones depend on an order that the engine does not check. */
export const lookup: Definitions = {
  VLOOKUP: { takes: "ranges", least: 3, most: 4, calculate: vlookup },
  XLOOKUP: { takes: "ranges", least: 3, most: 6, calculate: xlookup },
  MATCH: { takes: "ranges", least: 2, most: 3, calculate: match },
  INDEX: { takes: "ranges", least: 2, most: 3, calculate: index },
  HYPERLINK: {
    takes: "scalars",
    least: 1,
    most: 2,
    calculate: ([address = null, shown = address]) => shown,
  },
};

function vlookup(
  [wanted = null, table = null, column = null, approximate = true]: readonly Value[],
  context: FormulaContext,
): Value {
  const sought = singleValue(wanted, context);
  const number = toNumber(singleValue(column, context));
  const truth = toTruth(singleValue(approximate, context));
  const error = [sought, table, number, truth].find(isError);
  if (error !== undefined) return error;
  if (truth === true) throw new NotUnderstood("approximate VLOOKUP");
  const cells = cellsOf(table, context);
  const wantedColumn = Math.trunc(Number(number)) - 1;
  if (wantedColumn < 0) return errors.value;
  if (wantedColumn >= cells.columns) return errors.reference;
  const row = find(sought, cells.usedRows, (at) => cells.at(at, 0), true);
  return row === undefined ? errors.notAvailable : (cells.at(row, wantedColumn) ?? 0);
}

function xlookup(args: readonly Value[], context: FormulaContext): Value {
  const [wanted = null, within = null, from = null, otherwise, mode = 0, direction = 1] = args;
  const sought = singleValue(wanted, context);
  if (isError(sought)) return sought;
  const wildcards = singleValue(mode, context) === 2;
  if ((!wildcards && singleValue(mode, context) !== 0) || singleValue(direction, context) !== 1)
    throw new NotUnderstood("XLOOKUP");
  const line = lineOf(cellsOf(within, context));
  const results = cellsOf(from, context);
  if (line?.length !== (line?.down === false ? results.columns : results.rows)) return errors.value;
  const at = find(sought, line.used, line.at, wildcards);
  if (at === undefined) return otherwise ?? errors.notAvailable;
  return line.down ? part(from, at, undefined, context) : part(from, undefined, at, context);
}

function match([wanted = null, within = null, type = 1]: readonly Value[], context: FormulaContext): Value {
  const sought = singleValue(wanted, context);
  const kind = toNumber(singleValue(type, context));
  const error = [sought, within, kind].find(isError);
  if (error !== undefined) return error;
  if (kind !== 0) throw new NotUnderstood("approximate MATCH");
  const line = lineOf(cellsOf(within, context));
  const at = line === undefined ? undefined : find(sought, line.used, line.at, true);
  return at === undefined ? errors.notAvailable : at + 1;
}

function index([range = null, first = null, second]: readonly Value[], context: FormulaContext): Value {
  const cells = cellsOf(range, context);
  const one = toNumber(singleValue(first, context));
  const two = second === undefined ? undefined : toNumber(singleValue(second, context));
  const error = [range, one, two ?? null].find(isError);
  if (error !== undefined) return error;
  const { row, column } = indexed(cells, Math.trunc(Number(one)), two === undefined ? undefined : Math.trunc(Number(two)));
  if (row < 0 || column < 0) return errors.value;
  if (row > cells.rows || column > cells.columns) return errors.reference;
  return part(range, row === 0 ? undefined : row - 1, column === 0 ? undefined : column - 1, context);
}

/** Row and column that INDEX means, counted from 1; 0 is all. With a single row, one number means the column. */
function indexed(cells: Cells, one: number, two: number | undefined): { row: number; column: number } {
  if (two !== undefined) return { row: one, column: two };
  if (cells.rows === 1 && cells.columns > 1) return { row: 1, column: one };
  return { row: one, column: cells.columns === 1 ? 1 : 0 };
}

interface Line {
  readonly down: boolean;
  readonly length: number;
  readonly used: number;
  readonly at: (place: number) => Scalar;
}

function lineOf(cells: Cells): Line | undefined {
  if (cells.columns === 1) return { down: true, length: cells.rows, used: cells.usedRows, at: (row) => cells.at(row, 0) };
  if (cells.rows === 1)
    return { down: false, length: cells.columns, used: cells.usedColumns, at: (column) => cells.at(0, column) };
  return undefined;
}

/** The first place with the value sought: of the same kind, text without regard to case. An empty cell is never found. */
function find(sought: Scalar, length: number, at: (place: number) => Scalar, wildcards: boolean): number | undefined {
  if (isError(sought)) return undefined;
  const wanted = sought ?? 0;
  const pattern = wildcards && typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcard(wanted) : undefined;
  for (let place = 0; place < length; place++) {
    const value = at(place);
    if (value === null || isError(value) || typeof value !== typeof wanted) continue;
    if (pattern === undefined ? compare(value, wanted) === 0 : pattern.test(String(value))) return place;
  }
  return undefined;
}

/** One row, one column or one cell of a range, still by its place where it has one; undefined means all. */
function part(range: Value, row: number | undefined, column: number | undefined, context: FormulaContext): Value {
  if (isScalar(range)) return range;
  if (range.kind === "matrix") {
    const rows = row === undefined ? range.rows : range.rows.slice(row, row + 1);
    const picked = column === undefined ? rows : rows.map((values) => values.slice(column, column + 1));
    const only = picked[0]?.[0];
    return picked.length === 1 && picked[0]?.length === 1 && only !== undefined ? only : { kind: "matrix", rows: picked };
  }
  const cells = cellsOf(range, context);
  return {
    ...range,
    row: range.row + (row ?? 0),
    column: range.column + (column ?? 0),
    rows: row === undefined ? cells.rows : 1,
    columns: column === undefined ? cells.columns : 1,
  };
}

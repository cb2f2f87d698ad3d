import { cellsOf, singleValue } from "../cellsOf";
import { toNumber, toText } from "../coercion";
import type { FormulaContext } from "../context";
import { NotUnderstood } from "../notUnderstood";
import { parse } from "../parse";
import { resolveArea } from "../resolve";
import { errors, isError, isScalar, type Reference, type Value } from "../values";
import type { Definitions } from "./definition";
import { maxColumns, maxRows } from "../../model/areas";

/**
 * Functions whose result is a reference that only calculation finds. They serve rules and lists; a cell whose formula has one
 * is not recalculated, since what it depends on is not known beforehand.
 */
export const moving: Definitions = {
  INDIRECT: { takes: "ranges", least: 1, most: 2, calculate: indirect },
  OFFSET: { takes: "ranges", least: 3, most: 5, calculate: offset },
};

function indirect([address = null, a1Style = true]: readonly Value[], context: FormulaContext): Value {
  const text = toText(singleValue(address, context));
  if (isError(text)) return text;
  if (singleValue(a1Style, context) !== true) throw new NotUnderstood("INDIRECT in R1C1 style");
  const tree = parse(text);
  if (tree.kind !== "area") throw new NotUnderstood("INDIRECT to something else than cells");
  return resolveArea(tree, context);
}

function offset([from = null, ...sizes]: readonly Value[], context: FormulaContext): Value {
  if (isScalar(from) || from.kind === "matrix") return isError(from) ? from : errors.value;
  const cells = cellsOf(from, context);
  const numbers = [0, 0, cells.rows, cells.columns].map((otherwise, index) => {
    const given = sizes[index];
    const single = given === undefined ? null : singleValue(given, context);
    return single === null ? otherwise : toNumber(single);
  });
  const error = numbers.find(isError);
  if (error !== undefined) return error;
  const [down = 0, right = 0, rows = 0, columns = 0] = numbers.map((number) => Math.trunc(Number(number)));
  const moved: Reference = { ...from, row: from.row + down, column: from.column + right, rows, columns };
  return isOnSheet(moved) ? moved : errors.reference;
}

function isOnSheet({ row, column, rows, columns }: Reference): boolean {
  const starts = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  return starts && row + rows <= maxRows && column + columns <= maxColumns;
}

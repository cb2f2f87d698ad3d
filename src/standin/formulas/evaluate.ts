import type { Scalar } from "../model/types";
import { broadcast } from "./broadcast";
import { singleValue } from "./cellsOf";
import { toNumber } from "./coercion";
import type { FormulaContext } from "./context";
import { functions } from "./functions/all";
import { NotUnderstood } from "./notUnderstood";
import { operate } from "./operators";
import { parse } from "./parse";
import { dataOf, resolveArea, resolveStructured } from "./resolve";
import { shiftFormula } from "./shift";
import type { NameNode, Node } from "./tree";
import { understood } from "./understood";
import { errors, isError, isScalar, type Reference, type Value } from "./values";

/**
 * The value of a formula (en-US, without `=`) where it stands, error values included; undefined when it uses something that the
 * engine does not calculate, so that the value calculated by Excel has to stay.
 */
export function evaluate(formula: string, context: FormulaContext): Scalar | undefined {
  return understood(() => evaluateTree(parse(formula), context));
}

/** As `evaluate`, for a formula that is parsed already. @throws NotUnderstood */
export function evaluateTree(tree: Node, context: FormulaContext): Scalar {
  // A formula that refers to an empty cell shows 0.
  return singleValue(valueOf(tree, context, 0), context) ?? 0;
}

/** Names may refer to names; deeper than this they go in a circle. */
const deepestName = 20;

function valueOf(node: Node, context: FormulaContext, depth: number): Value {
  const inner = (child: Node): Value => valueOf(child, context, depth);
  switch (node.kind) {
    case "constant":
      return node.value;
    case "array":
      return { kind: "matrix", rows: node.rows };
    case "area":
      return resolveArea(node, context);
    case "structured":
      return resolveStructured(node, context);
    case "name":
      return valueOfName(node, context, depth);
    case "percent":
      return broadcast([inner(node.operand)], context, ([value = null]) => operate("/", value, 100));
    case "prefix":
      return prefixed(node.operator, inner(node.operand), context);
    case "binary": {
      const { operator } = node;
      if (operator === ":") return spanning(inner(node.left), inner(node.right));
      return broadcast([inner(node.left), inner(node.right)], context, ([left = null, right = null]) =>
        operate(operator, left, right),
      );
    }
    case "call":
      return call(node.name, node.args, inner, context);
  }
}

function valueOfName(node: NameNode, context: FormulaContext, depth: number): Value {
  const table = node.sheet === undefined ? context.table(node.name) : undefined;
  if (table !== undefined) return dataOf(table, context);
  const formula = context.name(node.name, node.sheet ?? context.sheet);
  if (formula === undefined) return errors.name;
  if (depth > deepestName) throw new NotUnderstood(node.name);
  // The file holds relative references of a name as they read in A1.
  return valueOf(parse(shiftFormula(formula, context.row, context.column)), context, depth + 1);
}

function prefixed(operator: "+" | "-" | "@", value: Value, context: FormulaContext): Value {
  if (operator === "+") return value;
  if (operator === "-") return broadcast([value], context, ([operand = null]) => negative(operand));
  return isScalar(value) || value.kind === "matrix" ? value : intersection(value, context);
}

function negative(operand: Scalar): Scalar {
  const number = toNumber(operand);
  return isError(number) ? number : 0 - number;
}

/** `@`: the cell of a range that shares the formula's row or column. */
function intersection(value: Reference, context: FormulaContext): Value {
  const { row, column, rows, columns } = value;
  const sameRow = context.row >= row && context.row < row + rows;
  const sameColumn = context.column >= column && context.column < column + columns;
  if ((rows > 1 && !sameRow) || (columns > 1 && !sameColumn)) return errors.value;
  return { ...value, row: rows > 1 ? context.row : row, column: columns > 1 ? context.column : column, rows: 1, columns: 1 };
}

/** `:` between references that are not both plain cells, such as `A1:INDEX(A:A,5)`. */
function spanning(left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const bothCells = !isScalar(left) && !isScalar(right) && left.kind === "reference" && right.kind === "reference";
  if (!bothCells || left.sheet.toLowerCase() !== right.sheet.toLowerCase()) return errors.value;
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.max(left.column + left.columns, right.column + right.columns) - column;
  return { kind: "reference", sheet: left.sheet, row, column, rows, columns };
}

function call(name: string, args: readonly Node[], inner: (node: Node) => Value, context: FormulaContext): Value {
  const definition = functions.get(name);
  if (definition === undefined || args.length < definition.least || args.length > definition.most) throw new NotUnderstood(name);
  switch (definition.takes) {
    case "trees":
      return definition.calculate(args, inner, context);
    case "ranges":
      return definition.calculate(args.map(inner), context);
    case "scalars":
      return broadcast(args.map(inner), context, (scalars) => {
        const error = definition.seesErrors === true ? undefined : scalars.find(isError);
        return error ?? definition.calculate(scalars, context);
      });
  }
}

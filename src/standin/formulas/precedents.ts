import type { FormulaContext } from "./context";
import { moving } from "./functions/moving";
import { NotUnderstood } from "./notUnderstood";
import { parse } from "./parse";
import { dataOf, resolveStructured } from "./resolve";
import { shiftFormula } from "./shift";
import type { NameNode, Node } from "./tree";
import { isError, type Reference } from "./values";

/** Whether a formula uses a name, whose meaning can change though the formula stays. */
export function usesNames(tree: Node): boolean {
  switch (tree.kind) {
    case "name":
      return true;
    case "percent":
    case "prefix":
      return usesNames(tree.operand);
    case "binary":
      return usesNames(tree.left) || usesNames(tree.right);
    case "call":
      return tree.args.some(usesNames);
    default:
      return false;
  }
}

/** All cells that a formula may read where it stands, whether their sheet is there or not. @throws NotUnderstood */
export function precedents(tree: Node, context: FormulaContext): Reference[] {
  return [...read(tree, context, new Set())];
}

function* read(node: Node, context: FormulaContext, seen: ReadonlySet<string>): Generator<Reference> {
  switch (node.kind) {
    case "constant":
    case "array":
      return;
    case "area":
      yield { ...node, kind: "reference", sheet: node.sheet ?? context.sheet };
      return;
    case "structured":
      yield* unlessError(resolveStructured(node, context));
      return;
    case "name":
      yield* readName(node, context, seen);
      return;
    case "percent":
    case "prefix":
      yield* read(node.operand, context, seen);
      return;
    case "binary": {
      const both = [...read(node.left, context, seen), ...read(node.right, context, seen)];
      yield* node.operator === ":" ? around(both) : both;
      return;
    }
    case "call":
      if (node.name in moving) throw new NotUnderstood(node.name);
      for (const arg of node.args) yield* read(arg, context, seen);
  }
}

function* readName(node: NameNode, context: FormulaContext, seen: ReadonlySet<string>): Generator<Reference> {
  const table = node.sheet === undefined ? context.table(node.name) : undefined;
  if (table !== undefined) {
    yield* unlessError(dataOf(table, context));
    return;
  }
  const formula = context.name(node.name, node.sheet ?? context.sheet);
  if (formula === undefined || seen.has(node.name)) return;
  yield* read(parse(shiftFormula(formula, context.row, context.column)), context, new Set([...seen, node.name]));
}

function unlessError(reference: ReturnType<typeof dataOf>): Reference[] {
  return isError(reference) ? [] : [reference];
}

/** The rectangle around references of one sheet. */
function around(references: readonly Reference[]): Reference[] {
  const [first] = references;
  if (first === undefined) return [];
  const row = Math.min(...references.map((reference) => reference.row));
  const column = Math.min(...references.map((reference) => reference.column));
  const rows = Math.max(...references.map((reference) => reference.row + reference.rows)) - row;
  const columns = Math.max(...references.map((reference) => reference.column + reference.columns)) - column;
  return [{ ...first, row, column, rows, columns }];
}

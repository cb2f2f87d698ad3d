import type { FormulaContext } from "./context";
import { parse } from "./parse";
import { dataOf, resolveArea, resolveStructured } from "./resolve";
import { shiftFormula } from "./shift";
import type { NameNode, Node } from "./tree";
import { isError, type Reference } from "./values";

/** All cells that a formula may read where it stands. @throws NotUnderstood */
export function precedents(tree: Node, context: FormulaContext): Reference[] {
  return [...read(tree, context, new Set())];
}

function* read(node: Node, context: FormulaContext, seen: ReadonlySet<string>): Generator<Reference> {
  switch (node.kind) {
    case "constant":
    case "array":
      return;
    case "area":
      yield* unlessError(resolveArea(node, context));
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

function unlessError(reference: ReturnType<typeof resolveArea>): Reference[] {
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

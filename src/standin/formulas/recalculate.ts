import type { Area, Sheet, Workbook } from "../model/types";
import { evaluateTree } from "./evaluate";
import { dependencyOrder } from "./dependencyOrder";
import { NotUnderstood } from "./notUnderstood";
import { parse } from "./parse";
import { precedents } from "./precedents";
import { Readers } from "./readers";
import type { Node } from "./tree";
import { type ContextAt, type Surroundings, workbookContext } from "./workbookContext";

/** Cells that got another value or formula. */
export interface ChangedArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Calculates anew the formulas in the changed areas and all that depend on them, in order. A formula that the engine does not
 * understand keeps its value, and so does one that reads itself in a circle (0 where it has none, as in Excel). One call for
 * many changes is much cheaper than a call for each: the formulas of all sheets are looked through every time.
 */
export function recalculate(workbook: Workbook, changed: readonly ChangedArea[], surroundings: Surroundings): void {
  if (changed.length === 0) return;
  const contextAt = workbookContext(workbook, surroundings);
  const formulas = workbook.sheets.flatMap((sheet) => formulasOf(sheet, workbook));
  if (formulas.length === 0) return;
  const { ordered, circular } = dependencyOrder(affected(formulas, changed, contextAt));
  for (const formula of ordered) calculate(formula, contextAt);
  for (const { sheet, row, column } of circular) {
    if (sheet.grid.value(row, column) === null) sheet.grid.setCalculated(row, column, 0);
  }
}

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly tree: Node;
}

/** The formulas of a sheet that read as formulas. */
function formulasOf(sheet: Sheet, workbook: Workbook): Formula[] {
  const formulas: Formula[] = [];
  for (const { row, column } of sheet.grid.formulaCells()) {
    const tree = treeOf(sheet.grid.formula(row, column) ?? "", workbook);
    if (tree !== undefined) formulas.push({ sheet, row, column, tree });
  }
  return formulas;
}

/** Parsing is most of the work, and a workbook is calculated many times. */
const trees = new WeakMap<Workbook, Map<string, Node | undefined>>();

function treeOf(formula: string, workbook: Workbook): Node | undefined {
  const known = trees.get(workbook) ?? new Map<string, Node | undefined>();
  trees.set(workbook, known);
  if (!known.has(formula))
    known.set(
      formula,
      understood(() => parse(formula)),
    );
  return known.get(formula);
}

/** The formulas to calculate, each with its readers. */
function affected(
  formulas: readonly Formula[],
  changed: readonly ChangedArea[],
  contextAt: ContextAt,
): Map<Formula, Set<Formula>> {
  const readers = new Readers<Formula>();
  for (const formula of formulas) {
    const { sheet, row, column, tree } = formula;
    const areas = understood(() => precedents(tree, contextAt(sheet.name, row, column)));
    readers.add(formula, areas ?? []);
  }
  const found = new Map<Formula, Set<Formula>>();
  const waiting = new Set(formulas.filter((formula) => changed.some((change) => stands(formula, change))));
  for (const { sheet, area } of changed) for (const reader of readers.of(sheet, area)) waiting.add(reader);
  // The set grows while it is gone through.
  for (const formula of waiting) {
    const { sheet, row, column } = formula;
    const its = readers.of(sheet.name, { row, column, rows: 1, columns: 1 });
    found.set(formula, its);
    for (const reader of its) waiting.add(reader);
  }
  return found;
}

function stands({ sheet, row, column }: Formula, { sheet: name, area }: ChangedArea): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  const inColumns = column >= area.column && column < area.column + area.columns;
  return inRows && inColumns && sheet.name.toLowerCase() === name.toLowerCase();
}

function calculate({ sheet, row, column, tree }: Formula, contextAt: ContextAt): void {
  const value = understood(() => evaluateTree(tree, contextAt(sheet.name, row, column)));
  if (value !== undefined && !isSame(value, sheet.grid.value(row, column))) sheet.grid.setCalculated(row, column, value);
}

type Value = ReturnType<typeof evaluateTree>;

/** An equal value is not written, so that a sheet whose results stand is saved as it was. */
function isSame(one: Value, other: Value): boolean {
  const bothErrors = typeof one === "object" && typeof other === "object" && one !== null && other !== null;
  return bothErrors ? one.error === other.error : one === other;
}

function understood<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

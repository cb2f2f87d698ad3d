import type { Sheet } from "../model/types";
import type { FormulaTable } from "./context";
import { parse } from "./parse";
import { precedents, usesNames } from "./precedents";
import { Readers } from "./readers";
import type { Node } from "./tree";
import { understood } from "./understood";
import type { Reference } from "./values";
import type { ContextAt } from "./workbookContext";

/** A formula that reads as one, where it stands. */
export interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly tree: Node;
}

/** The formulas of one sheet and what they read. */
export interface SheetFormulas {
  readonly formulas: readonly Formula[];
  readonly readers: Readers<Formula>;
  /** Those that use names, which are not among the readers, since what they read can change without them. */
  readonly withNames: readonly Formula[];
}

/** What is kept for a sheet, and what it was worked out from. */
interface Kept extends SheetFormulas {
  readonly basis: string;
}

/** Reading a hundred thousand formulas takes a second, and a workbook is calculated many times. */
const kept = new WeakMap<Sheet, Kept>();

/** The sheet's formulas, read anew only where a formula, the sheet's name or a table changed. */
export function sheetFormulas(sheet: Sheet, tables: readonly FormulaTable[], contextAt: ContextAt): SheetFormulas {
  const basis = JSON.stringify([sheet.grid.formulaVersion, sheet.name, tables]);
  const known = kept.get(sheet);
  if (known?.basis === basis) return known;
  const read = { ...readFormulas(sheet, contextAt), basis };
  kept.set(sheet, read);
  return read;
}

function readFormulas(sheet: Sheet, contextAt: ContextAt): SheetFormulas {
  const formulas: Formula[] = [];
  const withNames: Formula[] = [];
  const readers = new Readers<Formula>();
  for (const { row, column } of sheet.grid.formulaCells()) {
    const tree = understood(() => parse(sheet.grid.formula(row, column) ?? ""));
    if (tree === undefined) continue;
    const formula = { sheet, row, column, tree };
    const areas = cellsReadBy(formula, contextAt);
    if (areas === undefined) continue;
    formulas.push(formula);
    if (usesNames(tree)) withNames.push(formula);
    else readers.add(formula, areas);
  }
  return { formulas, readers, withNames };
}

/** What a formula reads; undefined where that cannot be told, so that it is not calculated. */
export function cellsReadBy({ sheet, row, column, tree }: Formula, contextAt: ContextAt): readonly Reference[] | undefined {
  return understood(() => precedents(tree, contextAt(sheet.name, row, column)));
}

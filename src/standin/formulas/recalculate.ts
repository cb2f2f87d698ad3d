import { overlap } from "../model/areas";
import type { Area, Workbook } from "../model/types";
import { dependencyOrder } from "./dependencyOrder";
import { evaluateTree } from "./evaluate";
import { Readers } from "./readers";
import { cellsReadBy, type Formula, type SheetFormulas, sheetFormulas } from "./sheetFormulas";
import { isSameSheet } from "./sheetPrefix";
import { understood } from "./understood";
import { type ContextAt, type Surroundings, workbookContext } from "./workbookContext";

/** Cells that got another value or formula. */
export interface ChangedArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Calculates anew the formulas in the changed areas and all that depend on them, in order. A formula that the engine does not
 * understand keeps its value, and so does one that reads itself in a circle (0 where it has none, as in Excel). One call for
 * many changes is cheaper than a call for each.
 */
export function recalculate(workbook: Workbook, changed: readonly ChangedArea[], surroundings: Surroundings): void {
  if (changed.length === 0) return;
  const contextAt = workbookContext(workbook, surroundings);
  const sheets = workbook.sheets.map((sheet) => sheetFormulas(sheet, surroundings.tables, contextAt));
  const { ordered, circular } = dependencyOrder(affected(sheets, changed, contextAt));
  for (const formula of ordered) calculate(formula, contextAt);
  for (const { sheet, row, column } of circular) {
    if (sheet.grid.value(row, column) === null) sheet.grid.setCalculated(row, column, 0);
  }
}

/** The formulas to calculate, each with its readers. */
function affected(
  sheets: readonly SheetFormulas[],
  changed: readonly ChangedArea[],
  contextAt: ContextAt,
): Map<Formula, Set<Formula>> {
  const named = new Readers<Formula>();
  for (const formula of sheets.flatMap(({ withNames }) => withNames)) named.add(formula, cellsReadBy(formula, contextAt) ?? []);
  const all = [named, ...sheets.map(({ readers }) => readers)];
  const readersOf = (sheet: string, area: Area): Set<Formula> => new Set(all.flatMap((readers) => [...readers.of(sheet, area)]));
  const found = new Map<Formula, Set<Formula>>();
  const waiting = new Set(sheets.flatMap(({ formulas }) => formulas.filter((formula) => stands(formula, changed))));
  for (const { sheet, area } of changed) for (const reader of readersOf(sheet, area)) waiting.add(reader);
  // The set grows while it is gone through.
  for (const formula of waiting) {
    const { sheet, row, column } = formula;
    const its = readersOf(sheet.name, { row, column, rows: 1, columns: 1 });
    found.set(formula, its);
    for (const reader of its) waiting.add(reader);
  }
  return found;
}

function stands({ sheet, row, column }: Formula, changed: readonly ChangedArea[]): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return changed.some(({ sheet: name, area }) => overlap(cell, area) && isSameSheet(sheet.name, name));
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

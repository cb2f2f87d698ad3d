import { checkUnlocked } from "../../behaviour/protection";
import { shiftFormula } from "../../formulas/shift";
import type { Area, Grid, Scalar } from "../../model/types";
import { oneOf, optional } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import { HostObject } from "../../protocol/hostObject";
import { resolveRange } from "../resolveRange";
import type { Excel } from "../excel";
import { areaOf, inside, isUnbounded, type RangeTarget } from "../rangeTarget";
import { targetOf } from "../targets";

const kinds = ["All", "Formulas", "Values", "Formats", "Link"] as const;

interface CopyOptions {
  readonly type: unknown;
  readonly skipBlanks: unknown;
  readonly transpose: unknown;
}

interface Copied {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly style: number;
}

/**
 * `range.copyFrom`: the source is repeated where the range is a multiple of it, and the range grows to the source's size
 * where it is smaller. Source: Excel.Range.copyFrom in the API reference.
 */
export function copyInto(range: RangeTarget, source: unknown, options: CopyOptions, excel: Excel): void {
  const kind = optional(options.type, (value) => oneOf(value, kinds), "All");
  if (kind === "Link") throw new HostError("InvalidArgument", "stand-in: copyFrom with links is not imitated");
  const from = source instanceof HostObject ? targetOf("Range", source) : resolveRange(excel.workbook, range.sheet, source);
  const fromArea = areaOf(from);
  if (isUnbounded(fromArea) || isUnbounded(areaOf(range))) throw new HostError("InvalidArgument");
  excel.calculate();
  const block = taken(from, fromArea);
  const transposed = options.transpose === true;
  const [rows, columns] = transposed ? [fromArea.columns, fromArea.rows] : [fromArea.rows, fromArea.columns];
  const target = targetArea(areaOf(range), rows, columns);
  checkUnlocked(excel.workbook, range.sheet, target);
  for (let row = 0; row < target.rows; row++) {
    for (let column = 0; column < target.columns; column++) {
      const y = (transposed ? column : row) % fromArea.rows;
      const x = (transposed ? row : column) % fromArea.columns;
      const cell = block[y]?.[x];
      if (cell === undefined || (options.skipBlanks === true && isBlank(cell))) continue;
      if (transposed && cell.formula !== null && kind !== "Values" && kind !== "Formats") {
        throw new HostError("InvalidArgument", "stand-in: formulas are not transposed");
      }
      put(range.sheet.grid, target.row + row, target.column + column, cell, kind, {
        rows: target.row + row - fromArea.row - y,
        columns: target.column + column - fromArea.column - x,
      });
    }
  }
  if (kind !== "Formats") excel.cellsChanged(range.sheet, target);
}

type Kind = Exclude<(typeof kinds)[number], "Link">;

/** Puts one cell down; relative references of a formula move by as much as the cell did. */
function put(grid: Grid, row: number, column: number, cell: Copied, kind: Kind, moved: { rows: number; columns: number }): void {
  if (kind !== "Formats") {
    if (cell.formula !== null && kind !== "Values") {
      grid.setFormula(row, column, shiftFormula(cell.formula, moved.rows, moved.columns), cell.value);
    } else grid.setValue(row, column, cell.value);
  }
  if (kind === "All" || kind === "Formats") grid.setStyle(row, column, cell.style);
}

function isBlank(cell: Copied): boolean {
  return cell.value === null && cell.formula === null;
}

function taken(range: RangeTarget, area: Area): readonly (readonly Copied[])[] {
  const { grid } = range.sheet;
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => ({
      value: grid.value(area.row + row, area.column + column),
      formula: grid.formula(area.row + row, area.column + column),
      style: grid.style(area.row + row, area.column + column),
    })),
  );
}

function targetArea(area: Area, rows: number, columns: number): Area {
  const whole = area.rows % rows === 0 && area.columns % columns === 0;
  return inside(whole ? area : { ...area, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
}

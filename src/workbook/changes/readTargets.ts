import type { Cell } from "../../register/cells";
import type { PresentCell } from "../../register/changes/compareCell";
import { cellsOf } from "../reading/cellsOf";
import { columnRuns, GAP, type SheetCell } from "./columnRuns";
import { runRanges } from "./runRanges";
import type { Target } from "./target";

/** Cells as they stand. */
export interface CellsNow<T extends SheetCell> {
  /** False where Excel gave nothing for a range that it finds too large. */
  readonly whole: boolean;
  cell(cell: T): PresentCell;
  /** All cells of the ranges that were read, those between the ones asked for, too. */
  all(): readonly CellNow[];
}

export interface CellNow extends SheetCell {
  readonly now: PresentCell;
}

/** Targets as they stand, and what their rows are told apart by. */
export interface TargetsNow extends CellsNow<Target> {
  /** What stands in a row's identity columns, by the list's columns. */
  identity(target: Target): ReadonlyMap<number, Cell>;
  /** What stands over its column; null where headings are not to be seen. */
  heading(target: Target): Cell;
}

/** Puts the reading of targets, with their rows' identity cells, on the context; the answer is for after the next round trip. */
export function queueTargets(context: Excel.RequestContext, targets: readonly Target[]): () => TargetsNow {
  const rangeOf = runRanges(context);
  const cells = queueCells(context, targets, rangeOf);
  const identities = columnRuns([...headingCells(targets), ...identityCells(targets)], GAP).map((run) => ({ run, range: rangeOf(run).load("values") }));
  return () => {
    const now = cells();
    const known = new Map<string, Cell>();
    let { whole } = now;
    for (const { run, range } of identities) {
      const values = range.values as unknown[][] | null;
      whole &&= values !== null;
      const read = cellsOf(values ?? []);
      for (const cell of run.cells) known.set(placeName(cell), read[cell.row - run.row]?.[0] ?? null);
    }
    return {
      ...now,
      whole,
      identity: ({ sheetId, row, place }) =>
        new Map(
          place.identity.map(([index, column]): [number, Cell] => [
            index,
            known.get(placeName({ sheetId, row, column })) ?? null,
          ]),
        ),
      heading: ({ sheetId, column, place: { headingRow } }) => (headingRow === null ? null : (known.get(placeName({ sheetId, row: headingRow, column })) ?? null)),
    };
  };
}

/** The same for cells of which nothing more is to be known. */
export function queueCells<T extends SheetCell>(
  context: Excel.RequestContext,
  asked: readonly T[],
  rangeOf = runRanges(context),
): () => CellsNow<T> {
  const cells = columnRuns(asked, GAP).map((run) => ({ run, range: rangeOf(run).load("values,valueTypes,formulas,numberFormat") }));
  return () => {
    const present = new Map<string, PresentCell>();
    let whole = true;
    for (const { run, range } of cells) {
      const { values, valueTypes, formulas, numberFormat } = range as Readonly<Record<Loaded, unknown[][] | null>>;
      if (!values || !valueTypes || !formulas || !numberFormat) {
        whole = false;
        continue;
      }
      for (const cell of run.cells) {
        const at = cell.row - run.row;
        present.set(placeName(cell), presentCell(values[at]?.[0], valueTypes[at]?.[0], formulas[at]?.[0], numberFormat[at]?.[0]));
      }
    }
    return {
      whole,
      cell: (cell) => present.get(placeName(cell)) ?? nothing,
      all: () =>
        cells.flatMap(({ run: { sheetId, column, row }, range: { values, valueTypes, formulas, numberFormat } }) =>
          values.map(([value], at): CellNow => {
            const now = presentCell(value, valueTypes[at]?.[0], formulas[at]?.[0], numberFormat[at]?.[0]);
            return { sheetId, row: row + at, column, now };
          }),
        ),
    };
  };
}

type Loaded = "values" | "valueTypes" | "formulas" | "numberFormat";

const nothing: PresentCell = { value: null, formula: null, format: "General" };

function headingCells(targets: readonly Target[]): readonly SheetCell[] {
  const cells = new Map<string, SheetCell>();
  for (const { sheetId, column, place } of targets) {
    const cell = { sheetId, row: place.headingRow ?? 0, column };
    if (place.headingRow !== null) cells.set(placeName(cell), cell);
  }
  return [...cells.values()];
}

function identityCells(targets: readonly Target[]): readonly SheetCell[] {
  const seen = new Set<string>();
  return targets.flatMap(({ sheetId, row, place }) => {
    const name = `${row} ${sheetId}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return place.identity.map(([, column]) => ({ sheetId, row, column }));
  });
}

/**
 * A text that begins with an equals sign is its own formula; a formula shows something else. An error value and a text of its
 * letters differ in their type only.
 */
function presentCell(value: unknown, type: unknown, formula: unknown, format: unknown): PresentCell {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const isText = type === "String" && typeof value === "string" && value !== "";
  const [[cell = null] = []] = isText ? [[value]] : cellsOf([[value]]);
  return { value: cell, formula: isFormula ? formula : null, format: typeof format === "string" ? format : "General" };
}

function placeName({ sheetId, row, column }: SheetCell): string {
  return `${row} ${column} ${sheetId}`;
}

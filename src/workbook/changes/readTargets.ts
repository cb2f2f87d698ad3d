import type { Cell } from "../../register/cells";
import type { PresentCell } from "../../register/changes/compareCell";
import { cellsOf } from "../reading/cellsOf";
import { columnRuns, type SheetCell } from "./columnRuns";
import type { Target } from "./target";

/** Targets as they stand, and what their rows are told apart by. */
export interface TargetsNow {
  /** False where Excel gave nothing for a range that it finds too large. */
  readonly whole: boolean;
  cell(target: Target): PresentCell;
  /** What stands in a row's identity columns, by the list's columns. */
  identity(target: Target): ReadonlyMap<number, Cell>;
}

/** Cells in between that are read along rather than asking for two ranges. */
const GAP = 24;

/** Puts the reading of targets, with their rows' identity cells, on the context; the answer is for after the next round trip. */
export function queueTargets(context: Excel.RequestContext, targets: readonly Target[]): () => TargetsNow {
  const cells = columnRuns(targets, GAP).map((run) => ({
    run,
    range: rangeOf(context, run).load("values,valueTypes,formulas,numberFormat"),
  }));
  const identities = columnRuns(identityCells(targets), GAP).map((run) => ({ run, range: rangeOf(context, run).load("values") }));
  return () => {
    const present = new Map<string, PresentCell>();
    const known = new Map<string, Cell>();
    let whole = true;
    for (const { run, range } of cells) {
      const { values, valueTypes, formulas, numberFormat } = range as Readonly<Record<Loaded, unknown[][] | null>>;
      if (!values || !valueTypes || !formulas || !numberFormat) {
        whole = false;
        continue;
      }
      for (const target of run.cells) {
        const at = target.row - run.row;
        present.set(
          placeName(target),
          presentCell(values[at]?.[0], valueTypes[at]?.[0], formulas[at]?.[0], numberFormat[at]?.[0]),
        );
      }
    }
    for (const { run, range } of identities) {
      const values = range.values as unknown[][] | null;
      whole &&= values !== null;
      const read = cellsOf(values ?? []);
      for (const cell of run.cells) known.set(placeName(cell), read[cell.row - run.row]?.[0] ?? null);
    }
    return {
      whole,
      cell: (target) => present.get(placeName(target)) ?? nothing,
      identity: ({ sheetId, row, place }) =>
        new Map(
          place.identity.map(([index, column]): [number, Cell] => [
            index,
            known.get(placeName({ sheetId, row, column })) ?? null,
          ]),
        ),
    };
  };
}

type Loaded = "values" | "valueTypes" | "formulas" | "numberFormat";

const nothing: PresentCell = { value: null, formula: null, format: "General" };

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

function rangeOf(
  context: Excel.RequestContext,
  { sheetId, row, column, rows }: SheetCell & { readonly rows: number },
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, 1);
}

import type { Figure } from "../../register/reports/report";
import { palette } from "../palette";
import type { Draft } from "./draft";
import { longestValue, planLabel, shownValue, valueLook } from "./figureCells";
import type { PlanForm } from "./tablePlan";
import { linesOf } from "./textLines";

/** Characters that a line's label and its value need at least. */
const LABEL = 28;
const VALUE = 14;

const SIZE = 10;
const BASIS_SIZE = 9;

interface Span {
  readonly column: number;
  readonly columns: number;
}

/** Figures as lines: name, value, and what it is based on. They take columns of the grid that the tables give, and merge them. */
export function planLines(draft: Draft, figures: readonly Figure<string>[], plan: PlanForm): void {
  if (figures.length === 0) return;
  draft.row += 1;
  const label = spanFrom(draft, 0, Math.max(LABEL, ...figures.map((figure) => figure.label.length + 1)));
  const value = spanFrom(draft, label.columns, Math.max(VALUE, longestValue(figures)));
  const basis = value.column + value.columns;
  const first = draft.row;
  const { length: rows } = figures;
  for (const figure of figures) {
    planLabel(draft, figure, draft.row, 0, plan);
    draft.put(draft.row, value.column, shownValue(figure));
    draft.look({ row: draft.row, column: value.column, rows: 1, columns: value.columns }, valueLook(figure, plan));
    if (basis < draft.columns && figure.basis !== undefined)
      planBasis(draft, figure.basis, { column: basis, columns: draft.columns - basis });
    draft.row += 1;
  }
  const border = { color: palette.hairline, weight: "Thin" } as const;
  const lined = { row: first, column: 0, rows, columns: draft.columns };
  draft.look(lined, {
    size: SIZE,
    vertical: "Center",
    borders: [
      { ...border, edge: "EdgeTop" },
      { ...border, edge: "InsideHorizontal" },
      { ...border, edge: "EdgeBottom" },
    ],
  });
  draft.look({ row: first, column: value.column, rows, columns: value.columns }, { bold: true, horizontal: "Right" });
  if (basis < draft.columns) {
    draft.look(
      { row: first, column: basis, rows, columns: draft.columns - basis },
      { size: BASIS_SIZE, color: palette.muted, horizontal: "Left", indent: 1 },
    );
  }
  for (const span of [label, value]) {
    if (span.columns > 1) draft.merges.push({ row: first, rows, ...span });
  }
  draft.keep(first);
}

/** The basis beside a line; one that is longer than the page is wrapped, in cells merged and as high as it needs. */
function planBasis(draft: Draft, basis: string, span: Span): void {
  draft.put(draft.row, span.column, basis);
  const lines = linesOf(basis, BASIS_SIZE, draft.room(span.column, span.columns) - 2);
  if (lines === 1) return;
  const area = { row: draft.row, rows: 1, ...span };
  draft.merges.push(area);
  draft.look(area, { wrap: true });
  draft.height(draft.row, lines * BASIS_SIZE * 1.35 + 4);
}

/** The columns from one on that together have this much room; one column is left over for what follows. */
function spanFrom(draft: Draft, column: number, room: number): Span {
  let columns = 1;
  while (column + columns < draft.columns - 1 && draft.room(column, columns) < room) columns += 1;
  return { column, columns };
}

import type { Figure } from "../../register/reports/report";
import { palette } from "../palette";
import { numberLength } from "./columnWidths";
import type { Draft } from "./draft";
import type { PlanForm } from "./tablePlan";
import { figureFormat } from "./valueFormat";

/** Characters that a card, a line's label and a line's value need at least. */
const CARD = 23;
const LABEL = 30;
const VALUE = 17;

const CARD_SIZE = 17;
const BASIS_SIZE = 9;

/** A currency or "dager", with a space and some air. */
const UNIT = 6;

/** What stands for a value that is not defined. */
const NOTHING = "–";

interface Span {
  readonly column: number;
  readonly columns: number;
}

/**
 * The key figures: the prominent ones as cards beside each other, the others as lines. Both take as many columns as
 * they need of the grid that the tables below give, and merge them.
 */
export function planFigures(draft: Draft, figures: readonly Figure<string>[], plan: PlanForm): void {
  const prominent = figures.filter((figure) => figure.prominent === true);
  const others = figures.filter((figure) => figure.prominent !== true);
  if (prominent.length > 0) planCards(draft, prominent, plan);
  if (prominent.length > 0 && others.length > 0) draft.row += 1;
  if (others.length > 0) planLines(draft, others, plan);
}

function planCards(draft: Draft, figures: readonly Figure<string>[], plan: PlanForm): void {
  const spans = cardSpans(draft, Math.max(CARD, (longestValue(figures) * CARD_SIZE) / 11));
  for (let first = 0; first < figures.length; first += spans.length) {
    if (first > 0) draft.row += 1;
    const inRow = figures.slice(first, first + spans.length);
    inRow.forEach((figure, index) => planCard(draft, figure, spans[index] ?? { column: 0, columns: 1 }, plan));
    draft.height(draft.row, 16);
    draft.height(draft.row + 1, 27);
    draft.height(draft.row + 2, inRow.some(({ basis }) => basis !== undefined) ? 25 : 6);
    draft.row += 3;
  }
}

/** Neighbouring columns put together until each has room for a card. */
function cardSpans(draft: Draft, room: number): Span[] {
  const spans: Span[] = [];
  let column = 0;
  for (let end = 1; end <= draft.columns; end++) {
    if (draft.room(column, end - column) < room) continue;
    spans.push({ column, columns: end - column });
    column = end;
  }
  return spans.length > 0 ? spans : [{ column: 0, columns: draft.columns }];
}

function planCard(draft: Draft, figure: Figure<string>, { column, columns }: Span, plan: PlanForm): void {
  const { row } = draft;
  const part = (offset: number) => ({ row: row + offset, column, rows: 1, columns });
  draft.put(row + 1, column, figure.value ?? NOTHING);
  draft.put(row + 2, column, figure.basis ?? null);
  draft.look(part(0), { size: 9, color: palette.muted, horizontal: "Left", indent: 1, vertical: "Center" });
  draft.look(part(1), {
    ...valueLook(figure, plan),
    size: CARD_SIZE,
    bold: true,
    color: palette.accent,
    horizontal: "Left",
    indent: 1,
    vertical: "Center",
  });
  draft.look(part(2), { size: 8, color: palette.muted, wrap: true, horizontal: "Left", indent: 1, vertical: "Top" });
  planLabel(draft, figure, row, column, plan);
  draft.look({ row, column, rows: 3, columns: 1 }, { borders: [{ edge: "EdgeLeft", color: palette.accent, weight: "Thick" }] });
  if (columns > 1) draft.merges.push({ row, column, rows: 3, columns });
}

function planLines(draft: Draft, figures: readonly Figure<string>[], plan: PlanForm): void {
  const label = spanFrom(draft, 0, Math.max(LABEL, ...figures.map((figure) => figure.label.length + 1)));
  const value = spanFrom(draft, label.columns, Math.max(VALUE, longestValue(figures)));
  const basis = value.column + value.columns;
  const first = draft.row;
  const { length: rows } = figures;
  for (const figure of figures) {
    planLabel(draft, figure, draft.row, 0, plan);
    draft.put(draft.row, value.column, figure.value ?? NOTHING);
    draft.look({ row: draft.row, column: value.column, rows: 1, columns: value.columns }, valueLook(figure, plan));
    if (basis < draft.columns && figure.basis !== undefined)
      planBasis(draft, figure.basis, { column: basis, columns: draft.columns - basis });
    draft.row += 1;
  }
  const border = { color: palette.hairline, weight: "Thin" } as const;
  const lined = { row: first, column: 0, rows, columns: draft.columns };
  draft.look(lined, {
    size: 10,
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
}

/** The basis beside a line; one that is longer than the page is wrapped, in cells merged and as high as it needs. */
function planBasis(draft: Draft, basis: string, span: Span): void {
  draft.put(draft.row, span.column, basis);
  const lines = Math.ceil((basis.length * BASIS_SIZE) / 11 / (draft.room(span.column, span.columns) - 2));
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

function planLabel(draft: Draft, figure: Figure<string>, row: number, column: number, { tabs }: PlanForm): void {
  const tab = figure.leadsTo === undefined ? undefined : tabs.get(figure.leadsTo);
  if (tab === undefined) {
    draft.put(row, column, figure.label);
    return;
  }
  draft.links.push({ row, column, tab, text: `${figure.label} ›` });
  draft.look({ row, column, rows: 1, columns: 1 }, { color: palette.accent, underline: false });
}

function valueLook(figure: Figure<string>, plan: PlanForm): { numberFormat: string } | Record<string, never> {
  return typeof figure.value === "number" ? { numberFormat: figureFormat(figure, plan.form) } : {};
}

/** Characters of the longest value with its unit, and some air. */
function longestValue(figures: readonly Figure<string>[]): number {
  return Math.max(
    0,
    ...figures.map(({ value, type }) =>
      typeof value === "number" ? numberLength(value, type) + UNIT : (value ?? "").length + 2,
    ),
  );
}

import type { Figure } from "../../register/reports/report";
import { palette } from "../palette";
import type { Draft } from "./draft";
import { longestValue, planLabel, shownValue, valueLook } from "./figureCells";
import type { PlanForm } from "./tablePlan";
import { linesOf } from "./textLines";

/** Characters that a card needs at least. */
const CARD = 23;

/** What a short value needs to stand in one row with all others. */
const NARROW_CARD = 19;

const VALUE_SIZE = 17;
const BASIS_SIZE = 8;

interface Span {
  readonly column: number;
  readonly columns: number;
}

/** The prominent figures as cards beside each other: as many columns as each needs of the grid that the tables give, merged. */
export function planCards(draft: Draft, figures: readonly Figure<string>[], plan: PlanForm): void {
  const spans = inOneRow(draft, figures) ?? cardSpans(draft, figures.length, roomOf(figures));
  for (let first = 0; first < figures.length; first += spans.length) {
    draft.row += 1;
    const start = draft.row;
    const inRow = figures.slice(first, first + spans.length);
    const lines = inRow.map((figure, index) => planCard(draft, figure, spans[index] ?? { column: 0, columns: 1 }, plan));
    draft.height(draft.row, 16);
    draft.height(draft.row + 1, 27);
    draft.height(draft.row + 2, Math.max(...lines) * BASIS_SIZE * 1.35 + 4);
    draft.row += 3;
    draft.keep(start);
  }
}

/** Characters that the widest of the cards needs. */
function roomOf(figures: readonly Figure<string>[], least = CARD): number {
  return Math.max(least, (longestValue(figures) * VALUE_SIZE) / 11);
}

/** All cards beside each other, each as wide as it needs itself; undefined where the page is too narrow. */
function inOneRow(draft: Draft, figures: readonly Figure<string>[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  let column = 0;
  for (const figure of figures) {
    const room = roomOf([figure], NARROW_CARD);
    let columns = 1;
    while (column + columns < draft.columns && draft.room(column, columns) < room) columns += 1;
    if (column + columns > draft.columns || draft.room(column, columns) < room) return undefined;
    spans.push({ column, columns });
    column += columns;
  }
  return spans;
}

/** As many cards beside each other as have room, the rows of cards equally full where the columns allow it. */
function cardSpans(draft: Draft, cards: number, room: number): readonly Span[] {
  const fitting = fittingSpans(draft, room);
  const inRow = Math.ceil(cards / Math.ceil(cards / fitting.length));
  if (inRow === fitting.length || cards <= fitting.length) return fitting;
  const total = draft.room(0, draft.columns);
  const edges = Array.from({ length: inRow + 1 }, (_, index) => edgeAt(draft, (total * index) / inRow));
  const even = edges.slice(1).map((end, index) => ({ column: edges[index] ?? 0, columns: end - (edges[index] ?? 0) }));
  return even.every(({ column, columns }) => draft.room(column, columns) >= room) ? even : fitting;
}

/** Neighbouring columns put together until each has room for a card. */
function fittingSpans(draft: Draft, room: number): readonly Span[] {
  const spans: Span[] = [];
  let column = 0;
  for (let end = 1; end <= draft.columns; end++) {
    if (draft.room(column, end - column) < room) continue;
    spans.push({ column, columns: end - column });
    column = end;
  }
  return spans.length > 0 ? spans : [{ column: 0, columns: draft.columns }];
}

/** The edge between columns that is nearest to this many characters from the left. */
function edgeAt(draft: Draft, characters: number): number {
  let column = 0;
  while (column < draft.columns && draft.room(0, column) + draft.room(column, 1) / 2 < characters) column += 1;
  return column;
}

/** Gives the lines that the basis takes. */
function planCard(draft: Draft, figure: Figure<string>, { column, columns }: Span, plan: PlanForm): number {
  const { row } = draft;
  const part = (offset: number) => ({ row: row + offset, column, rows: 1, columns });
  draft.put(row + 1, column, shownValue(figure));
  draft.put(row + 2, column, figure.basis ?? null);
  draft.look(part(0), { size: 9, color: palette.muted, horizontal: "Left", indent: 1, vertical: "Center" });
  draft.look(part(1), {
    ...valueLook(figure, plan),
    size: VALUE_SIZE,
    bold: true,
    color: palette.accent,
    horizontal: "Left",
    indent: 1,
    vertical: "Center",
  });
  draft.look(part(2), { size: BASIS_SIZE, color: palette.muted, wrap: true, horizontal: "Left", indent: 1, vertical: "Top" });
  planLabel(draft, figure, row, column, plan);
  draft.look({ row, column, rows: 3, columns: 1 }, { borders: [{ edge: "EdgeLeft", color: palette.accent, weight: "Thick" }] });
  if (columns > 1) draft.merges.push({ row, column, rows: 3, columns });
  return figure.basis === undefined ? 0 : linesOf(figure.basis, BASIS_SIZE, draft.room(column, columns) - 3);
}

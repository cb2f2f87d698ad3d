import type { Cell } from "../cells";
import { isSameCell } from "./sameCell";

/** Cells of a sheet; zero-based. */
export interface HeardArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an event of Excel's tells of a change. */
export interface HeardEvent {
  readonly sheetId: string;
  /** `moved`: cells have moved in a way that cannot be followed. */
  readonly what: "edited" | "rowsInserted" | "rowsGone" | "columnsInserted" | "columnsGone" | "sorted" | "moved";
  readonly area: HeardArea;
  /** Whether another person did it, in a workbook that several have open. */
  readonly isRemote: boolean;
  /** True for what this add-in has done itself: it moves cells as well, and is nobody's edit. */
  readonly isOwn?: true;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What a single cell held then; absent where Excel does not tell. */
  readonly after?: Cell;
}

/** Who did something, and when. Excel tells no names. */
export type Heard = Pick<HeardEvent, "isRemote" | "at">;

interface Remembered extends Heard {
  readonly sheetId: string;
  area: HeardArea;
  /** False since rows were moved in a way that cannot be followed: then only what was written tells which cell it was. */
  isPlaced: boolean;
  readonly after?: Cell;
}

/** Older ones are forgotten. */
const MOST = 5000;

/** Remembers, in memory alone and for as long as the pane lives, who has edited which cells, and follows these where rows and columns move. */
export class HeardEdits {
  private edits: Remembered[] = [];
  private gone: (Heard & { readonly sheetId: string; readonly rows: number })[] = [];
  private lastSort: HeardEvent | null = null;

  hear(event: HeardEvent): void {
    const { what, sheetId, area, isRemote, isOwn, at } = event;
    switch (what) {
      case "edited":
        if (isOwn) return;
        // Excel may tell of sorted rows as edited ones, too: nobody has edited these.
        if (this.lastSort && isSameArea(this.lastSort, event)) {
          this.lastSort = null;
          return;
        }
        this.edits = [...this.edits.slice(1 - MOST), { sheetId, area, isRemote, at, isPlaced: true, ...("after" in event ? { after: event.after } : {}) }];
        return;
      case "rowsInserted":
      case "columnsInserted":
        this.move(sheetId, (one) => moved(one, what === "rowsInserted" ? "row" : "column", area, 1));
        return;
      case "rowsGone":
        if (!isOwn) this.gone = [...this.gone.slice(1 - MOST), { sheetId, isRemote, at, rows: area.rows }];
        this.move(sheetId, (one) => moved(one, "row", area, -1));
        return;
      case "columnsGone":
        this.move(sheetId, (one) => moved(one, "column", area, -1));
        return;
      case "sorted":
        this.lastSort = event;
        this.edits = this.edits.filter((one) => !isSameArea(one, event) || one.after !== undefined);
        for (const one of this.edits) if (one.sheetId === sheetId) one.isPlaced = false;
        return;
      case "moved":
        for (const one of this.edits) if (one.sheetId === sheetId) one.isPlaced = false;
    }
  }

  /**
   * Who has written what a cell holds now, and when: the last who was heard to write there, unless it holds something else. Where rows
   * have moved, who wrote that very thing into the column, if there was only one. Null where nobody was heard.
   */
  whoWrote(sheetId: string, row: number, column: number, now: Cell): Heard | null {
    const own = this.edits.filter((one) => one.sheetId === sheetId);
    const last = own.filter(({ area, isPlaced }) => isPlaced && isIn(area, row, column)).at(-1);
    if (last && (!("after" in last) || isSameCell(last.after, now))) return last;
    const same = own.filter((one) => "after" in one && one.area.column === column && isSameCell(one.after, now));
    return agreed(same);
  }

  /** Who has deleted so many rows of a sheet; null where nobody was heard to, or several were. */
  whoDeleted(sheetId: string, rows: number): Heard | null {
    const own = this.gone.filter((one) => one.sheetId === sheetId);
    return own.reduce((sum, one) => sum + one.rows, 0) >= rows ? agreed(own) : null;
  }

  private move(sheetId: string, to: (area: HeardArea) => HeardArea | null): void {
    this.edits = this.edits.filter((one) => {
      if (one.sheetId !== sheetId) return true;
      const area = to(one.area);
      if (area) one.area = area;
      return area !== null;
    });
  }
}

/** The last of several, where all were the same. */
function agreed(all: readonly Heard[]): Heard | null {
  const last = all.at(-1);
  return last && all.every(({ isRemote }) => isRemote === last.isRemote) ? last : null;
}

function isIn(area: HeardArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function isSameArea(one: Pick<HeardEvent, "sheetId" | "area">, other: Pick<HeardEvent, "sheetId" | "area">): boolean {
  const text = ({ sheetId, area: { row, column, rows, columns } }: typeof one) => [sheetId, row, column, rows, columns].join();
  return text(one) === text(other);
}

/** An area after lines were inserted or deleted; null where nothing of it is left. */
function moved(area: HeardArea, way: "row" | "column", lines: HeardArea, sign: 1 | -1): HeardArea | null {
  const [sizes, at, count] = way === "row" ? (["rows", lines.row, lines.rows] as const) : (["columns", lines.column, lines.columns] as const);
  const first = area[way];
  const end = first + area[sizes];
  if (sign === 1) {
    if (at <= first) return { ...area, [way]: first + count };
    return at < end ? { ...area, [sizes]: area[sizes] + count } : area;
  }
  const shift = (place: number): number => (place <= at ? place : Math.max(at, place - count));
  const size = shift(end) - shift(first);
  return size > 0 ? { ...area, [way]: shift(first), [sizes]: size } : null;
}

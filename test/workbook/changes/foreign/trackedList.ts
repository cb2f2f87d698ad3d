import { movedFormula } from "../../../../src/register/changes/movedFormula";
import { wireValue } from "../../../../src/standin/behaviour/readCells";
import type { Host } from "../../../../src/standin/host/host";
import type { Sheet } from "../../../../src/standin/model/types";

/** What a cell holds, and shows as a number format. */
export interface Content {
  readonly value: string | number | boolean;
  /** With references left out, since they move with what they point at; null for a value. */
  readonly formula: string | null;
  readonly format: string;
}

/** One cell of a list, followed wherever it goes. */
export interface TrackedCell {
  /** Zero-based place at the beginning; null for a cell that came later. */
  readonly from: { readonly row: number; readonly column: number } | null;
  readonly original: Content;
  /** What somebody else wrote into it last; null where nobody did. */
  foreign: string | null;
}

const ROWS = 16;
const COLUMNS = 9;

/** A sheet whose every cell is followed through what people do to it, so that it is known afterwards which one is which. */
export class TrackedList {
  readonly sheet: Sheet;
  isDeleted = false;
  /** Zero-based sheet row of the headings. */
  headingRow = 0;
  private cells: TrackedCell[][];
  private written = 0;

  constructor(
    readonly host: Host,
    /** How many rows stand below the headings in the beginning. */
    public rows: number,
    public columns: number,
  ) {
    const [sheet] = host.workbook.sheets;
    if (!sheet) throw new Error("a workbook has a sheet");
    this.sheet = sheet;
    this.cells = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column): TrackedCell => ({ from: { row, column }, original: this.content(row, column), foreign: null })),
    );
  }

  /** Every cell with what it holds now; those that are gone are not among them. */
  now(): readonly { readonly cell: TrackedCell; readonly content: Content }[] {
    if (this.isDeleted) return [];
    return this.cells.flatMap((cells, row) => cells.map((cell, column) => ({ cell, content: this.content(row, column) })));
  }

  edit(row: number, column: number): void {
    const cell = this.cells[row]?.[column];
    if (!cell) return;
    cell.foreign = `annen ${String(++this.written)}`;
    const area = { row, column, rows: 1, columns: 1 };
    this.host.act("other", (excel) => {
      this.sheet.grid.setValue(row, column, cell.foreign);
      excel.cellsChanged(this.sheet, area);
    });
  }

  /** Puts the rows below the headings into another order, as sorting does: formulas and formats go along. */
  shuffle(order: readonly number[]): void {
    const { grid } = this.sheet;
    const rows = Array.from({ length: this.rows }, (_, at) => this.headingRow + 1 + at);
    const sorted = rows.map((row, at) => ({ row, rank: order[at] ?? at })).sort((one, other) => one.rank - other.rank);
    const taken = sorted.map(({ row }) =>
      Array.from({ length: COLUMNS }, (_, column) => ({
        row,
        value: grid.value(row, column),
        formula: grid.formula(row, column),
        style: grid.style(row, column),
        cell: this.cells[row]?.[column],
      })),
    );
    this.host.act("other", (excel) => {
      taken.forEach((cells, at) => {
        cells.forEach(({ row, value, formula, style, cell }, column) => {
          const to = this.headingRow + 1 + at;
          if (formula === null) grid.setValue(to, column, value);
          else grid.setFormula(to, column, movedFormula(formula, to - row, 0), value);
          grid.setStyle(to, column, style);
          const line = this.cells[to];
          if (line && cell) line[column] = cell;
        });
      });
      excel.cellsChanged(this.sheet, { row: this.headingRow + 1, column: 0, rows: this.rows, columns: COLUMNS });
    });
  }

  insertRows(at: number, count: number): void {
    this.shift({ row: at, column: 0, rows: count, columns: 16_384 }, "down");
    this.cells.splice(at, 0, ...Array.from({ length: count }, () => Array.from({ length: COLUMNS }, newCell)));
    if (at <= this.headingRow) this.headingRow += count;
    else this.rows += count;
  }

  deleteRow(at: number): void {
    this.shift({ row: at, column: 0, rows: 1, columns: 16_384 }, "up");
    this.cells.splice(at, 1);
    this.rows -= 1;
  }

  insertColumn(at: number): void {
    this.shift({ row: 0, column: at, rows: 1_048_576, columns: 1 }, "right");
    for (const line of this.cells) line.splice(at, 0, newCell());
    this.columns += 1;
  }

  deleteColumn(at: number): void {
    this.shift({ row: 0, column: at, rows: 1_048_576, columns: 1 }, "left");
    for (const line of this.cells) line.splice(at, 1);
    this.columns -= 1;
  }

  private shift(area: { row: number; column: number; rows: number; columns: number }, direction: "down" | "up" | "left" | "right"): void {
    this.host.act("other", (excel) => {
      excel.shiftCells(this.sheet, area, direction);
    });
  }

  private content(row: number, column: number): Content {
    const { grid } = this.sheet;
    return {
      value: wireValue(grid.value(row, column)),
      formula: grid.formula(row, column)?.replace(/\$?[A-Z]+\$?\d+|#REF!/g, "#") ?? null,
      format: this.host.workbook.styles.format(grid.style(row, column)).numberFormat,
    };
  }
}

function newCell(): TrackedCell {
  return { from: null, original: { value: "", formula: null, format: "" }, foreign: null };
}

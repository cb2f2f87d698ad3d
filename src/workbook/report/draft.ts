import { asLiteral } from "../asLiteral";
import type { Area } from "../area";
import type { Block } from "./pageBreaks";
import { linesOf } from "./textLines";
import type { ChartPlan, Look, PlacedInput, PlacedLook, TabLink, TablePlan } from "./tabPlan";
import type { CellInput } from "../writing/cellWrites";

/** A tab plan in the making: a sheet of paper that is filled from the top. */
export class Draft {
  /** The next free row. */
  row = 0;
  readonly inputs: PlacedInput[] = [];
  readonly looks: PlacedLook[] = [];
  readonly merges: Area[] = [];
  readonly heights: { row: number; points: number }[] = [];
  readonly links: TabLink[] = [];
  readonly tables: TablePlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly blocks: Block[] = [];
  /** Heights, in points, that rows will have without being told. */
  readonly estimates = new Map<number, number>();

  constructor(readonly widths: readonly number[]) {}

  get columns(): number {
    return this.widths.length;
  }

  /** Characters of the default font that fit into these columns. */
  room(column: number, columns: number): number {
    return this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  }

  put(row: number, column: number, input: CellInput): void {
    this.inputs.push({ row, column, input: typeof input === "string" ? asLiteral(input) : input });
  }

  look(area: Area, look: Look): void {
    this.looks.push({ area, look });
  }

  height(row: number, points: number): void {
    this.heights.push({ row, points });
  }

  /** Keeps the rows from this one up to another, mostly the next free one, on one page where they fit. */
  keep(row: number, { drawn = false, end = this.row }: { readonly drawn?: boolean; readonly end?: number } = {}): void {
    if (end > row) this.blocks.push({ row, rows: end - row, drawn });
  }

  /**
   * A line of text over the whole width, in the next free row. It overflows into the empty cells beside it; one that
   * is longer than the page is merged, wrapped and given the height it needs, which Excel does not find for merged cells.
   */
  line(text: string, look: Look): void {
    const size = look.size ?? 11;
    const lines = linesOf(text, size, this.room(0, this.columns) - (look.indent ?? 0));
    const area = { row: this.row, column: 0, rows: 1, columns: this.columns };
    this.put(this.row, 0, text);
    this.look(area, { ...look, ...(lines > 1 ? { wrap: true, vertical: "Top" as const } : {}) });
    if (lines > 1) {
      this.merges.push(area);
      this.height(this.row, lines * size * 1.35 + 2);
    }
    this.row += 1;
  }
}

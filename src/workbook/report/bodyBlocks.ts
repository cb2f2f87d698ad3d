import type { Block, BlockJob } from "../inBlocks";
import type { Area } from "../area";
import type { Input } from "./tabPlan";

/** Rows to be written to a place of a sheet. */
export interface Body {
  readonly sheetId: string;
  readonly area: Area;
  readonly rows: readonly (readonly Input[])[];
}

interface Piece {
  readonly body: Body;
  readonly from: number;
  readonly to: number;
}

/** Writes bodies of tables, small ones together in one block, large ones over several. Absolute places and values: it may be repeated. */
export function writingOf(context: Excel.RequestContext, bodies: readonly Body[]): BlockJob {
  const total = bodies.reduce((sum, { rows }) => sum + rows.length, 0);
  const sizes = bodies.map(({ rows }) => rows.map((row) => JSON.stringify(row).length + 1));
  let at = { body: 0, row: 0 };
  let written = 0;
  return {
    next: (bytes) => {
      const { pieces, end } = fitting(bodies, sizes, at, bytes);
      if (pieces.length === 0) return undefined;
      const rows = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
      return blockOf(context, pieces, rows, () => {
        at = end;
        written += rows;
      });
    },
    progress: () => ({ done: written, total }),
  };
}

function fitting(bodies: readonly Body[], sizes: readonly (readonly number[])[], at: { body: number; row: number }, bytes: number) {
  const pieces: Piece[] = [];
  let room = bytes;
  let { body: index, row } = at;
  for (;;) {
    const body = bodies[index];
    if (body === undefined) break;
    let to = row;
    while (to < body.rows.length && (room > 0 || (pieces.length === 0 && to === row))) {
      room -= sizes[index]?.[to] ?? 0;
      to += 1;
    }
    if (to > row) pieces.push({ body, from: row, to });
    row = to;
    if (to < body.rows.length) break;
    index += 1;
    row = 0;
  }
  return { pieces, end: { body: index, row } };
}

function blockOf(context: Excel.RequestContext, pieces: readonly Piece[], rows: number, taken: () => void): Block {
  return {
    smallest: rows === 1,
    queue: () => {
      for (const { body, from, to } of pieces) {
        const { row, column, columns } = body.area;
        const range = context.workbook.worksheets.getItem(body.sheetId).getRangeByIndexes(row + from, column, to - from, columns);
        range.values = body.rows.slice(from, to).map((cells) => [...cells]);
      }
    },
    take: () => {
      taken();
      return true;
    },
  };
}

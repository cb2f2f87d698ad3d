/** Rows that look torn when a page ends between them. */
export interface Block {
  readonly row: number;
  readonly rows: number;
  /** Holds a chart, which a page break would cut in two. */
  readonly drawn: boolean;
}

interface Pages {
  readonly breaks: readonly number[];
  readonly ends: readonly number[];
}

interface Sheet {
  readonly rows: number;
  /** Points, of a row. */
  readonly heightOf: (row: number) => number;
  /** Points of rows on one page. */
  readonly page: number;
  readonly blocks: readonly Block[];
  /** The row that every page after it repeats; null for none. */
  readonly titleRow: number | null;
}

/** A block is torn after all rather than more than this share of a page left empty, if a smaller one at the same row is not. */
const MOST_EMPTY = 0.35;

/**
 * The rows that should begin a page, so that no block is torn that fits on one, and those at which pages end by themselves.
 * Where blocks within blocks begin at the same row, the highest that fits counts. Past a page that Excel ended itself, heights are only nearly known: fonts differ
 * from one computer to the next, and filters hide rows.
 */
export function pageBreaks({ rows, heightOf, page, blocks, titleRow }: Sheet): Pages {
  const breaks: number[] = [];
  const ends: number[] = [];
  const heights = (row: number, count: number): number => {
    let sum = 0;
    for (let index = row; index < row + count; index++) sum += heightOf(index);
    return sum;
  };
  const starting = new Map<number, { block: Block; height: number }[]>();
  for (const block of blocks) {
    const height = heights(block.row, block.rows);
    starting.set(block.row, [...(starting.get(block.row) ?? []), { block, height }]);
  }
  let used = 0;
  let drifted = false;
  for (let row = 0; row < rows;) {
    const onOnePage = (starting.get(row) ?? []).filter(({ height }) => height <= page).sort((a, b) => b.height - a.height);
    const onThisPage = page - used > page * MOST_EMPTY ? onOnePage.find(({ height }) => used + height <= page) : undefined;
    const fitting = onThisPage ?? onOnePage[0];
    const height = fitting?.height ?? heightOf(row);
    const isUnsure = drifted && fitting?.block.drawn === true;
    if (used > 0 && (used + height > page || isUnsure)) {
      const repeated = titleRow !== null && titleRow < row ? heightOf(titleRow) : 0;
      if (fitting === undefined) {
        ends.push(row);
        drifted = true;
      } else {
        breaks.push(row);
        drifted = false;
      }
      used = repeated;
    }
    used += height;
    row += fitting?.block.rows ?? 1;
  }
  return { breaks, ends };
}

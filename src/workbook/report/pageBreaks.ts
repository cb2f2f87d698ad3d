/** Rows that look torn when a page ends between them. */
export interface Block {
  readonly row: number;
  readonly rows: number;
  /** Holds a chart, which a page break would cut in two. */
  readonly drawn: boolean;
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

/**
 * The rows that should begin a page, so that no block is torn that fits on one. Where blocks within blocks begin at the same
 * row, the highest that fits counts. Past a page that Excel ended itself, heights are only nearly known: fonts differ
 * from one computer to the next, and filters hide rows.
 */
export function pageBreaks({ rows, heightOf, page, blocks, titleRow }: Sheet): number[] {
  const breaks: number[] = [];
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
    const fitting = (starting.get(row) ?? []).filter(({ height }) => height <= page).sort((a, b) => b.height - a.height)[0];
    const height = fitting?.height ?? heightOf(row);
    const isUnsure = drifted && fitting?.block.drawn === true;
    if (used > 0 && (used + height > page || isUnsure)) {
      const repeated = titleRow !== null && titleRow < row ? heightOf(titleRow) : 0;
      if (fitting === undefined) drifted = true;
      else {
        breaks.push(row);
        drifted = false;
      }
      used = repeated;
    }
    used += height;
    row += fitting?.block.rows ?? 1;
  }
  return breaks;
}

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
 * Where blocks within blocks begin at the same row, the highest that fits counts. Past a page that Excel ended itself,
 * heights are only nearly known: fonts differ from one computer to the next, and filters hide rows. From there on only
 * charts begin a page.
 */
export function pageBreaks({ rows, heightOf, page, blocks, titleRow }: Sheet): Pages {
  const starting = startingBlocks(blocks, heightOf, page);
  const breaks: number[] = [];
  const ends: number[] = [];
  let used = 0;
  let drifted = false;
  for (let row = 0; row < rows;) {
    const best = bestOf(starting.get(row) ?? [], page - used, page);
    const block: Measured | undefined = drifted && best?.drawn !== true ? undefined : best;
    const height = block?.height ?? heightOf(row);
    if (used > 0 && (used + height > page || (drifted && block !== undefined))) {
      (block === undefined ? ends : breaks).push(row);
      drifted = block === undefined;
      used = titleRow !== null && titleRow < row ? heightOf(titleRow) : 0;
    }
    used += height;
    row += block?.rows ?? 1;
  }
  return { breaks, ends };
}

type Measured = Block & { readonly height: number };

/** The blocks that fit on a page by the row that they begin at, the highest first. */
function startingBlocks(blocks: readonly Block[], heightOf: Sheet["heightOf"], page: number): ReadonlyMap<number, Measured[]> {
  const starting = new Map<number, Measured[]>();
  for (const block of blocks) {
    let height = 0;
    for (let row = block.row; row < block.row + block.rows; row++) height += heightOf(row);
    if (height > page) continue;
    starting.set(
      block.row,
      [...(starting.get(block.row) ?? []), { ...block, height }].sort((a, b) => b.height - a.height),
    );
  }
  return starting;
}

function bestOf(blocks: readonly Measured[], left: number, page: number): Measured | undefined {
  const here = left > page * MOST_EMPTY ? blocks.find(({ height }) => height <= left) : undefined;
  return here ?? blocks[0];
}

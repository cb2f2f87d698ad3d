/** The size that widths are counted in, in points. */
const DEFAULT_SIZE = 11;

/** Letters are narrower than the digits that widths are counted in, and words do not fill their lines. */
const LETTER = 0.88;
const FILLED = 0.94;

/** Lines that a text takes in so many characters of room. An estimate: only Excel knows its fonts. */
export function linesOf(text: string, size: number, room: number): number {
  const needed = (text.length * LETTER * size) / DEFAULT_SIZE;
  return needed <= room ? 1 : Math.ceil(needed / Math.max(1, room * FILLED));
}

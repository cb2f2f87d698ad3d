/** `A1` to zero-based row and column in one number each; NaN when it is none. Fast: called for each cell of a file. */
export function columnOfReference(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 ? Number.NaN : column - 1;
}

const letters: string[] = [];

/** `A` for 0. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const name = column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
  letters[column] = name;
  return name;
}

/** `A1` for 0, 0. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

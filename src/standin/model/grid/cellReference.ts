/** The zero-based column of `A1`; NaN when it has none. Called for each cell of a file. */
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

/** `A` for 0; kept, as it is asked for each cell of a file. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const name = column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
  letters[column] = name;
  return name;
}

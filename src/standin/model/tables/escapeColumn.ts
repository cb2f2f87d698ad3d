/** A column's name inside the brackets of a structured reference: `[ ] # ' @` take an apostrophe before them. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

import { TagScanner } from "../../xml/tagScanner";
import { columnOfReference } from "./cellReference";

/** The XML of each cell in a row's XML, by column. */
export function rawCells(text: string, start: number, end: number): (string | undefined)[] {
  const scanner = new TagScanner(text, start);
  const cells: (string | undefined)[] = [];
  let next = 0;
  scanner.expect();
  while (scanner.end < end && scanner.next() && scanner.end <= end) {
    if (scanner.closing) continue;
    const from = scanner.start;
    if (!scanner.is("c")) {
      scanner.skip();
      continue;
    }
    let column = next;
    scanner.attributes((name, written) => {
      if (name === "r") column = columnOfReference(written);
    });
    scanner.skip();
    while (cells.length < column) cells.push(undefined);
    cells[column] = text.slice(from, scanner.end);
    next = column + 1;
  }
  return cells;
}

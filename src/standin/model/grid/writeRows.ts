import { escapeAttribute } from "../../xml/escape";
import { cellReference } from "./cellReference";
import type { CellWriting } from "./cellXml";
import { cellXml, relabelledXml } from "./cellXml";
import { rawCells } from "./rawCells";
import type { Row } from "./row";
import { noCell } from "./row";
import { SharedFormula } from "./storedFormula";

/** The inside of the sheetData element. */
export function rowsXml(rows: readonly (Row | undefined)[], writing: CellWriting): string {
  const pieces: string[] = [];
  rows.forEach((row, number) => {
    if (row !== undefined) writeRow(row, number, writing, pieces);
  });
  return pieces.join("");
}

function writeRow(row: Row, number: number, writing: CellWriting, pieces: string[]): void {
  const { source } = row;
  if (source?.row === number) {
    pieces.push(source.text.slice(source.start, source.end));
    return;
  }
  const raws = source ? rawCells(source.text, source.start, source.end) : row.raws;
  const cells: string[] = [];
  row.styles.forEach((style, column) => {
    if (style === noCell) return;
    const reference = cellReference(number, column);
    const raw = raws?.[column];
    if (raw !== undefined) {
      cells.push(relabelledXml(raw, reference, style));
      return;
    }
    const formula = row.formula(column);
    const own = formula instanceof SharedFormula ? formula.at(number, column) : formula;
    cells.push(cellXml(writing, reference, style, row.values[column] ?? null, own));
  });
  if (cells.length === 0 && row.attributes.size === 0) return;
  let tag = `<${writing.prefix}row r="${number + 1}"`;
  for (const [name, value] of row.attributes) tag += ` ${name}="${escapeAttribute(value)}"`;
  if (cells.length === 0) pieces.push(`${tag}/>`);
  else pieces.push(`${tag}>`, ...cells, `</${writing.prefix}row>`);
}

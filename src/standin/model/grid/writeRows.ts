import { escapeAttribute } from "../../xml/escape";
import { columnLetters } from "./cellReference";
import type { CellWriting } from "./cellXml";
import { cellXml, relabelledXml } from "./cellXml";
import { rawCells } from "./rawCells";
import type { Row } from "./row";
import { noCell } from "./row";
import { SharedFormula } from "./storedFormula";

/** So many rows are joined at a time: strings in pieces that live long are dear to the garbage collector. */
const rowsAtOnce = 200;

/** The inside of the sheetData element. */
export function rowsXml(rows: readonly (Row | undefined)[], writing: CellWriting): string {
  const joined: string[] = [];
  let pieces: string[] = [];
  rows.forEach((row, number) => {
    if (row !== undefined) writeRow(row, number, writing, pieces);
    if (pieces.length < rowsAtOnce * 3) return;
    joined.push(pieces.join(""));
    pieces = [];
  });
  return joined.join("") + pieces.join("");
}

function writeRow(row: Row, number: number, writing: CellWriting, pieces: string[]): void {
  const { source } = row;
  if (source?.row === number) {
    pieces.push(source.text.slice(source.start, source.end));
    return;
  }
  const cells = cellsXml(row, number, writing);
  if (cells === "" && row.attributes.size === 0) return;
  let tag = `<${writing.prefix}row r="${number + 1}"`;
  for (const [name, value] of row.attributes) tag += ` ${name}="${escapeAttribute(value)}"`;
  if (cells === "") pieces.push(`${tag}/>`);
  else pieces.push(`${tag}>`, cells, `</${writing.prefix}row>`);
}

function cellsXml(row: Row, number: number, writing: CellWriting): string {
  const raws = row.source ? rawCells(row.source.text, row.source.start, row.source.end) : row.raws;
  const ofRow = String(number + 1);
  let xml = "";
  for (let column = 0; column < row.styles.length; column++) {
    const style = row.styles[column] ?? noCell;
    if (style === noCell) continue;
    const reference = columnLetters(column) + ofRow;
    const raw = raws?.[column];
    if (raw !== undefined) {
      xml += relabelledXml(raw, reference, style);
      continue;
    }
    const formula = row.formula(column);
    const own = formula instanceof SharedFormula ? formula.at(number, column) : formula;
    xml += cellXml(writing, reference, style, row.values[column] ?? null, own);
  }
  return xml;
}

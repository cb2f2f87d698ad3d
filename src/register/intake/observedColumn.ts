import type { FieldName } from "../fields/catalogue";
import type { Evidence } from "./evidence";
import { gatherEvidence } from "./evidence";
import type { Headings } from "./lists/headingRow";
import { headingKey, headingWords } from "./headings/headingKey";
import { readHeading } from "./headings/readHeading";
import type { HeadingReading } from "./headings/readHeading";
import type { Block } from "./lists/sample";
import { columnCells, isBlankRow, isSingleText, sampleRows } from "./lists/sample";
import { saysTotal } from "./records";
import type { SheetSnapshot } from "./snapshot";

/** A column as it was seen: its heading's words and what its cells look like. */
export interface ObservedColumn {
  /** Index into rows of `cells`. */
  readonly index: number;
  readonly heading: string;
  readonly says: HeadingReading;
  readonly evidence: Evidence;
}

/** Looks at the columns of a list; columns with neither heading nor cells are left out. */
export function observeColumns(sheet: SheetSnapshot, headings: Headings, block: Block, columns: Block): ObservedColumn[] {
  const rows = likelyRecords(sheet, sampleRows(block), columns);
  const observed: ObservedColumn[] = [];
  for (let index = columns.first; index < columns.end; index++) {
    const heading = headings.texts[index] ?? "";
    const formats = sheet.formats.slice(block.first, block.end).flatMap((row, at) => {
      const cell = sheet.cells[block.first + at]?.[index];
      return typeof cell === "number" ? [row[index] ?? "General"] : [];
    });
    const evidence = gatherEvidence(columnCells(sheet, index, rows), formats);
    if (heading === "" && evidence.filled === 0) continue;
    observed.push({ index, heading, says: readHeading(heading), evidence });
  }
  return withoutRunningBalance(observed);
}

/** Lists narrower than this may well have records of one cell. */
const WIDE_ENOUGH = 3;

/** The rows without titles of groups, sums and blank ones, which say nothing of what a column holds; all where nothing else stands there. */
function likelyRecords({ cells }: SheetSnapshot, rows: readonly number[], { first, end }: Block): readonly number[] {
  if (end - first < WIDE_ENOUGH) return rows;
  const records = rows.filter((row) => !isBlankRow(cells[row]) && !isSingleText(cells[row]) && cells[row]?.some(saysTotal) !== true);
  return records.length === 0 ? rows : records;
}

/** Beside debit and credit, a balance is that of the account after each row, and not what is left of an invoice. */
const RUNNING_BALANCE = new Set(["saldo", "balance", "lopendesaldo", "runningbalance", "kontostand", "accountbalance", "loopendsaldo"]);

function withoutRunningBalance(columns: ObservedColumn[]): ObservedColumn[] {
  const says = (field: FieldName) => columns.some((column) => column.says.meanings.some((meaning) => meaning.field === field && meaning.kind === null));
  if (!says("debit") || !says("credit")) return columns;
  return columns.map((column) => {
    const isRunning = RUNNING_BALANCE.has(headingKey(headingWords(column.heading)));
    return isRunning ? { ...column, says: { meanings: [], foreign: false, known: true } } : column;
  });
}

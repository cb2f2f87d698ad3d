import type { Evidence } from "./evidence";
import { gatherEvidence } from "./evidence";
import type { Headings } from "./lists/headingRow";
import { readHeading } from "./headings/readHeading";
import type { HeadingReading } from "./headings/readHeading";
import type { Block } from "./lists/sample";
import { columnCells, sampleRows } from "./lists/sample";
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
  const rows = sampleRows(block);
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
  return observed;
}

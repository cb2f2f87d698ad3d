import type { FieldName, SheetKind } from "../fields/catalogue";
import { sheetKinds } from "../fields/catalogue";
import { detectKind, fieldsForKind } from "./detect";
import { findDataRows } from "./dataRows";
import { fieldColumns } from "./fieldColumns";
import { isTabFromElsewhere } from "./foreignTabs";
import { findHeadings, headingsAt } from "./headingRow";
import type { Headings } from "./headingRow";
import { mappingFor } from "./mapping";
import type { SheetMapping } from "./mapping";
import { observeColumns } from "./observedColumn";
import type { ColumnReading, FixedMapping, SheetReading } from "./reading";
import { RecordTest } from "./records";
import type { Block } from "./sample";
import type { SheetSnapshot, TableArea, WorkbookSnapshot } from "./snapshot";

interface ReadSheetsOptions {
  /** What a person has fixed for this run; goes before all else. */
  readonly fixed?: FixedMapping;
  /** What was settled earlier in this workbook; goes before detection. */
  readonly remembered?: FixedMapping;
}

/** Says of every sheet what it holds, where, and which column is which field; in workbook order. */
export function readSheets(workbook: WorkbookSnapshot, options: ReadSheetsOptions = {}): SheetReading[] {
  return workbook.sheets.map((sheet) => readSheet(sheet, options));
}

function readSheet(sheet: SheetSnapshot, options: ReadSheetsOptions): SheetReading {
  const ours = ownKind(sheet);
  if (ours === "other" || sheet.cells.length === 0) return otherSheet(sheet, ours === "other" ? 1 : 0.9);
  const mapping = mappingFor(sheet, options.fixed, options.remembered);
  if (mapping?.holds === "other" || (!mapping && isTabFromElsewhere(sheet))) return otherSheet(sheet, 1);
  const { headings, block, columns: area } = findList(sheet, mapping);
  const observed = observeColumns(sheet, headings, block, area);
  const settled = mapping ? mapping.columnsIn(observed) : new Map<number, FieldName | null>();
  const kind = ours ?? mapping?.holds;
  const found = kind
    ? { kind, confidence: 1, columns: fieldsForKind(observed, kind, settled).columns }
    : detectKind(observed, sheet.name);
  const columns = observed.map((column, index): ColumnReading => {
    const field = found.columns[index];
    return { column: sheet.firstColumn + column.index, heading: column.heading, field: field?.field ?? null, confidence: round(field?.score ?? 0) };
  });
  const reading = {
    sheetId: sheet.id,
    sheet: sheet.name,
    own: sheet.own,
    confidence: round(found.confidence),
    headingRow: headings.row < 0 ? null : sheet.firstRow + headings.row,
    columns,
  };
  if (found.kind === "other") return { ...reading, holds: "other", dataRows: null, rows: 0 };
  return { ...reading, holds: found.kind, ...countRecords(sheet, found.kind, columns, headings, block) };
}

/** The kind of a sheet of ours; "other" for reports and logs; undefined for the user's sheets. */
function ownKind(sheet: SheetSnapshot): SheetKind | "other" | undefined {
  if (sheet.own === null) return undefined;
  const code = sheet.ownCode;
  return (sheet.own === "register" || sheet.own === "ledger") && isSheetKind(code) ? code : "other";
}

function isSheetKind(code: string | null): code is SheetKind {
  return sheetKinds.some((kind) => kind === code);
}

interface List {
  readonly headings: Headings;
  readonly block: Block;
  /** Indexes of the list's columns, the end behind the last. */
  readonly columns: Block;
}

function findList(sheet: SheetSnapshot, mapping: SheetMapping | undefined): List {
  const width = sheet.cells[0]?.length ?? 0;
  const [table] = sheet.tables.filter((area) => area.hasHeadings).sort((a, b) => sizeOf(b) - sizeOf(a));
  // A small table beside a list of plain cells is an aid, not the list.
  if (table && sizeOf(table) * 4 >= width * sheet.cells.length) {
    const first = table.firstRow - sheet.firstRow;
    const columns = { first: table.firstColumn - sheet.firstColumn, end: table.firstColumn - sheet.firstColumn + table.columns };
    if (first >= 0 && first < sheet.cells.length && columns.first >= 0 && columns.end <= width) {
      const texts = (sheet.cells[first] ?? []).map((cell) => (cell === null ? "" : String(cell).trim()));
      const end = Math.min(sheet.cells.length, first + table.rows - (table.hasTotals ? 1 : 0));
      return { headings: { row: first, texts, dataFirst: first + 1 }, block: { first: first + 1, end }, columns };
    }
  }
  const fixedRow = mapping?.headingRow(sheet) ?? -1;
  const headings = fixedRow >= 0 ? headingsAt(sheet, fixedRow) : findHeadings(sheet);
  return { headings, block: findDataRows(sheet, headings.dataFirst, headings.row), columns: { first: 0, end: width } };
}

function sizeOf(table: TableArea): number {
  return table.rows * table.columns;
}

function countRecords(sheet: SheetSnapshot, kind: SheetKind, columns: readonly ColumnReading[], headings: Headings, block: Block): Pick<SheetReading, "dataRows" | "rows"> {
  const test = new RecordTest(kind, fieldColumns(columns, sheet.firstColumn), headings.texts);
  let [first, last, rows] = [-1, -1, 0];
  for (let row = block.first; row < block.end; row++) {
    if (!test.isRecord(sheet.cells[row] ?? [])) continue;
    if (first < 0) first = row;
    last = row;
    rows++;
  }
  return { dataRows: rows === 0 ? null : { first: sheet.firstRow + first, last: sheet.firstRow + last }, rows };
}

function otherSheet(sheet: SheetSnapshot, confidence: number): SheetReading {
  return { sheetId: sheet.id, sheet: sheet.name, own: sheet.own, holds: "other", confidence, headingRow: null, dataRows: null, rows: 0, columns: [] };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}

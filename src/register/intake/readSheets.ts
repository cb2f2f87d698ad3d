import type { FieldName, SheetKind } from "../fields/catalogue";
import { sheetKinds } from "../fields/catalogue";
import { detectKind, fieldsForKind } from "./detect";
import { hasGroupTitles } from "./groupTitles";
import { isTabFromElsewhere } from "./foreignTabs";
import { isSureOfFurther } from "./lists/furtherList";
import { findLists, sizeOfList, withHeadingsAt } from "./lists/findLists";
import type { List } from "./lists/findLists";
import { listName } from "./lists/listName";
import { mappingsFor } from "./mapping";
import type { ListMapping } from "./mapping";
import { nameOfContact } from "./nameOfContact";
import { observeColumns } from "./observedColumn";
import { allColumns } from "./lists/partOfSheet";
import type { ColumnReading, FixedMapping, SheetReading } from "./reading";
import { recordRows } from "./recordRows";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { taxOfAll } from "./taxOfAll";
import { tellCurrenciesApart } from "./tellCurrenciesApart";
import { tellTaxApart } from "./tellTaxApart";
import { withoutForeignNumbers } from "./withoutForeignNumbers";

interface ReadSheetsOptions {
  /** What a person has fixed for this run; goes before all else. */
  readonly fixed?: FixedMapping;
  /** What was settled earlier in this workbook; goes before detection. */
  readonly remembered?: FixedMapping;
}

/** Says of every sheet what it holds, where, and which column is which field; in workbook order, a sheet's lists from top to bottom. */
export function readSheets(workbook: WorkbookSnapshot, options: ReadSheetsOptions = {}): SheetReading[] {
  return workbook.sheets.flatMap((sheet) => readSheet(sheet, options));
}

function readSheet(sheet: SheetSnapshot, { fixed, remembered }: ReadSheetsOptions): SheetReading[] {
  const ours = ownKind(sheet);
  if (ours === "other" || sheet.cells.length === 0) return [otherSheet(sheet, ours === "other" ? 1 : 0.9)];
  const lists = ours ? onlyMain(findLists(sheet)) : findLists(sheet);
  const mappings = mappingsFor(sheet.name, lists, fixed, remembered);
  const isForeign = mappings.every((mapping) => mapping === undefined) && isTabFromElsewhere(sheet);
  if (isForeign || mappings.every((mapping) => mapping?.holds === "other")) return [otherSheet(sheet, 1)];
  const [main] = onlyMain(lists);
  return lists.map((list, index) => {
    const mapping = mappings[index];
    const moved = mapping ? withHeadingsAt(list, mapping.headingRow) : list;
    return readList(moved, { ours, mapping, name: listName(sheet.name, lists.length === 1 ? null : index + 1), isMain: list === main });
  });
}

interface Told {
  readonly ours: SheetKind | undefined;
  readonly mapping: ListMapping | undefined;
  readonly name: string;
  readonly isMain: boolean;
}

function readList(list: List, { ours, mapping, name, isMain }: Told): SheetReading {
  const { part, headings, block, title } = list;
  const observed = observeColumns(part, headings, block, allColumns(part));
  const settled = mapping ? mapping.columnsIn(observed) : new Map<number, FieldName | null>();
  const kind = ours ?? (mapping?.holds === "other" ? undefined : mapping?.holds);
  const guess = kind ? { kind, confidence: 1, columns: fieldsForKind(observed, kind, settled).columns } : detectKind(observed, isMain ? part.name : title, hasGroupTitles(part.cells));
  const isDoubtful = mapping?.holds === "other" || (kind === undefined && !isMain && !isSureOfFurther(guess, title));
  const holds = isDoubtful ? "other" : guess.kind;
  const named = observed.map((column, index): ColumnReading => {
    const found = holds === "other" ? undefined : guess.columns[index];
    return { column: part.firstColumn + column.index, heading: column.heading, field: found?.field ?? null, confidence: round(found?.score ?? 0) };
  });
  const isSettled = (column: ColumnReading): boolean => observed.some(({ index }, at) => part.firstColumn + index === column.column && settled.has(at));
  const columns = holds === "other" ? named : mapping ? withoutForeignNumbers(named, list, isSettled) : toldApart(nameOfContact(named, observed, holds), list, holds);
  const reading = {
    sheetId: part.id,
    sheet: part.name,
    list: name,
    span: { first: part.firstColumn, last: part.firstColumn + (part.cells[0]?.length ?? 1) - 1 },
    own: part.own,
    headingRow: headings.row < 0 ? null : part.firstRow + headings.row,
    columns,
  };
  if (holds === "other") return { ...reading, holds, confidence: mapping ? 1 : 0.9, dataRows: null, rows: 0, leftOut: [] };
  return { ...reading, holds, confidence: round(guess.confidence), ...recordRows(list, holds, columns) };
}

/** What the columns say together, where single headings mislead. */
function toldApart(named: readonly ColumnReading[], list: List, kind: SheetKind): readonly ColumnReading[] {
  const columns = kind === "invoices" ? tellTaxApart(taxOfAll(named), list) : named;
  const apart = tellCurrenciesApart(columns, list, kind);
  return kind === "customers" || kind === "suppliers" ? apart : withoutForeignNumbers(apart, list);
}

/** The largest of a sheet's lists. */
function onlyMain(lists: readonly List[]): List[] {
  const [first, ...others] = lists;
  return first ? [others.reduce((best, list) => (sizeOfList(list) > sizeOfList(best) ? list : best), first)] : [];
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

function otherSheet(sheet: SheetSnapshot, confidence: number): SheetReading {
  const { id: sheetId, name, own, firstColumn } = sheet;
  const span = { first: firstColumn, last: firstColumn + Math.max(1, sheet.cells[0]?.length ?? 0) - 1 };
  return { sheetId, sheet: name, list: name, span, own, holds: "other", confidence, headingRow: null, dataRows: null, rows: 0, leftOut: [], columns: [] };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}

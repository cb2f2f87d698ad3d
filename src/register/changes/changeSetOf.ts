import { cellText, type Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { SheetReading } from "../intake/reading";
import type { SheetSnapshot, WorkbookSnapshot } from "../intake/snapshot";
import type { ChangeSet, Edit, EditedList, ListColumn, RowIdentity } from "./changeSet";
import type { Journal } from "./journal";
import { listIdentity } from "./listIdentity";
import { rowIdentities, UNTOLD } from "./rowIdentity";
import { toldApart, type Told } from "./toldApart";

/** A cell that should be changed, by its place as the workbook was read. */
export interface Proposal {
  readonly sheetId: string;
  /** Zero-based sheet position. */
  readonly row: number;
  readonly column: number;
  readonly after: Cell;
  readonly rule: string;
  readonly format?: string;
  readonly overFormula?: true;
}

/** What a journal says of our own tabs. */
type OwnMarks = Pick<Journal, "tabs" | "columns">;

/** The workbook as it was read when the proposals were made. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly readings: readonly SheetReading[];
  readonly journal: OwnMarks;
}

/**
 * Proposals as a change set: with what each cell holds, and how its row is found again. Of several proposals for one cell
 * the last counts; those that change nothing, or stand outside every list that was understood, are left out.
 */
export function changeSetOf({ snapshot, readings, journal }: ReadWorkbook, proposals: readonly Proposal[]): ChangeSet {
  const lists: EditedList[] = [];
  const edits: Edit[] = [];
  const wanted = bySheet(proposals);
  for (const reading of readings) {
    const sheet = snapshot.sheets.find(({ id }) => id === reading.sheetId);
    const own = wanted.get(reading.sheetId);
    if (!sheet || !own || reading.dataRows === null) continue;
    const list = editedList(reading, sheet, journal);
    if (!list) continue;
    const made = editsOf(lists.length, list, sheet, own);
    if (made.edits.length === 0) continue;
    lists.push(made.list);
    for (const edit of made.edits) edits.push(edit);
  }
  return { lists, edits };
}

function bySheet(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  const sheets = new Map<string, Map<string, Proposal>>();
  for (const proposal of proposals) {
    const cells = sheets.get(proposal.sheetId) ?? new Map<string, Proposal>();
    cells.set(`${proposal.row} ${proposal.column}`, proposal);
    sheets.set(proposal.sheetId, cells);
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

/** A sheet's list in the form in which its rows are found again; null where none was found on it. */
export function editedList(reading: SheetReading, sheet: SheetSnapshot, journal: OwnMarks): EditedList | null {
  const { sheetId, holds, headingRow, dataRows } = reading;
  if (dataRows === null) return null;
  const isOwn = reading.own === "register" || reading.own === "ledger";
  const columns = reading.columns.map(({ column, heading, field }): ListColumn => {
    const recorded = isOwn ? journal.columns.find((known) => known.heading === heading && ownKind(journal, sheetId) === known.kind) : undefined;
    return { column, heading, field, ...(recorded ? { columnId: recorded.columnId } : {}) };
  });
  const rows = rowsOf(sheet, dataRows, columns);
  return {
    sheetId,
    sheet: sheet.name,
    holds,
    own: isOwn,
    headingRow,
    firstRow: dataRows.first,
    lastRow: dataRows.last,
    columns,
    identity: listIdentity(holds, columns, rows, rowIdColumn(journal, sheetId, columns), sheet.formulaColumns),
  };
}

function ownKind(journal: OwnMarks, sheetId: string): string | undefined {
  return journal.tabs.find((tab) => tab.sheetId === sheetId && tab.own === "register")?.code;
}

function rowIdColumn(journal: OwnMarks, sheetId: string, columns: readonly ListColumn[]): number {
  const kind = ownKind(journal, sheetId);
  const recorded = journal.columns.find((column) => column.kind === kind && column.role.is === "rowId");
  return recorded ? columns.findIndex(({ columnId }) => columnId === recorded.columnId) : -1;
}

/** The cells of a list's rows, by its columns. */
function rowsOf(
  { cells, firstRow, firstColumn }: SheetSnapshot,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly ListColumn[],
): readonly (readonly Cell[])[] {
  return cells.slice(first - firstRow, last - firstRow + 1).map((row) => columns.map(({ column }) => row[column - firstColumn] ?? null));
}

function editsOf(at: number, read: EditedList, sheet: SheetSnapshot, proposals: readonly Proposal[]): { readonly list: EditedList; readonly edits: readonly Edit[] } {
  const rows = rowsOf(sheet, { first: read.firstRow, last: read.lastRow }, read.columns);
  const columnAt = new Map(read.columns.map(({ column }, index) => [column, index]));
  const changed = new Map<number, (Proposal & { readonly index: number })[]>();
  for (const proposal of proposals) {
    const index = columnAt.get(proposal.column);
    const row = proposal.row - read.firstRow;
    const before = index === undefined ? undefined : rows[row]?.[index];
    if (index === undefined || before === undefined || isSame(before, proposal)) continue;
    const edits = changed.get(row) ?? [];
    edits.push({ ...proposal, index });
    changed.set(row, edits);
  }
  const then = rows.map((row, index) => edited(row, changed.get(index)));
  const told = toldApart(read, sheet.formulaColumns ?? [], rows, then);
  const list: EditedList = { ...read, identity: told.identity };
  const identityOf = identitiesOf(told, rows, then);
  const keyColumn = list.columns.findIndex(({ field }) => field === keyField(list.holds));
  const edits = [...changed]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, wanted]) =>
      wanted.map(({ index, after, rule, format, overFormula }): Edit => ({
        list: at,
        ...identityOf(row),
        column: index,
        key: cellText(rows[row]?.[keyColumn]).trim() || `row:${list.firstRow + row + 1}`,
        before: rows[row]?.[index] ?? null,
        after,
        ...(format === undefined ? {} : { format }),
        rule,
        ...(overFormula ? { overFormula } : {}),
      })),
    );
  return { list, edits };
}

/** What each row is found by before and after the edits; by nothing at all where it might be taken for another. */
function identitiesOf({ identity, untold }: Told, rows: readonly (readonly Cell[])[], then: readonly (readonly Cell[])[]) {
  const [before, after] = [rowIdentities(identity, rows), rowIdentities(identity, then)];
  return (row: number): Pick<Edit, "row" | "rowAfter"> => {
    const [own = nobody, last = nobody] = [before[row], after[row]];
    if (untold.has(row)) return { row: { ...own, occurrence: UNTOLD } };
    return { row: own, ...(own.text === last.text && own.occurrence === last.occurrence ? {} : { rowAfter: last }) };
  };
}

const nobody: RowIdentity = { text: "", occurrence: 0 };

function isSame(before: Cell, { after, format }: Proposal): boolean {
  return format === undefined && (before ?? "") === (after ?? "");
}

function edited(row: readonly Cell[], edits: readonly { readonly index: number; readonly after: Cell }[] | undefined): readonly Cell[] {
  if (!edits) return row;
  const copy = [...row];
  for (const { index, after } of edits) copy[index] = after;
  return copy;
}

/** The field that a list's rows are called by. */
function keyField(holds: EditedList["holds"]): FieldName {
  switch (holds) {
    case "suppliers":
      return "supplierNumber";
    case "invoices":
    case "invoiceLines":
    case "payments":
      return "invoiceNumber";
    default:
      return "customerNumber";
  }
}

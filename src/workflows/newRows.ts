import type { Likeness } from "../register/duplicates/atTheDoor";
import { duplicateInput } from "../register/duplicates/records";
import { numberField, partyKey } from "../register/customer/partyKey";
import type { RegisterKind } from "../register/customer/registerPlan";
import { partyName } from "../register/customer/partyFields";
import { cellText, type Cell } from "../register/cells";
import { fieldDefinition, type FieldName } from "../register/fields/catalogue";
import { serialDay } from "../register/intake/serialDay";
import type { SheetReading } from "../register/intake/reading";
import { registerOf } from "../register/ledger/registerOf";
import type { Parties } from "../register/register";
import { done, type Result } from "../workbook/fault";
import { readRows } from "../workbook/readRows";
import { computing } from "./computing";
import type { Session } from "./session";
import type { Understanding } from "./workbookReader";

/** Rows of a sheet that a person has just written; zero-based, both included. */
export interface TypedRows {
  readonly sheetId: string;
  readonly first: number;
  readonly last: number;
}

/** A row that likely is a customer, or a supplier, who is there already. */
export interface DoorWarning {
  readonly sheetId: string;
  readonly row: number;
  readonly name: string;
  /** The row's own number, or what else it is named by. */
  readonly own: string;
  readonly verdict: Likeness["verdict"];
  /** Who it is like, and where that one stands. */
  readonly id: string;
  readonly label: string;
  readonly place: { readonly sheet: string; readonly at: { readonly row: number; readonly column: number } };
}

/** As many rows of one paste as are looked at. */
const MOST_ROWS = 200;

/** Whether rows that were typed or pasted are customers or suppliers who are there already, by the rules of the search. Writes nothing. */
export async function newRows(session: Session, understood: Understanding, typed: TypedRows): Promise<Result<readonly DoorWarning[]>> {
  const { register, snapshot, readings, journal } = understood;
  const reading = readings.find(({ sheetId, holds, headingRow }) => sheetId === typed.sheetId && (holds === "customers" || holds === "suppliers") && typed.last > (headingRow ?? -1));
  if (!reading) return done([]);
  const kind: RegisterKind = reading.holds === "suppliers" ? "suppliers" : "customers";
  const first = Math.max(typed.first, (reading.headingRow ?? -1) + 1);
  const rows = Math.min(typed.last - first + 1, MOST_ROWS);
  const { span } = reading;
  const area = { row: first, column: span.first, rows, columns: span.last - span.first + 1 };
  const cells = await readRows(typed.sheetId, area);
  if (!cells.ok) return cells;
  const parties = partiesOf(reading, cells.value, first, snapshot.date1904);
  if (parties.count === 0) return done([]);
  const input = duplicateInput(parties, { kind, sources: [] });
  const found = await computing(session, "atTheDoor", [snapshot, register, journal.decisions, input, kind]);
  if (!found.ok) return found;
  return done(warningsOf(kind, understood, typed.sheetId, parties, found.value));
}

function warningsOf(kind: RegisterKind, understood: Understanding, sheetId: string, parties: Parties, found: readonly Likeness[]): readonly DoorWarning[] {
  const before = new Set(rowsBefore(understood, sheetId));
  const { customers, sources } = registerOf(kind, understood.register);
  const keyOf = ({ values }: Parties, party: number) => partyKey(kind, (field) => values.get(field)?.[party] ?? null).key;
  const warnings = new Map<number, DoorWarning>();
  for (const { row, record, verdict } of found) {
    const at = parties.at.row[row] ?? 0;
    // Whoever stood there before is himself, also where nothing but his name tells who he is.
    const isHimself = before.has(at) && keyOf(parties, row) === keyOf(customers, record);
    const source = sources[customers.at.source[record] ?? -1];
    const standsAt = customers.at.row[record] ?? 0;
    const isTheRow = source?.sheetId === sheetId && standsAt === at;
    if (verdict === "possible" || isHimself || isTheRow || warnings.has(row) || !source) continue;
    const column = source.columns.get("name") ?? source.columns.get("customerNumber") ?? 0;
    const place = { sheet: source.sheetId, at: { row: standsAt, column } };
    const id = customers.id[record] ?? "";
    warnings.set(row, { sheetId, row: at, name: partyName(parties, row), own: parties.id[row] ?? "", verdict, id, label: partyName(customers, record), place });
  }
  return [...warnings.values()];
}

/** The rows as parties; those without a name or an address to write to are none yet. */
function partiesOf({ columns, span, holds }: SheetReading, cells: readonly (readonly Cell[])[], first: number, date1904: boolean): Parties {
  const known = columns.flatMap(({ column, field }) => (field === null ? [] : [{ field, column: column - span.first }]));
  const value = (row: readonly Cell[], field: FieldName): Cell => {
    const cell = row[known.find((one) => one.field === field)?.column ?? -1] ?? null;
    const isDate = typeof cell === "number" && fieldDefinition(field).type === "date";
    if (isDate) return serialDay(cell, date1904) ?? cell;
    return cellText(cell).trim() === "" ? null : cellText(cell).trim();
  };
  const told: readonly FieldName[] = ["name", "firstName", "lastName", "email", "organisationNumber"];
  const rows = cells.flatMap((row, index) => (told.some((field) => value(row, field) !== null) ? [{ row, at: first + index }] : []));
  return {
    count: rows.length,
    at: { source: new Uint16Array(rows.length), row: Uint32Array.from(rows, ({ at }) => at) },
    id: rows.map(({ row, at }) => cellText(value(row, numberField(holds === "suppliers" ? "suppliers" : "customers"))) || `row:${at + 1}`),
    values: new Map(known.map(({ field }) => [field, rows.map(({ row }) => value(row, field))])),
    implied: new Uint8Array(rows.length),
  };
}

/** Sheet rows that held something when the workbook was read. */
function rowsBefore({ snapshot }: Understanding, sheetId: string): readonly number[] {
  const sheet = snapshot.sheets.find(({ id }) => id === sheetId);
  return sheet ? sheet.cells.flatMap((row, index) => (row.some((cell) => cell !== null) ? [sheet.firstRow + index] : [])) : [];
}

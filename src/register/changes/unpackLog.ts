import * as z from "zod";
import { CellError, type Cell } from "../cells";
import { sheetKinds } from "../fields/catalogue";
import type { Edit, EditedList, ListIdentity, RowIdentity } from "./changeSet";
import type { LogEntry } from "./logEntry";
import type { LoggedRow } from "./loggedRow";
import type { BatchLog, PackedCell, PackedCellEdit, PackedOccurrence, PackedRow } from "./packLog";
import { fieldOf } from "./parts/fieldForm";

const position = z.number().int().nonnegative();
const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ e: z.string() })]);
const pair = z.tuple([z.string().nullable(), z.string().nullable()]);
const more = z.object({
  n: pair.exactOptional(),
  f: pair.exactOptional(),
  at: z.tuple([position, position]).exactOptional(),
  o: z.literal(1).exactOptional(),
  t: z.iso.datetime().exactOptional(),
});
const cellEdit = z.union([z.tuple([position, cell, cell, position]), z.tuple([position, cell, cell, position, more])]);
const occurrence = z.union([position, z.tuple([position, position])]);
const row = z.tuple([
  position,
  z.string(),
  occurrence,
  z.union([z.string(), z.literal(0)]),
  z.union([z.tuple([z.string(), occurrence]), z.literal(0)]),
  z.array(cellEdit),
]);
const list = z.object({
  sheetId: z.string(),
  sheet: z.string(),
  holds: z.enum([...sheetKinds, "other"]),
  own: z.boolean(),
  headingRow: position.nullable(),
  firstRow: position,
  lastRow: position,
  columns: z.array(
    z.object({ column: position, heading: z.string(), field: z.string().nullable(), columnId: z.number().int().exactOptional() }),
  ),
  identity: z.union([
    z.object({ by: z.literal("column"), column: position }),
    z.object({ by: z.literal("content"), columns: z.array(position) }),
  ]),
});
const wholeRow = z.tuple([
  position,
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  position,
  z.array(z.tuple([position, cell])),
]);
const form = z.object({
  version: z.literal(1),
  lists: z.array(list),
  rules: z.array(z.string()),
  rows: z.array(row),
  added: z.array(wholeRow).exactOptional(),
  removed: z.array(wholeRow).exactOptional(),
});

/** The log of a batch from its pieces in order; null where they are not whole. */
export function unpackLog(pieces: readonly string[]): BatchLog | null {
  const parsed = form.safeParse(parsedJson(pieces.join("")));
  if (!parsed.success) return null;
  const { lists, rules, rows, added, removed } = parsed.data;
  return {
    lists: lists.map((one): EditedList => ({
      ...one,
      columns: one.columns.map((column) => ({ ...column, field: fieldOf(column.field ?? undefined) ?? null })),
      identity: one.identity satisfies ListIdentity,
    })),
    entries: rows.flatMap((packed) => {
      const [, , , , , cells] = packed as PackedRow;
      return cells.map((one) => entryOf(packed as PackedRow, one, rules));
    }),
    ...(added ? { added: added.map(wholeRowOf) } : {}),
    ...(removed ? { removed: removed.map(wholeRowOf) } : {}),
  };
}

function wholeRowOf([of, rowId, key, party, sheet, at, cells]: z.infer<typeof wholeRow>): LoggedRow {
  return { list: of, rowId, key, party, from: { sheet, row: at }, cells: cells.map(([column, packed]) => [column, cellOf(packed)]) };
}

function entryOf([of, text, occurrence, key, after]: PackedRow, packed: PackedCellEdit, rules: readonly string[]): LogEntry {
  const [column, before, then, rule, { n = [null, null], f = [null, null], at, o, t } = {}] = packed;
  const edit: Edit = {
    list: of,
    row: rowOf(text, occurrence),
    ...(after === 0 ? {} : { rowAfter: rowOf(...after) }),
    column,
    key: key === 0 ? text : key,
    before: cellOf(before),
    after: cellOf(then),
    ...(f[1] === null ? {} : { formula: f[1] }),
    ...(n[1] === null ? {} : { format: n[1] }),
    rule: rules[rule] ?? "",
    ...(o ? { overFormula: true } : {}),
  };
  return { edit, formatBefore: n[0], formulaBefore: f[0], ...(at ? { at: { row: at[0], column: at[1] } } : {}), ...(t === undefined ? {} : { heardAt: t }) };
}

function rowOf(text: string, occurrence: PackedOccurrence): RowIdentity {
  if (typeof occurrence === "number") return { text, occurrence };
  return { text, occurrence: occurrence[0], alike: occurrence[1] };
}

function cellOf(packed: PackedCell): Cell {
  return typeof packed === "object" && packed !== null ? (CellError.of(packed.e) ?? packed.e) : packed;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

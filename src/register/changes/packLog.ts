import { CellError, type Cell } from "../cells";
import type { EditedList, RowIdentity } from "./changeSet";
import type { LogEntry } from "./logEntry";
import type { LoggedRow } from "./loggedRow";

/** The letters of a piece at most: fewer than a cell holds. */
export const PIECE = 30_000;

/** The entries of one batch, and the lists that they are about. */
export interface BatchLog {
  readonly lists: readonly EditedList[];
  readonly entries: readonly LogEntry[];
  /** Whole rows of our own tables. */
  readonly added?: readonly LoggedRow[];
  readonly removed?: readonly LoggedRow[];
}

/** How many cells and rows a log tells of. Positions in it count the entries first, then rows added, then rows removed. */
export function logLength({ entries, added = [], removed = [] }: BatchLog): number {
  return entries.length + added.length + removed.length;
}

/** What of a batch's log was done: the entries and rows at these positions were not. */
export function withoutSkipped(log: BatchLog, skipped: readonly number[]): BatchLog {
  if (skipped.length === 0) return log;
  const { lists, entries, added = [], removed = [] } = log;
  const left = new Set(skipped);
  const isDone = (position: number) => !left.has(position);
  return {
    lists,
    entries: entries.filter((_, at) => isDone(at)),
    added: added.filter((_, at) => isDone(entries.length + at)),
    removed: removed.filter((_, at) => isDone(entries.length + added.length + at)),
  };
}

/** A cell in JSON: an error value is an object, since its text may be a text too. */
export type PackedCell = string | number | boolean | null | { readonly e: string };

/** `[column, before, after, rule]`, and where there is more to say, that. */
export type PackedCellEdit = [number, PackedCell, PackedCell, number, PackedMore?];

/** Formats and formulas, each as `[before, after]`. */
export interface PackedMore {
  readonly n?: readonly [string | null, string | null];
  readonly f?: readonly [string | null, string | null];
  readonly at?: readonly [number, number];
  readonly o?: 1;
  /** When it was seen to be written. */
  readonly t?: string;
}

/** Which of the rows that share an identity, counted from 0; with how many they are where it is not one. */
export type PackedOccurrence = number | readonly [number, number];

/** `[list, text, occurrence, key, row after, cells]`; key and row after are 0 where they are as the row. */
export type PackedRow = [number, string, PackedOccurrence, string | 0, readonly [string, PackedOccurrence] | 0, PackedCellEdit[]];

/** `[list, row id, key, party, source sheet, source row, cells]`. */
export type PackedWholeRow = [number, string, string, string, string, number, [number, PackedCell][]];

/** A batch's log as pieces of JSON that each fit into a cell; put together again they are one text. */
export function packLog({ lists, entries, added = [], removed = [] }: BatchLog): readonly string[] {
  const rules = new Map<string, number>();
  const rows: PackedRow[] = [];
  let last: LogEntry["edit"] | undefined;
  for (const entry of entries) {
    const { edit } = entry;
    if (!last || !isSameRow(last, edit)) rows.push(packedRow(edit));
    if (!rules.has(edit.rule)) rules.set(edit.rule, rules.size);
    rows.at(-1)?.[5].push(packedCellEdit(entry, rules.get(edit.rule) ?? 0));
    last = edit;
  }
  const whole = {
    ...(added.length === 0 ? {} : { added: added.map(packedWholeRow) }),
    ...(removed.length === 0 ? {} : { removed: removed.map(packedWholeRow) }),
  };
  return pieces(JSON.stringify({ version: 1, lists, rules: [...rules.keys()], rows, ...whole }));
}

function packedWholeRow({ list, rowId, key, party, from, cells }: LoggedRow): PackedWholeRow {
  return [list, rowId, key, party, from.sheet, from.row, cells.map(([column, cell]) => [column, packedCell(cell)])];
}

function isSameRow(one: LogEntry["edit"], other: LogEntry["edit"]): boolean {
  return one.list === other.list && one.key === other.key && isSame(one.row, other.row) && isSame(one.rowAfter, other.rowAfter);
}

function isSame(one: RowIdentity | undefined, other: RowIdentity | undefined): boolean {
  return one?.text === other?.text && one?.occurrence === other?.occurrence;
}

function packedRow({ list, row, rowAfter, key }: LogEntry["edit"]): PackedRow {
  return [list, row.text, packedOccurrence(row), key === row.text ? 0 : key, rowAfter ? [rowAfter.text, packedOccurrence(rowAfter)] : 0, []];
}

function packedOccurrence({ occurrence, alike }: RowIdentity): PackedOccurrence {
  return alike === undefined ? occurrence : [occurrence, alike];
}

function packedCellEdit({ edit, formatBefore, formulaBefore, at, heardAt }: LogEntry, rule: number): PackedCellEdit {
  const { column, before, after, format = null, formula = null, overFormula } = edit;
  const more: PackedMore = {
    ...(formatBefore === null && format === null ? {} : { n: [formatBefore, format] }),
    ...(formulaBefore === null && formula === null ? {} : { f: [formulaBefore, formula] }),
    ...(at ? { at: [at.row, at.column] } : {}),
    ...(overFormula ? { o: 1 } : {}),
    ...(heardAt === undefined ? {} : { t: heardAt }),
  };
  const [old, now] = [packedCell(before), packedCell(after)];
  return Object.keys(more).length === 0 ? [column, old, now, rule] : [column, old, now, rule, more];
}

function packedCell(cell: Cell): PackedCell {
  return cell instanceof CellError ? { e: cell.code } : cell;
}

/** No letter that takes two units is cut in the middle. */
function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = Math.min(text.length, at + PIECE);
    const isInLetter = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length;
    cut.push(text.slice(at, isInLetter ? end - 1 : end));
    at = isInLetter ? end - 1 : end;
  }
  return cut;
}

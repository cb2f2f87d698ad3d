import type { FieldName, SheetKind } from "../fields/catalogue";
import { headingKey, headingWords } from "./headings/headingKey";
import type { List } from "./lists/findLists";
import { listNumber, sheetOfList } from "./lists/listName";
import type { ObservedColumn } from "./observedColumn";
import type { FixedMapping, FixedSheet } from "./reading";
import type { SheetSnapshot } from "./snapshot";

const ROWS_LOOKED_AT = 30;
/** A remembered mapping is a list's where at least this share of its headings stands there. */
const SAME_LIST = 0.5;

/** What is settled about one list. */
export interface ListMapping {
  readonly holds: SheetKind | "other";
  /** Row of the list's part where most of the settled headings stand; -1 where none does. */
  readonly headingRow: number;
  /**
   * The settled field of each column, by index among those observed; null for one that holds none. A heading that is gone
   * or stands twice settles nothing.
   */
  columnsIn(columns: readonly ObservedColumn[]): Map<number, FieldName | null>;
}

/** What is settled about each of a sheet's lists: by the person for this run, else earlier. */
export function mappingsFor(name: string, lists: readonly List[], fixed?: FixedMapping, remembered?: FixedMapping): (ListMapping | undefined)[] {
  const said = entriesFor(name, fixed);
  const known = entriesFor(name, remembered);
  return lists.map((list, index) => {
    const entry = numbered(said, index, lists) ?? forWholeSheet(said, index, lists) ?? rememberedFor(known, list, index, lists);
    return entry && asMapping(entry.mapping, list);
  });
}

interface Entry {
  /** Counted from 1; null for a mapping of the sheet. */
  readonly number: number | null;
  readonly mapping: FixedSheet;
}

function entriesFor(name: string, mapping: FixedMapping = {}): Entry[] {
  // Excel tells sheets apart without regard to case.
  const isSame = (sheet: string) => sheet.toLowerCase() === name.toLowerCase();
  const entries = Object.entries(mapping).filter(([list]) => isSame(list) || isSame(sheetOfList(list)));
  const exact = entries.filter(([list]) => list === name || sheetOfList(list) === name);
  return (exact.length > 0 ? exact : entries).map(([list, of]) => ({ number: isSame(list) ? null : listNumber(list), mapping: of }));
}

function numbered(entries: readonly Entry[], index: number, { length }: readonly List[]): Entry | undefined {
  return entries.find(({ number }) => number === index + 1 || (length === 1 && number !== null && entries.length === 1));
}

/** A mapping of the sheet is one of the list that has most of its headings; one that says "nothing of ours" is one of them all. */
function forWholeSheet(entries: readonly Entry[], index: number, lists: readonly List[]): Entry | undefined {
  const entry = entries.find(({ number }) => number === null);
  if (!entry || lists.length === 1 || entry.mapping.holds === "other") return entry;
  const shares = lists.map((one) => shareOf(entry.mapping, one));
  const best = Math.max(...shares);
  return index === shares.indexOf(best) ? entry : undefined;
}

/** A sheet's lists may have become more or fewer: what was remembered of one is known again by its headings. */
function rememberedFor(entries: readonly Entry[], list: List, index: number, lists: readonly List[]): Entry | undefined {
  if (lists.length === 1 && entries.length === 1) return entries[0];
  const unused = entries.find(({ number, mapping }) => number === null && mapping.holds === "other");
  if (unused) return unused;
  let best: { readonly entry: Entry; readonly share: number } | undefined;
  for (const entry of entries) {
    const hasNone = Object.keys(entry.mapping.columns).length === 0;
    const share = hasNone && entry.number === index + 1 ? SAME_LIST : shareOf(entry.mapping, list);
    if (share >= SAME_LIST && share > (best?.share ?? 0)) best = { entry, share };
  }
  return best?.entry;
}

function shareOf(mapping: FixedSheet, { part }: List): number {
  const headings = headingsOf(mapping);
  return headings.length === 0 ? 0 : rowWithMost(part, headings).found / headings.length;
}

function headingsOf({ columns, unused = [] }: FixedSheet): string[] {
  return [...unused, ...Object.values(columns)];
}

function asMapping(found: FixedSheet, { part }: List): ListMapping {
  const unused = (found.unused ?? []).map((heading) => ({ field: null, heading }));
  const wanted = [...unused, ...Object.entries(found.columns).map(([field, heading]) => ({ field: field as FieldName, heading }))];
  return {
    holds: found.holds,
    headingRow: rowWithMost(part, headingsOf(found)).row,
    columnsIn: (columns) => {
      const settled = new Map<number, FieldName | null>();
      for (const { field, heading } of wanted) {
        const index = onlyColumn(columns, heading);
        if (index !== undefined) settled.set(index, field);
      }
      return settled;
    },
  };
}

/** The one column with this heading, as it stands or else as headings are compared. */
function onlyColumn(columns: readonly ObservedColumn[], heading: string): number | undefined {
  const same = (test: (text: string) => boolean) => columns.flatMap((column, index) => (test(column.heading) ? [index] : []));
  const exact = same((text) => text === heading.trim());
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const key = headingKey(headingWords(heading));
  const alike = same((text) => text !== "" && headingKey(headingWords(text)) === key);
  return alike.length === 1 ? alike[0] : undefined;
}

function rowWithMost({ cells }: SheetSnapshot, headings: readonly string[]): { readonly row: number; readonly found: number } {
  const wanted = new Set(headings.map((heading) => heading.trim()));
  let best = { row: -1, found: 0 };
  for (let row = 0; row < Math.min(ROWS_LOOKED_AT, cells.length); row++) {
    const found = (cells[row] ?? []).filter((cell) => typeof cell === "string" && wanted.has(cell.trim())).length;
    if (found > best.found) best = { row, found };
  }
  return best;
}

import type { BaseEntry, RegisterKind } from "../customer/registerPlan";
import { fieldNames, type FieldName } from "../fields/catalogue";
import type { ColumnRole, Journal } from "./journal";

/** One row of the journal sheet: all of it is text, and kind and key together are its identity. */
export interface JournalRow {
  readonly kind: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The first cell of the journal's sheet. */
export const JOURNAL_MAGIC = "kundekartotek.journal";
/** The most values that a row has beside kind and key. */
export const JOURNAL_VALUES = 4;

const registerKinds: readonly RegisterKind[] = ["customers", "suppliers"];

/**
 * The journal as rows, small enough to be merged cell by cell when two people work at once: a mapped column, a party of
 * base, a column of a tab are a row each.
 */
export function journalRows(journal: Journal): readonly JournalRow[] {
  return [
    ...journal.tabs.map(({ sheetId, sheet, own, code, kept }) => row("tab", sheetId, sheet, own, code, kept)),
    ...journal.mappings.map(({ sheetId, sheet, holds }) => row("sheet", sheetId, sheet, holds)),
    ...journal.mappings.flatMap(({ sheetId, columns }) =>
      Object.entries(columns).map(([field, heading]) => row("column", `${sheetId}/${field}`, heading)),
    ),
    ...journal.mappings.flatMap(({ sheetId, unused = [] }) => unused.map((heading) => row("unusedColumn", `${sheetId}/${heading}`))),
    ...journal.columns.map(({ kind, columnId, role, heading }) =>
      row("registerColumn", `${kind}/${columnId}`, ...roleValues(role), heading),
    ),
    ...registerKinds.flatMap((kind) => baseRows(journal, kind)),
  ];
}

function row(kind: string, key: string, ...values: string[]): JournalRow {
  return { kind, key, values };
}

function roleValues(role: ColumnRole): [string, string] {
  return [role.is, role.is === "field" ? role.field : role.is === "computed" ? role.name : ""];
}

/** A row for each party: its row id, and its hashes in the order that one more row tells. */
function baseRows(journal: Journal, kind: RegisterKind): readonly JournalRow[] {
  const base = journal.bases[kind];
  if (base.size === 0) return [];
  const order = orderOf(journal, kind);
  return [
    row("baseFields", kind, order.join(",")),
    ...[...base].map(([key, { rowId, hashes }]) => row("base", `${kind}/${key}`, rowId, hashList(hashes, order))),
  ];
}

function orderOf(journal: Journal, kind: RegisterKind): readonly string[] {
  const used = new Set<string>();
  for (const { hashes } of journal.bases[kind].values()) for (const field of Object.keys(hashes)) used.add(field);
  const order = journal.baseFields[kind];
  return [...order, ...fieldNames.filter((field) => used.has(field) && !order.includes(field))];
}

function hashList(hashes: BaseEntry["hashes"], order: readonly string[]): string {
  return order
    .map((field) => hashes[field as FieldName] ?? "")
    .join(",")
    .replace(/,+$/, "");
}

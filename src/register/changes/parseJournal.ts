import * as z from "zod";
import type { BaseEntry, RegisterKind } from "../customer/registerPlan";
import { fieldNames, sheetKinds, type FieldName } from "../fields/catalogue";
import type { ColumnRole, Journal, RegisterColumn, SheetMapping, TabMark } from "./journal";
import type { JournalRow } from "./journalRows";

export interface ParsedJournal {
  readonly journal: Journal;
  /** Indices of rows that could not be understood; they are left as they are. Rows of kinds that are not known are not among them. */
  readonly unreadable: readonly number[];
}

const field = z.enum(fieldNames as [FieldName, ...FieldName[]]);
const kind = z.enum(["customers", "suppliers"]);
const kindAndColumn = z.templateLiteral([kind, "/", z.number().int()]);
const text = z.string();

const tab = z.object({ key: text.min(1), values: z.tuple([text, z.enum(["register", "ledger", "report", "log"]), text, text]) });
const sheet = z.object({ key: text.min(1), values: z.tuple([text, z.enum([...sheetKinds, "other"])]).rest(text) });
const column = z.object({ key: text.regex(/^.+\/\w+$/), values: z.tuple([text.min(1)]).rest(text) });
const unusedColumn = z.object({ key: text.regex(/^.+?\/./s) });
const registerColumn = z.object({
  key: kindAndColumn,
  values: z.tuple([z.enum(["rowId", "field", "computed"]), text, text]).rest(text),
});
const baseFields = z.object({ key: kind, values: z.tuple([text]).rest(text) });
const base = z.object({
  key: text.regex(/^(customers|suppliers)\/./s),
  values: z.tuple([text.min(1), text.regex(/^[0-9a-z,]*$/)]).rest(text),
});

/** Rows of the journal sheet as a journal. Where a row stands twice, the lower one counts: it was written later. */
export function parseJournal(rows: readonly JournalRow[]): ParsedJournal {
  const tabs = new Map<string, TabMark>();
  const mappings = new Map<string, SheetMapping>();
  const headings: { sheetId: string; field: FieldName; heading: string }[] = [];
  const unused = new Map<string, string[]>();
  const columns = new Map<string, RegisterColumn>();
  const order: Record<RegisterKind, readonly string[]> = { customers: [], suppliers: [] };
  const entries: { kind: RegisterKind; key: string; rowId: string; hashes: string }[] = [];

  const readers: Readonly<Record<string, (row: JournalRow) => boolean>> = {
    tab: reader(tab, ({ key, values: [name, own, code, kept] }) => tabs.set(key, { sheetId: key, sheet: name, own, code, kept })),
    sheet: reader(sheet, ({ key, values: [name, holds] }) =>
      mappings.set(key, { sheetId: key, sheet: name, holds, columns: {} }),
    ),
    column: (row) => {
      const parsed = column.safeParse(row);
      const named = fieldOf(afterSlash(row.key, "last"));
      if (!parsed.success || !named) return false;
      headings.push({ sheetId: row.key.slice(0, row.key.lastIndexOf("/")), field: named, heading: parsed.data.values[0] });
      return true;
    },
    unusedColumn: reader(unusedColumn, ({ key }) => {
      const sheetId = key.slice(0, key.indexOf("/"));
      unused.set(sheetId, [...(unused.get(sheetId) ?? []), afterSlash(key, "first")]);
    }),
    registerColumn: (row) => {
      const parsed = registerColumn.safeParse(row);
      const role = parsed.success ? roleOf(parsed.data.values[0], parsed.data.values[1]) : undefined;
      if (!parsed.success || !role) return false;
      const [of, id] = parsed.data.key.split("/");
      columns.set(row.key, { kind: kind.parse(of), columnId: Number(id), role, heading: parsed.data.values[2] });
      return true;
    },
    baseFields: reader(baseFields, ({ key, values: [list] }) => (order[key] = list.split(","))),
    base: reader(base, ({ key, values: [rowId, hashes] }) =>
      entries.push({ kind: kind.parse(key.slice(0, key.indexOf("/"))), key: afterSlash(key, "first"), rowId, hashes }),
    ),
  };

  const unreadable: number[] = [];
  rows.forEach((row, index) => {
    if (readers[row.kind]?.(row) === false) unreadable.push(index);
  });
  for (const { sheetId, field, heading } of headings) {
    const mapping = mappings.get(sheetId);
    if (mapping) mappings.set(sheetId, { ...mapping, columns: { ...mapping.columns, [field]: heading } });
  }
  for (const [sheetId, headings] of unused) {
    const mapping = mappings.get(sheetId);
    if (mapping) mappings.set(sheetId, { ...mapping, unused: headings });
  }
  const bases = { customers: new Map<string, BaseEntry>(), suppliers: new Map<string, BaseEntry>() };
  const named = { customers: order.customers.map(fieldOf), suppliers: order.suppliers.map(fieldOf) };
  for (const entry of entries)
    bases[entry.kind].set(entry.key, { rowId: entry.rowId, hashes: hashesOf(entry.hashes, named[entry.kind]) });
  return {
    journal: {
      tabs: [...tabs.values()],
      mappings: [...mappings.values()],
      bases,
      baseFields: order,
      columns: [...columns.values()],
    },
    unreadable,
  };
}

function reader<Schema extends z.ZodType>(
  schema: Schema,
  take: (row: z.output<Schema>) => unknown,
): (row: JournalRow) => boolean {
  return (row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) take(parsed.data);
    return parsed.success;
  };
}

function roleOf(is: ColumnRole["is"], name: string): ColumnRole | undefined {
  if (is === "rowId") return { is };
  if (is === "computed") return { is, name };
  const known = fieldOf(name);
  return known && { is, field: known };
}

/** The field of a name; undefined for one that only a newer version knows. */
function fieldOf(name: string | undefined): FieldName | undefined {
  return field.safeParse(name).data;
}

function hashesOf(list: string, order: readonly (FieldName | undefined)[]): BaseEntry["hashes"] {
  const hashes: Partial<Record<FieldName, string>> = {};
  list.split(",").forEach((hash, index) => {
    const named = order[index];
    if (hash !== "" && named) hashes[named] = hash;
  });
  return hashes;
}

function afterSlash(key: string, which: "first" | "last"): string {
  return key.slice((which === "first" ? key.indexOf("/") : key.lastIndexOf("/")) + 1);
}

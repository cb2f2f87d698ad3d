import * as z from "zod";
import type { BaseEntry } from "../../customer/registerPlan";
import { fieldNames, type FieldName } from "../../fields/catalogue";
import type { RegisterColumn } from "../registerColumn";
import { journalRow, readRows, type JournalPart, type JournalRow } from "../journalPart";
import type { SecondBase, SecondRegister } from "../secondRegister";
import { afterSlash, fieldOf } from "./fieldForm";
import { roleFrom, roleWords } from "./roleWords";

const kind = z.enum(["customers", "suppliers"]);
const second = z.object({ key: z.string().min(1), values: z.tuple([z.string(), kind, z.string(), z.string()]) });
const column = z.object({
  key: z.string().regex(/^[^/]+\/-?\d+$/),
  values: z.tuple([z.enum(["rowId", "field", "computed"]), z.string(), z.string()]).rest(z.string()),
});
const base = z.object({
  key: z.string().regex(/^[^/]+\/./s),
  values: z.tuple([z.string().min(1), z.string().regex(/^[0-9a-z,]*$/)]).rest(z.string()),
});

const left = z.object({ key: z.string().regex(/^\d+\/./s), values: z.tuple([z.string().regex(/^[0-9a-z,]+$/)]).rest(z.string()) });

/** Hashes in one row, so that a cell stays well under its 32,767 characters. */
const HASHES = 3000;

/**
 * Registers beside an older one: a row for each, one for each of its columns and for each party that it took from a source, and
 * some for what was left when it was joined.
 */
export const secondsPart: JournalPart = {
  kinds: ["second", "secondColumn", "secondBase", "secondLeft"],
  rows: ({ seconds }) => seconds.flatMap(rowsOf),
  parse: (rows, unreadable) => {
    const columns = new Map<string, RegisterColumn[]>();
    const bases = new Map<string, Map<string, SecondBase>>();
    const lefts = new Map<string, string[]>();
    const seconds = new Map<string, SecondRegister & { readonly fields: readonly (FieldName | undefined)[] }>();
    readRows(rows, "second", second, unreadable, ({ key, values: [sheet, of, joined, fields] }) => {
      const own = { columns: [], base: new Map<string, SecondBase>(), left: [] };
      lefts.set(key, own.left);
      columns.set(key, own.columns);
      bases.set(key, own.base);
      seconds.set(key, { sheetId: key, sheet, kind: of, joined, fields: fields.split(",").map(fieldOf), ...own });
    });
    readRows(rows, "secondColumn", column, unreadable, ({ key, values: [is, name, heading] }) => {
      const [sheetId, role] = [sheetOf(key), roleFrom(is, name)];
      const of = seconds.get(sheetId)?.kind;
      if (of && role) columns.get(sheetId)?.push({ kind: of, columnId: Number(afterSlash(key, "first")), role, heading });
    });
    readRows(rows, "secondBase", base, unreadable, ({ key, values: [party, hashes] }) => {
      const fields = seconds.get(sheetOf(key))?.fields ?? [];
      bases.get(sheetOf(key))?.set(afterSlash(key, "first"), { party, hashes: hashesOf(hashes, fields) });
    });
    readRows(rows, "secondLeft", left, unreadable, ({ key, values: [hashes] }) => {
      lefts.get(afterSlash(key, "first"))?.push(...hashes.split(","));
    });
    return { seconds: [...seconds.values()].map(({ fields: _, ...one }): SecondRegister => one) };
  },
};

function rowsOf({ sheetId, sheet, kind: of, joined, left: hashes, columns, base: entries }: SecondRegister): readonly JournalRow[] {
  const used = new Set([...entries.values()].flatMap(({ hashes }) => Object.keys(hashes)));
  const order = fieldNames.filter((field) => used.has(field));
  return [
    journalRow("second", sheetId, sheet, of, joined, order.join(",")),
    ...Array.from({ length: Math.ceil(hashes.length / HASHES) }, (_, at) =>
      journalRow("secondLeft", `${at}/${sheetId}`, hashes.slice(at * HASHES, (at + 1) * HASHES).join(",")),
    ),
    ...columns.map(({ columnId, role, heading }) => journalRow("secondColumn", `${sheetId}/${columnId}`, ...roleWords(role), heading)),
    ...[...entries].map(([rowId, { party, hashes: own }]) =>
      journalRow("secondBase", `${sheetId}/${rowId}`, party, order.map((field) => own[field] ?? "").join(",")),
    ),
  ];
}

function hashesOf(list: string, order: readonly (FieldName | undefined)[]): BaseEntry["hashes"] {
  const hashes: Partial<Record<FieldName, string>> = {};
  list.split(",").forEach((hash, index) => {
    const field = order[index];
    if (hash !== "" && field) hashes[field] = hash;
  });
  return hashes;
}

function sheetOf(key: string): string {
  return key.slice(0, key.indexOf("/"));
}


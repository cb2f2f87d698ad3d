import * as z from "zod";
import { type BaseEntry, type RegisterKind, registerKinds } from "../../customer/registerPlan";
import { fieldNames, type FieldName } from "../../fields/catalogue";
import type { Journal } from "../journal";
import { journalRow, readRows, type JournalPart, type JournalRow } from "../journalPart";
import { afterSlash, fieldOf } from "./fieldForm";


const kind = z.enum(["customers", "suppliers"]);
const fieldList = z.object({ key: kind, values: z.tuple([z.string()]).rest(z.string()) });
const base = z.object({
  key: z.string().regex(/^(customers|suppliers)\/./s),
  values: z.tuple([z.string().min(1), z.string().regex(/^[0-9a-z,]*$/)]).rest(z.string()),
});

/** What the sources held when they were last taken: a row for each party, and one that tells the order of its hashes. */
export const basesPart: JournalPart = {
  kinds: ["baseFields", "base"],
  rows: (journal) => registerKinds.flatMap((of) => baseRows(journal, of)),
  parse: (rows, unreadable) => {
    const baseFields: Record<RegisterKind, readonly string[]> = { customers: [], suppliers: [] };
    readRows(rows, "baseFields", fieldList, unreadable, ({ key, values: [list] }) => {
      baseFields[key] = list.split(",");
    });
    const named = { customers: baseFields.customers.map(fieldOf), suppliers: baseFields.suppliers.map(fieldOf) };
    const bases = { customers: new Map<string, BaseEntry>(), suppliers: new Map<string, BaseEntry>() };
    readRows(rows, "base", base, unreadable, ({ key, values: [rowId, hashes] }) => {
      const of = kind.parse(key.slice(0, key.indexOf("/")));
      bases[of].set(afterSlash(key, "first"), { rowId, hashes: hashesOf(hashes, named[of]) });
    });
    return { bases, baseFields };
  },
};

function baseRows(journal: Journal, of: RegisterKind): readonly JournalRow[] {
  const entries = journal.bases[of];
  if (entries.size === 0) return [];
  const order = orderOf(journal, of);
  return [
    journalRow("baseFields", of, order.join(",")),
    ...[...entries].map(([key, { rowId, hashes }]) => journalRow("base", `${of}/${key}`, rowId, hashList(hashes, order))),
  ];
}

function orderOf(journal: Journal, of: RegisterKind): readonly string[] {
  const used = new Set<string>();
  for (const { hashes } of journal.bases[of].values()) for (const field of Object.keys(hashes)) used.add(field);
  const order = journal.baseFields[of];
  return [...order, ...fieldNames.filter((field) => used.has(field) && !order.includes(field))];
}

function hashList(hashes: BaseEntry["hashes"], order: readonly string[]): string {
  return order
    .map((field) => hashes[field as FieldName] ?? "")
    .join(",")
    .replace(/,+$/, "");
}

function hashesOf(list: string, order: readonly (FieldName | undefined)[]): BaseEntry["hashes"] {
  const hashes: Partial<Record<FieldName, string>> = {};
  list.split(",").forEach((hash, index) => {
    const named = order[index];
    if (hash !== "" && named) hashes[named] = hash;
  });
  return hashes;
}

import * as z from "zod";
import { type RegisterKind, registerKinds } from "../../customer/registerPlan";
import type { FieldName } from "../../fields/catalogue";
import { journalRow, readRows, type JournalPart } from "../journalPart";
import type { SeenRow, SeenRows } from "../seenCells";
import { afterSlash, fieldOf } from "./fieldForm";

const GONE = "-";

const kind = z.enum(["customers", "suppliers"]);
const form = z.object({
  key: z.string().regex(/^(customers|suppliers)\/./s),
  values: z.tuple([z.string(), z.string().regex(/^[0-9a-z,]*$/)]).rest(z.string()),
});

/** What the register's cells held when they were last looked at: a row for each party that base does not tell all of. */
export const seenPart: JournalPart = {
  kinds: ["seen"],
  rows: ({ seen }) =>
    registerKinds.flatMap((of) =>
      [...seen[of]].map(([rowId, row]) =>
        row === null
          ? journalRow("seen", `${of}/${rowId}`, GONE, "")
          : journalRow("seen", `${of}/${rowId}`, Object.keys(row).join(","), Object.values(row).join(",")),
      ),
    ),
  parse: (rows, unreadable) => {
    const seen: Record<RegisterKind, Map<string, SeenRow | null>> = { customers: new Map(), suppliers: new Map() };
    readRows(rows, "seen", form, unreadable, ({ key, values: [fields, hashes] }) => {
      const of = kind.parse(key.slice(0, key.indexOf("/")));
      seen[of].set(afterSlash(key, "first"), fields === GONE ? null : seenRow(fields, hashes));
    });
    return { seen: seen satisfies Record<RegisterKind, SeenRows> };
  },
};

function seenRow(fields: string, hashes: string): SeenRow {
  const list = hashes.split(",");
  const row: Partial<Record<FieldName, string>> = {};
  fields.split(",").forEach((name, index) => {
    const field = fieldOf(name);
    if (field) row[field] = list[index] ?? "";
  });
  return row;
}

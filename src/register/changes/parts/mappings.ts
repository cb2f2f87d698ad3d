import * as z from "zod";
import { sheetKinds } from "../../fields/catalogue";
import type { SheetMapping } from "../journal";
import { journalRow, readRows, type JournalPart } from "../journalPart";
import { afterSlash, fieldOf } from "./fieldForm";

const sheet = z.object({
  key: z.string().min(1),
  values: z.tuple([z.string(), z.enum([...sheetKinds, "other"])]).rest(z.string()),
});
const column = z.object({ key: z.string().regex(/^.+\/\w+$/), values: z.tuple([z.string().min(1)]).rest(z.string()) });
const unusedColumn = z.object({ key: z.string().regex(/^.+?\/./s) });

/** How the user's sheets were understood. */
export const mappingsPart: JournalPart = {
  kinds: ["sheet", "column", "unusedColumn"],
  rows: ({ mappings }) => [
    ...mappings.map(({ sheetId, sheet: name, holds }) => journalRow("sheet", sheetId, name, holds)),
    ...mappings.flatMap(({ sheetId, columns }) =>
      Object.entries(columns).map(([field, heading]) => journalRow("column", `${sheetId}/${field}`, heading)),
    ),
    ...mappings.flatMap(({ sheetId, unused = [] }) => unused.map((heading) => journalRow("unusedColumn", `${sheetId}/${heading}`))),
  ],
  parse: (rows, unreadable) => {
    const mappings = new Map<string, SheetMapping>();
    const change = (sheetId: string, changed: (mapping: SheetMapping) => Partial<SheetMapping>): void => {
      const mapping = mappings.get(sheetId);
      if (mapping) mappings.set(sheetId, { ...mapping, ...changed(mapping) });
    };
    readRows(rows, "sheet", sheet, unreadable, ({ key, values: [name, holds] }) => {
      mappings.set(key, { sheetId: key, sheet: name, holds, columns: {} });
    });
    readRows(rows, "column", column, unreadable, ({ key, values: [heading] }) => {
      const field = fieldOf(afterSlash(key, "last"));
      if (!field) return false;
      change(key.slice(0, key.lastIndexOf("/")), ({ columns }) => ({ columns: { ...columns, [field]: heading } }));
      return true;
    });
    readRows(rows, "unusedColumn", unusedColumn, unreadable, ({ key }) => {
      change(key.slice(0, key.indexOf("/")), ({ unused = [] }) => ({ unused: [...unused, afterSlash(key, "first")] }));
    });
    return { mappings: [...mappings.values()] };
  },
};

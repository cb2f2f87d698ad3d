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
    ...mappings.map((mapping) => journalRow("sheet", keyOf(mapping), mapping.sheet, mapping.holds)),
    ...mappings.flatMap((mapping) =>
      Object.entries(mapping.columns).map(([field, heading]) => journalRow("column", `${keyOf(mapping)}/${field}`, heading)),
    ),
    ...mappings.flatMap((mapping) =>
      (mapping.unused ?? []).map((heading) => journalRow("unusedColumn", `${keyOf(mapping)}/${heading}`)),
    ),
  ],
  parse: (rows, unreadable) => {
    const mappings = new Map<string, SheetMapping>();
    const change = (key: string, changed: (mapping: SheetMapping) => Partial<SheetMapping>): void => {
      const mapping = mappings.get(key);
      if (mapping) mappings.set(key, { ...mapping, ...changed(mapping) });
    };
    readRows(rows, "sheet", sheet, unreadable, ({ key, values: [name, holds] }) => {
      mappings.set(key, { ...listOf(key), sheet: name, holds, columns: {} });
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

/** The sheet's id, and which of its lists where it has several: `{…-0001}:2`. Excel's ids hold no colon. */
function keyOf({ sheetId, list }: SheetMapping): string {
  return list === undefined ? sheetId : `${sheetId}:${list}`;
}

function listOf(key: string): Pick<SheetMapping, "sheetId" | "list"> {
  const numbered = /^(.*):(\d+)$/s.exec(key);
  return numbered ? { sheetId: numbered[1] ?? key, list: Number(numbered[2]) } : { sheetId: key };
}

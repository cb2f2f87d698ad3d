import * as z from "zod";
import type { RegisterColumn } from "../registerColumn";
import { journalRow, readRows, type JournalPart } from "../journalPart";
import { roleFrom, roleWords } from "./roleWords";

const kind = z.enum(["customers", "suppliers"]);
const form = z.object({
  key: z.templateLiteral([kind, "/", z.number().int()]),
  values: z.tuple([z.enum(["rowId", "field", "computed"]), z.string(), z.string()]).rest(z.string()),
});

/** Columns of the register tabs that are ours. */
export const registerColumnsPart: JournalPart = {
  kinds: ["registerColumn"],
  rows: ({ columns }) =>
    columns.map(({ kind: of, columnId, role, heading }) =>
      journalRow("registerColumn", `${of}/${columnId}`, ...roleWords(role), heading),
    ),
  parse: (rows, unreadable) => {
    const columns = new Map<string, RegisterColumn>();
    readRows(rows, "registerColumn", form, unreadable, ({ key, values: [is, name, heading] }) => {
      const role = roleFrom(is, name);
      if (!role) return false;
      const [of, id] = key.split("/");
      columns.set(key, { kind: kind.parse(of), columnId: Number(id), role, heading });
      return true;
    });
    return { columns: [...columns.values()] };
  },
};

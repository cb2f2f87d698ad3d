import * as z from "zod";
import type { ColumnRole, RegisterColumn } from "../journal";
import { journalRow, readRows, type JournalPart } from "../journalPart";
import { fieldOf } from "./fieldForm";

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
      journalRow("registerColumn", `${of}/${columnId}`, role.is, roleName(role), heading),
    ),
  parse: (rows, unreadable) => {
    const columns = new Map<string, RegisterColumn>();
    readRows(rows, "registerColumn", form, unreadable, ({ key, values: [is, name, heading] }) => {
      const role = roleOf(is, name);
      if (!role) return false;
      const [of, id] = key.split("/");
      columns.set(key, { kind: kind.parse(of), columnId: Number(id), role, heading });
      return true;
    });
    return { columns: [...columns.values()] };
  },
};

function roleName(role: ColumnRole): string {
  return role.is === "field" ? role.field : role.is === "computed" ? role.name : "";
}

function roleOf(is: ColumnRole["is"], name: string): ColumnRole | undefined {
  if (is === "rowId") return { is };
  if (is === "computed") return { is, name };
  const field = fieldOf(name);
  return field && { is, field };
}

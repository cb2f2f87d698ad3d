import type { ColumnRole } from "../registerColumn";
import { fieldOf } from "./fieldForm";

/** A column's role as the journal's rows tell it: what it is, and of what name. */
export function roleWords(role: ColumnRole): readonly [ColumnRole["is"], string] {
  return [role.is, role.is === "field" ? role.field : role.is === "computed" ? role.name : ""];
}

/** Undefined for a field that only a newer version knows. */
export function roleFrom(is: ColumnRole["is"], name: string): ColumnRole | undefined {
  if (is === "rowId") return { is };
  if (is === "computed") return { is, name };
  const field = fieldOf(name);
  return field && { is, field };
}

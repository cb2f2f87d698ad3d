import type { SheetKind } from "../fields/catalogue";
import type { ObservedColumn } from "./observedColumn";
import type { ColumnReading } from "./reading";

/** So many of the names are of firms. */
const FIRMS = 0.3;

/** A list of customers that has no names but those of firms under `ContactName` means the customers by them. */
export function nameOfContact(columns: readonly ColumnReading[], observed: readonly ObservedColumn[], kind: SheetKind): readonly ColumnReading[] {
  if ((kind !== "customers" && kind !== "suppliers") || columns.some(({ field }) => field === "name")) return columns;
  const at = columns.findIndex(({ field }) => field === "contactPerson");
  if ((observed[at]?.evidence.companies ?? 0) < FIRMS) return columns;
  return columns.map((column, index) => (index === at ? { ...column, field: "name" } : column));
}

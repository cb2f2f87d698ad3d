import type { FieldName, SheetKind } from "../../register/fields/catalogue";
import type { SheetReading } from "../../register/intake/reading";

/** What a list of each kind is not much worth without: of each group one field will do, and the first is named when none is there. */
const needed: Readonly<Record<SheetKind, readonly (readonly FieldName[])[]>> = {
  customers: [["name", "lastName", "firstName"]],
  suppliers: [["name", "lastName", "firstName"]],
  invoices: [["invoiceNumber"], ["customerNumber", "name"], ["invoiceDate"], ["gross", "net", "remaining"]],
  invoiceLines: [["invoiceNumber", "customerNumber", "name"]],
  payments: [["paymentAmount"], ["paymentDate"], ["customerNumber", "name", "invoiceNumber", "kid"]],
  contactLog: [["customerNumber", "name"], ["contactText"]],
};

/** Fields that were looked for in vain. Invoices need no amount where their lines have it. */
export function missingFields({ holds, columns }: SheetReading, kinds: ReadonlySet<SheetReading["holds"]>): readonly FieldName[] {
  if (holds === "other") return [];
  const there = new Set(columns.map(({ field }) => field));
  return needed[holds]
    .filter((group) => !group.some((field) => there.has(field)))
    .flatMap(([first]) => (first === undefined || (first === "gross" && kinds.has("invoiceLines")) ? [] : [first]));
}

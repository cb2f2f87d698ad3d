import { cellAddress } from "../../address";
import { cellText, isBlank } from "../../cells";
import type { FieldName } from "../../fields/catalogue";
import type { Parties, Register } from "../../register";
import { found, partyCells } from "../found";
import type { Rule } from "../rule";

/** The same number on two customers or two suppliers: documents could belong to either. */
export const numberRepeated: Rule = function* (register) {
  const kinds: readonly [Parties, FieldName][] = [
    [register.customers, "customerNumber"],
    [register.suppliers, "supplierNumber"],
  ];
  for (const [parties, field] of kinds) {
    const first = new Map<string, number>();
    for (const { index, id, value } of partyCells(parties, field)) {
      if (isBlank(value)) continue;
      const earlier = first.get(cellText(value));
      if (earlier === undefined) first.set(cellText(value), index);
      else {
        yield found(register, parties.at, index, {
          code: `${field}.repeated`,
          severity: "error",
          field,
          key: id,
          value,
          values: { where: place(register, parties, earlier, field) },
        });
      }
    }
  }
};

function place(register: Register, parties: Parties, index: number, field: FieldName): string {
  const source = register.sources[parties.at.source[index] ?? -1];
  return `${source?.sheet ?? ""}!${cellAddress(parties.at.row[index] ?? 0, source?.columns.get(field) ?? 0)}`;
}

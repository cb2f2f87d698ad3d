import { isBlank } from "../../cells";
import type { FieldName } from "../../fields/catalogue";
import type { Parties } from "../../register";
import { found, partyCells } from "../found";
import type { Rule } from "../rule";

/** A customer or supplier without a number, on a sheet that has a column for it. */
export const numberMissing: Rule = function* (register) {
  const kinds: readonly [Parties, FieldName][] = [
    [register.customers, "customerNumber"],
    [register.suppliers, "supplierNumber"],
  ];
  for (const [parties, field] of kinds) {
    for (const { index, id, value } of partyCells(parties, field)) {
      if (isBlank(value)) yield found(register, parties.at, index, { code: `${field}.missing`, severity: "error", field, key: id, value });
    }
  }
};

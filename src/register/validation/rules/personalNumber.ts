import type { FieldName } from "../../fields/catalogue";
import { found } from "../found";
import { bothKinds, filledCells } from "../partyCells";
import { isPersonalNumber } from "../personalNumbers";
import type { Rule } from "../rule";

/** Columns in which a personal number would serve as the name of a party. */
const numbers = ["customerNumber", "supplierNumber", "organisationNumber"] as const satisfies readonly FieldName[];

/** Personal numbers need a legal ground. One warning for each column that holds them; a number itself is never repeated. */
export const personalNumber: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    for (const field of ["personalNumber", ...numbers] as const) {
      const told = new Set<number>();
      for (const { index, id, text } of filledCells(parties, field)) {
        const source = parties.at.source[index] ?? -1;
        const isTheirs = field === "personalNumber" || isPersonalNumber(text);
        if (!isTheirs || told.has(source)) continue;
        told.add(source);
        const code = field === "personalNumber" ? "personalNumber.kept" : "personalNumber.elsewhere";
        const values = { field: { say: `field.${field}` } };
        yield found(register, parties.at, index, { code, severity: "warning", field, key: id, value: "***********", values });
      }
    }
  }
};

import { cellText } from "../../cells";
import { nameKey, numberKey } from "../../intake/partyKeys";
import type { Parties } from "../../register";
import { found, placeOf } from "../found";
import { numberedParties } from "../numberedParties";
import { filledCells } from "../partyCells";
import type { Rule } from "../rule";

/**
 * The same number on two customers or two suppliers: documents could belong to either. Where the names are alike too, it
 * is one party that was entered twice, or that has a row for each of its contacts.
 */
export const numberRepeated: Rule = function* (register) {
  for (const { parties, field } of numberedParties(register)) {
    for (const [first, ...others] of sameNumbers(parties, field)) {
      if (first === undefined || others.length === 0) continue;
      const isOne = new Set([first, ...others].map((index) => partyName(parties, index))).size === 1;
      const where = placeOf(register, parties.at, first, field);
      for (const index of others) {
        yield found(register, parties.at, index, {
          code: isOne ? `${field}.sameTwice` : `${field}.repeated`,
          severity: isOne ? "warning" : "error",
          field,
          key: parties.id[index] ?? "",
          value: parties.values.get(field)?.[index] ?? null,
          values: { where },
        });
      }
    }
  }
};

function sameNumbers(parties: Parties, field: "customerNumber" | "supplierNumber"): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { index, text } of filledCells(parties, field)) {
    const group = groups.get(numberKey(text));
    if (group === undefined) groups.set(numberKey(text), [index]);
    else group.push(index);
  }
  return groups.values();
}

function partyName(parties: Parties, index: number): string {
  return nameKey((["name", "firstName", "lastName"] as const).map((field) => cellText(parties.values.get(field)?.[index])).join(" "));
}

import { isBlank } from "../../cells";
import { found } from "../found";
import { misfitTest } from "../misfitCells";
import { bothKinds, partyCells } from "../partyCells";
import type { Rule } from "../rule";

/** A customer or supplier that nobody could address: neither a name nor a first or last name. */
export const nameMissing: Rule = function* (register) {
  const isMisfit = misfitTest(register);
  for (const parties of bothKinds(register)) {
    for (const { index, id, value } of partyCells(register, parties, "name")) {
      const person = [parties.values.get("firstName")?.[index], parties.values.get("lastName")?.[index]];
      if (!isBlank(value) || !person.every(isBlank) || isMisfit(parties.at, index, "name")) continue;
      yield found(register, parties.at, index, { code: "name.missing", severity: "error", field: "name", key: id, value });
    }
  }
};

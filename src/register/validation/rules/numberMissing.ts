import { isBlank } from "../../cells";
import { found } from "../found";
import { misfitTest } from "../misfitCells";
import { numberedParties } from "../numberedParties";
import { partyCells } from "../partyCells";
import type { Rule } from "../rule";

/** A customer or supplier without a number, on a sheet that has a column for it. */
export const numberMissing: Rule = function* (register) {
  const isMisfit = misfitTest(register);
  for (const { parties, field } of numberedParties(register)) {
    for (const { index, id, value } of partyCells(register, parties, field)) {
      if (!isBlank(value) || isMisfit(parties.at, index, field)) continue;
      yield found(register, parties.at, index, { code: `${field}.missing`, severity: "error", field, key: id, value });
    }
  }
};

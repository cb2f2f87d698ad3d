import { numberKey } from "../../intake/partyKeys";
import { found, placeOf } from "../found";
import { numberedParties } from "../numberedParties";
import { bareNumber } from "../organisationNumbers";
import { filledCells } from "../partyCells";
import { partyTexts } from "../partyTexts";
import type { Rule } from "../rule";

/**
 * One organisation number on two customers, or on two suppliers: likely one firm entered twice. Rows of one number of
 * ours, such as one for each contact, are no matter of this rule.
 */
export const organisationNumberRepeated: Rule = function* (register) {
  for (const { parties, field } of numberedParties(register)) {
    const numbers = partyTexts(parties, field);
    const first = new Map<string, number>();
    for (const { index, id, text } of filledCells(parties, "organisationNumber")) {
      const bare = bareNumber(text);
      if (!/\d{4}/.test(bare)) continue;
      const earlier = first.get(bare);
      if (earlier === undefined) {
        first.set(bare, index);
        continue;
      }
      const isOneParty = numbers !== undefined && numbers[index] !== "" && numberKey(numbers[index] ?? "") === numberKey(numbers[earlier] ?? "");
      if (isOneParty) continue;
      const where = placeOf(register, parties.at, earlier, "organisationNumber");
      yield found(register, parties.at, index, {
        code: "organisationNumber.repeated",
        severity: "warning",
        field: "organisationNumber",
        key: id,
        value: text,
        values: { where },
      });
    }
  }
};

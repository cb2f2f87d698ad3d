import { found } from "../found";
import { bareNumber, numberFault } from "../organisationNumbers";
import { bothKinds, filledCells } from "../partyCells";
import { partyTexts } from "../partyTexts";
import type { Rule } from "../rule";
import { vatCountry } from "../vatIds";

/** A Norwegian VAT number is the organisation number with letters around it: two that differ are of two firms. */
export const vatIdNumber: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    const organisations = partyTexts(parties, "organisationNumber") ?? [];
    for (const { index, id, text } of filledCells(parties, "vatId")) {
      const organisation = bareNumber(organisations[index] ?? "");
      const own = bareNumber(text);
      const areBothRight = vatCountry(text) === "NO" && isRight(own) && isRight(organisation);
      if (!areBothRight || own === organisation) continue;
      const fault = { code: "vatId.otherNumber", severity: "warning", field: "vatId", key: id, value: text } as const;
      yield found(register, parties.at, index, { ...fault, values: { number: organisation } });
    }
  }
};

/** Of a number that is wrong in itself another rule tells. */
function isRight(bare: string): boolean {
  const fault = numberFault(bare);
  return fault === null || fault === "firstDigit";
}

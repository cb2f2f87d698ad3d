import { cellText } from "../../cells";
import { found } from "../found";
import { bareNumber } from "../organisationNumbers";
import { bothKinds, filledCells } from "../partyCells";
import type { Rule } from "../rule";
import { wrongVatIdOf } from "../vatIds";

/**
 * A VAT number that the country of its letters cannot have given out: sales without VAT rest on it. A Norwegian one is the
 * organisation number again; where that is wrong in its own column, it is said there.
 */
export const vatId: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    for (const { index, id, text } of filledCells(parties, "vatId")) {
      const country = wrongVatIdOf(text);
      const isSaidThere = country === "NO" && bareNumber(cellText(parties.values.get("organisationNumber")?.[index])) === bareNumber(text);
      if (country === null || isSaidThere) continue;
      yield found(register, parties.at, index, { code: "vatId.format", severity: "warning", field: "vatId", key: id, value: text, values: { country: { country } } });
    }
  }
};

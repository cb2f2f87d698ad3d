import isEmail from "validator/lib/isEmail";
import { cellText, isBlank } from "../../cells";
import { bothKinds, found, partyCells } from "../found";
import type { Rule } from "../rule";

/** Several addresses in one cell are usual; each must be one that mail can be sent to. */
export const email: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    for (const { index, id, value } of partyCells(parties, "email")) {
      if (isBlank(value)) continue;
      const addresses = cellText(value).split(/[;,\s]+/).filter(Boolean);
      if (!addresses.every((address) => isEmail(address))) {
        yield found(register, parties.at, index, { code: "email.format", severity: "warning", field: "email", key: id, value });
      }
    }
  }
};

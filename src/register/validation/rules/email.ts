import isEmail from "validator/lib/isEmail";
import { found } from "../found";
import { bothKinds, filledCells } from "../partyCells";
import type { Rule } from "../rule";

/** `Ola Nordmann <ola@firma.no>`, as mail programs copy it. */
const NAMED = /(?:"[^"]*"\s*|[^<>;,"]*)<([^<>\s]+)>/g;
const BETWEEN = /[;,\s]+/;

/** Several addresses in one cell are usual; each must be one that mail can be sent to. */
export const email: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    for (const { index, id, text } of filledCells(parties, "email")) {
      if (isEmail(text) || areEmails(text)) continue;
      yield found(register, parties.at, index, { code: "email.format", severity: "warning", field: "email", key: id, value: text });
    }
  }
};

function areEmails(text: string): boolean {
  const addresses = text.replace(NAMED, " $1 ").split(BETWEEN).filter((part) => part !== "");
  return addresses.length > 0 && addresses.every((address) => isEmail(address.replace(/^mailto:/i, "")));
}

import { isBlank } from "../../cells";
import { bothKinds, found, partyCells } from "../found";
import type { Rule } from "../rule";

/** Personal numbers need a legal ground; one warning a sheet, and the number itself is never repeated. */
export const personalNumber: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    for (const { index, id, value } of partyCells(parties, "personalNumber")) {
      if (isBlank(value)) continue;
      yield found(register, parties.at, index, { code: "personalNumber.kept", severity: "warning", field: "personalNumber", key: id, value: "***********" });
      break;
    }
  }
};

import { norwegianAccount } from "../accountNumbers";
import { found } from "../found";
import { bareIban } from "../ibans";
import { bothKinds, filledCells } from "../partyCells";
import { partyTexts } from "../partyTexts";
import type { Rule } from "../rule";

const NORWEGIAN = /^NO\d{2}(\d{11})$/;

/** A Norwegian IBAN ends in the account number: another one beside it is another account. */
export const ibanAccount: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    const accounts = partyTexts(parties, "account") ?? [];
    for (const { index, id, text } of filledCells(parties, "iban")) {
      const own = NORWEGIAN.exec(bareIban(text))?.[1];
      const other = norwegianAccount(accounts[index] ?? "");
      if (own === undefined || other === undefined || own === other) continue;
      yield found(register, parties.at, index, { code: "iban.otherAccount", severity: "warning", field: "iban", key: id, value: text, values: { account: other } });
    }
  }
};

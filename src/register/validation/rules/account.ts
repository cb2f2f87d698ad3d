import { isNorwegianAccount, norwegianAccount } from "../accountNumbers";
import { found } from "../found";
import { bareIban, ibanFault } from "../ibans";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import type { Rule } from "../rule";

/**
 * Account numbers: an IBAN wherever one stands, and eleven digits in Norway by their check digit. A number of another length
 * is judged only where most of the column are Norwegian accounts: it may as well be an account of the ledger.
 */
export const account: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, country);
    const cells = [...filledCells(parties, "account")];
    const areAccounts = cells.filter(({ text }) => norwegianAccount(text) !== undefined).length * 2 > cells.length;
    for (const { index, id, text } of cells) {
      const fault = accountFault(text, countries.of(index) === "NO", areAccounts);
      if (fault) yield found(register, parties.at, index, { code: fault, severity: "error", field: "account", key: id, value: text });
    }
  }
};

function accountFault(text: string, isNorwegian: boolean, areAccounts: boolean): string | null {
  const bare = bareIban(text);
  if (/^[A-Z]{2}\d{2}/.test(bare)) {
    const fault = ibanFault(bare);
    return fault && `iban.${fault}`;
  }
  if (!isNorwegian || !areAccounts) return null;
  const digits = norwegianAccount(text);
  if (digits === undefined) return "account.length";
  return isNorwegianAccount(digits) ? null : "account.checkDigit";
}

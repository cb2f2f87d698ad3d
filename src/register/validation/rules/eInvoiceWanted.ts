import { foldLetters } from "../../text/foldLetters";
import { found, hasColumn } from "../found";
import { partyTexts } from "../partyTexts";
import { remembered } from "../../text/remembered";
import type { Rule } from "../rule";

const PUBLIC = /^(?:offentlig|public|offentlich|overheid|kommune|municipality|stat|b2g|g$|government|behorde|gemeente)/;

/**
 * Customers who want electronic invoices and have neither an address nor an organisation number to make one from; and
 * public ones without their reference, for which they send invoices back (Peppol BIS Billing 3.0, rule R003).
 */
export const eInvoiceWanted: Rule = function* (register) {
  const { customers } = register;
  const wants = customers.values.get("eInvoice") ?? [];
  const types = partyTexts(customers, "customerType") ?? [];
  const addresses = partyTexts(customers, "eInvoiceAddress");
  const numbers = partyTexts(customers, "organisationNumber");
  const references = partyTexts(customers, "theirReference");
  const isPublic = remembered((type: string) => PUBLIC.test(foldLetters(type)));
  for (let index = 0; index < customers.count; index++) {
    if (customers.implied[index]) continue;
    const key = customers.id[index] ?? "";
    if (wants[index] === true && (addresses?.[index] ?? "") === "" && (numbers?.[index] ?? "") === "") {
      yield found(register, customers.at, index, { code: "eInvoice.noAddress", severity: "warning", field: "eInvoice", key, value: null });
    }
    const lacksReference = isPublic(types[index] ?? "") && references?.[index] === "" && hasColumn(register, customers.at, index, "theirReference");
    if (lacksReference) yield found(register, customers.at, index, { code: "eInvoice.noReference", severity: "info", field: "theirReference", key, value: null });
  }
};

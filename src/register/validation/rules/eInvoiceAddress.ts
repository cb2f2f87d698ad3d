import { textRule } from "../cellRule";
import { bareNumber, numberFault } from "../organisationNumbers";

/** Scheme and number, `0192:988077917`; schemes are those of the electronic address list of Peppol, four digits each. */
const WITH_SCHEME = /^(?:iso6523-actorid-upis::)?(\d{4}):([\w.:-]{1,50})$/i;
const NORWEGIAN = "0192";

/** Addresses for electronic invoices. A bare organisation number is understood; an e-mail address means invoices by e-mail. */
export const eInvoiceAddress = textRule(["eInvoiceAddress"], (text) => {
  if (text.includes("@")) return null;
  const [, scheme, number] = WITH_SCHEME.exec(text.replace(/\s/g, "")) ?? [];
  if (scheme !== undefined && scheme !== NORWEGIAN) return null;
  const bare = bareNumber(number ?? text);
  const fault = numberFault(bare);
  if (fault === null) return scheme === undefined ? { code: "eInvoiceAddress.noScheme", severity: "info", suggestion: `${NORWEGIAN}:${bare}`, values: { full: `${NORWEGIAN}:${bare}` } } : null;
  return { code: "eInvoiceAddress.format", severity: "warning" };
});

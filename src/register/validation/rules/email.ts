import { textRule } from "../cellRule";
import { addressesIn, isAddress } from "../emails";

/** Several addresses in one cell are usual; each must be one that mail can be sent to. */
export const email = textRule(["email"], (text) => {
  if (isAddress(text)) return null;
  const addresses = addressesIn(text);
  return addresses.length > 0 && addresses.every(isAddress) ? null : { code: "email.format", severity: "warning" };
});

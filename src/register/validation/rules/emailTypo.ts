import { textRule } from "../cellRule";
import { addressesIn, isAddress } from "../emails";
import { meantDomain } from "../mailDomains";
import { remembered } from "../../text/remembered";
import type { Rule } from "../rule";

/** Addresses whose domain is a slip of the finger: `gmial.com`, `firma.con`. Mail to them comes back, or reaches a stranger. */
export const emailTypo: Rule = function* (register, context) {
  const meant = remembered(meantDomain);
  const rule = textRule(["email"], (text) => {
    const addresses = isAddress(text) ? [text] : addressesIn(text);
    const mended = addresses.reduce((mendedText, address) => {
      const domain = address.slice(address.lastIndexOf("@") + 1);
      const better = isAddress(address) ? meant(domain) : undefined;
      return better === undefined ? mendedText : mendedText.replace(`@${domain}`, `@${better}`);
    }, text);
    return mended === text ? null : { code: "email.typo", severity: "warning", suggestion: mended, values: { meant: mended } };
  });
  yield* rule(register, context);
};

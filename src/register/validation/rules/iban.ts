import { textRule } from "../cellRule";
import { bareIban, ibanFault } from "../ibans";

/** An IBAN that no bank can have given out: money sent to it comes back. */
export const iban = textRule(["iban"], (text) => {
  const fault = ibanFault(bareIban(text));
  return fault && { code: `iban.${fault}`, severity: "error" };
});

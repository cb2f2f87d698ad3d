import { bareNumber, numberFault } from "../../validation/organisationNumbers";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const NORWEGIAN = /^(?:NO[\s.:-]*)?\d{3}[ .-]?\d{3}[ .-]?\d{3}[\s-]*(?:MVA)?$/;
const FOREIGN = /^(AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[\s.:-]*([A-Z\d+*][A-Z\d+*\s.-]*)$/;

/** VAT numbers without blanks and points, in capitals: `no 988 077 917 mva` is `NO988077917MVA`, `DE 123 456 789` is `DE123456789`. */
export const vatId: Repair = {
  rule: "vatId.format",
  certainty: "safe",
  keeps: "digits",
  on: inFields(["vatId"], (text, { country }) => {
    const upper = text.toUpperCase();
    const saysNorway = upper.startsWith("NO") || upper.endsWith("MVA") || country === "NO";
    if (saysNorway && NORWEGIAN.test(upper)) {
      const digits = bareNumber(upper);
      const fault = numberFault(digits);
      return fault === null || fault === "firstDigit" ? `NO${digits}MVA` : text;
    }
    const [, letters, rest] = FOREIGN.exec(upper) ?? [];
    if (letters === undefined || rest === undefined || !/\d{2}/.test(rest.replace(/[\s.-]/g, ""))) return text;
    return `${letters}${rest.replace(/[\s.-]/g, "")}`;
  }),
};

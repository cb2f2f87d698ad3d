import { modulo11 } from "./modulo11";

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** What people write around the digits: `NO … MVA`, `Org.nr.`, the note of the register, the scheme 0192 of Peppol. */
const AROUND = /^0192:|^(?:ORG(?:\.| )*N(?:R|UMMER)?\b|NO)[\s.:]*(?=\d)|(?:MVA)?[\s,(]*FORETAKSREGISTERET\)?$|MVA$/g;
const SEPARATORS = /[\s.\-/]/g;

const BARE = /^\d{9}$/;

type NumberFault = "length" | "checkDigit" | "firstDigit";

/** The number without what people write around it, and without separators. */
export function bareNumber(text: string): string {
  if (BARE.test(text)) return text;
  return text.toUpperCase().trim().replace(AROUND, "").replace(SEPARATORS, "");
}

/**
 * What is wrong with a bare Norwegian organisation number. It has nine digits, the last a check digit modulo 11 with the
 * weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene). Numbers given out begin with 8 or 9; another first digit passes the
 * check but deserves a look.
 */
export function numberFault(digits: string): NumberFault | null {
  if (!/^\d{9}$/.test(digits)) return "length";
  if (modulo11(digits, WEIGHTS) !== 0) return "checkDigit";
  return digits.startsWith("8") || digits.startsWith("9") ? null : "firstDigit";
}

/** How long the account numbers of a country are. Source: SWIFT, IBAN registry. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22,
  DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28,
  IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LC: 32, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24,
  ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15, PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SE: 24,
  SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, VG: 24, XK: 20,
};

type IbanFault = "form" | "length" | "checkDigits";

/** An IBAN among other things of a cell: its word before it, the bank's code and the currency behind. */
const WITHIN = /(?<![A-Z\d])[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]{4}){2,7}(?:[ .-]?[A-Z\d]{1,3})?(?![A-Z\d])/;

/** The number in capitals without blanks and without what stands around it; a text that is none stays what it is. */
export function bareIban(text: string): string {
  const upper = text.toUpperCase();
  return (WITHIN.exec(upper)?.[0] ?? upper).replace(/[\s.-]/g, "");
}

/**
 * What is wrong with a bare IBAN: letters of a country, two check digits and the account, as long as the country has it; moved
 * to the front, with letters as 10 to 35, it leaves 1 divided by 97 (ISO 13616, ISO 7064 MOD 97-10).
 */
export function ibanFault(bare: string): IbanFault | null {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{8,30}$/.test(bare)) return "form";
  const length = lengths[bare.slice(0, 2)];
  if (length !== undefined && bare.length !== length) return "length";
  let rest = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1 ? null : "checkDigits";
}

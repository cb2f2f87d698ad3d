import { modulo11 } from "./modulo11";

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The eleven digits of a Norwegian account number, however it is grouped; undefined for any other text. */
export function norwegianAccount(text: string): string | undefined {
  const digits = text.replace(/[\s.-]/g, "");
  return /^\d{11}$/.test(digits) ? digits : undefined;
}

/** True where the last digit is the check digit modulo 11 with the weights 5 4 3 2 7 6 5 4 3 2 (Bits, account numbers). */
export function isNorwegianAccount(digits: string): boolean {
  return modulo11(digits, WEIGHTS) === 0;
}

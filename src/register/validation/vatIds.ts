import { validate as austrian } from "stdnum/lib/cjs/at/uid";
import { validate as belgian } from "stdnum/lib/cjs/be/vat";
import { validate as german } from "stdnum/lib/cjs/de/vat";
import { validate as danish } from "stdnum/lib/cjs/dk/cvr";
import { validate as estonian } from "stdnum/lib/cjs/ee/kmkr";
import { validate as spanish } from "stdnum/lib/cjs/es/nif";
import { validate as finnish } from "stdnum/lib/cjs/fi/alv";
import { validate as french } from "stdnum/lib/cjs/fr/tva";
import { validate as british } from "stdnum/lib/cjs/gb/vat";
import { validate as italian } from "stdnum/lib/cjs/it/iva";
import { validate as luxembourgish } from "stdnum/lib/cjs/lu/tva";
import { validate as dutch } from "stdnum/lib/cjs/nl/btw";
import { validate as polish } from "stdnum/lib/cjs/pl/nip";
import { validate as swedish } from "stdnum/lib/cjs/se/vat";
import { bareNumber, numberFault } from "./organisationNumbers";

/** By module, since the package as a whole takes a fifth of a second to load. */
const checks: ReadonlyMap<string, (text: string) => { readonly isValid: boolean }> = new Map([
  ["AT", austrian],
  ["BE", belgian],
  ["DE", german],
  ["DK", danish],
  ["EE", estonian],
  ["ES", spanish],
  ["FI", finnish],
  ["FR", french],
  ["GB", british],
  ["IT", italian],
  ["LU", luxembourgish],
  ["NL", dutch],
  ["PL", polish],
  ["SE", swedish],
]);

const NORWEGIAN_WITHOUT_LETTERS = /^\d{3}[ .]?\d{3}[ .]?\d{3} ?MVA$/;

/**
 * The country whose VAT number this says to be, where that country does not know such numbers; null where nothing is
 * wrong or nothing can be said: without a country's letters a number is not judged, but for Norway's `… MVA`.
 */
export function wrongVatIdOf(text: string): string | null {
  const upper = text.trim().toUpperCase();
  const country = /^([A-Z]{2})[\s.-]*[A-Z\d]{0,3}\d/.exec(upper)?.[1] ?? "";
  if (country === "NO" || NORWEGIAN_WITHOUT_LETTERS.test(upper)) {
    const fault = numberFault(bareNumber(upper));
    return fault === null || fault === "firstDigit" ? null : "NO";
  }
  const check = checks.get(country);
  return check === undefined || check(upper.replace(/[^A-Z\d]/g, "")).isValid ? null : country;
}

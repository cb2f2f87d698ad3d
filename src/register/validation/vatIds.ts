import { validate as austrian } from "stdnum/lib/cjs/at/uid";
import { validate as belgian } from "stdnum/lib/cjs/be/vat";
import { validate as bulgarian } from "stdnum/lib/cjs/bg/vat";
import { validate as swiss } from "stdnum/lib/cjs/ch/uid";
import { validate as cypriot } from "stdnum/lib/cjs/cy/vat";
import { validate as czech } from "stdnum/lib/cjs/cz/dic";
import { validate as german } from "stdnum/lib/cjs/de/vat";
import { validate as danish } from "stdnum/lib/cjs/dk/cvr";
import { validate as estonian } from "stdnum/lib/cjs/ee/kmkr";
import { validate as spanish } from "stdnum/lib/cjs/es/nif";
import { validate as finnish } from "stdnum/lib/cjs/fi/alv";
import { validate as french } from "stdnum/lib/cjs/fr/tva";
import { validate as british } from "stdnum/lib/cjs/gb/vat";
import { validate as greek } from "stdnum/lib/cjs/gr/vat";
import { validate as croatian } from "stdnum/lib/cjs/hr/oib";
import { validate as hungarian } from "stdnum/lib/cjs/hu/anum";
import { validate as irish } from "stdnum/lib/cjs/ie/vat";
import { validate as italian } from "stdnum/lib/cjs/it/iva";
import { validate as lithuanian } from "stdnum/lib/cjs/lt/pvm";
import { validate as luxembourgish } from "stdnum/lib/cjs/lu/tva";
import { validate as latvian } from "stdnum/lib/cjs/lv/pvn";
import { validate as maltese } from "stdnum/lib/cjs/mt/vat";
import { validate as dutch } from "stdnum/lib/cjs/nl/btw";
import { validate as polish } from "stdnum/lib/cjs/pl/nip";
import { validate as portuguese } from "stdnum/lib/cjs/pt/nif";
import { validate as romanian } from "stdnum/lib/cjs/ro/cui";
import { validate as swedish } from "stdnum/lib/cjs/se/vat";
import { validate as slovenian } from "stdnum/lib/cjs/si/ddv";
import { validate as slovak } from "stdnum/lib/cjs/sk/dph";
import { bareNumber, numberFault } from "./organisationNumbers";

/**
 * How each country checks its numbers: every member of the EU, the United Kingdom, Northern Ireland (XI) and Switzerland, by
 * the letters that VAT numbers carry, with EL for Greece. By module, since the package as a whole takes a fifth of a second
 * to load.
 */
const checks: ReadonlyMap<string, (text: string) => { readonly isValid: boolean }> = new Map([
  ["AT", austrian],
  ["BE", belgian],
  ["BG", bulgarian],
  ["CH", swiss],
  ["CY", cypriot],
  ["CZ", czech],
  ["DE", german],
  ["DK", danish],
  ["EE", estonian],
  ["EL", greek],
  ["ES", spanish],
  ["FI", finnish],
  ["FR", french],
  ["GB", british],
  ["HR", croatian],
  ["HU", hungarian],
  ["IE", irish],
  ["IT", italian],
  ["LT", lithuanian],
  ["LU", luxembourgish],
  ["LV", latvian],
  ["MT", maltese],
  ["NL", dutch],
  ["PL", polish],
  ["PT", portuguese],
  ["RO", romanian],
  ["SE", swedish],
  ["SI", slovenian],
  ["SK", slovak],
  ["GR", greek],
  ["XI", (text: string) => british(`GB${text.slice(2)}`)],
]);

const NORWEGIAN_WITHOUT_LETTERS = /^\d{3}[ .]?\d{3}[ .]?\d{3} ?MVA$/;
const LETTERS = /^([A-Z]{2})[\s.-]*[A-Z\d]{0,3}[\s.-]*\d/;
/** What Swiss numbers carry behind the digits in the country's languages. */
const SWISS_END = /(?:MWST|TVA|IVA|TPV)$/;

/** The country that a VAT number says it is of; undefined without a country's letters. Norway's `… MVA` needs none. */
export function vatCountry(text: string): string | undefined {
  const upper = text.trim().toUpperCase();
  if (NORWEGIAN_WITHOUT_LETTERS.test(upper)) return "NO";
  const letters = LETTERS.exec(upper)?.[1];
  return letters === "EL" ? "GR" : letters;
}

/**
 * The country whose VAT number this says to be, where that country does not know such numbers; null where nothing is
 * wrong or nothing can be said: without a country's letters a number is not judged, but for Norway's `… MVA`.
 */
export function wrongVatIdOf(text: string): string | null {
  const country = vatCountry(text);
  if (country === undefined) return null;
  const upper = text.trim().toUpperCase();
  if (country === "NO") {
    const fault = numberFault(bareNumber(upper));
    return fault === null || fault === "firstDigit" ? null : "NO";
  }
  const check = checks.get(country);
  const compact = upper.replace(/[^A-Z\d]/g, "");
  return check === undefined || check(country === "CH" ? compact.replace(SWISS_END, "") : compact).isValid ? null : country;
}

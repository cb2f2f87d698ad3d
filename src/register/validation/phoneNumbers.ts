import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";

/**
 * Ordinary Norwegian numbers, by the first digits of the numbering plan (Nkom). Nearly all numbers of a Norwegian register
 * are such, and asking the library takes ten microseconds for each.
 */
const NORWEGIAN = /^(?:\+47|0047)?(?:2[1-4]|3[1-3578]|4[015-8]|5[1-35-7]|6[1-4679]|7[0-8]|9\d)\d{6}$/;

const SEPARATORS = /[\s().-]/g;
const SEVERAL = /\s*(?:[/;,|]|\s(?:og|eller|and|or|und|oder|en|of)\s)\s*/i;
/** A number without its `+`, which Excel takes for a sign when it is typed. */
const BARE_INTERNATIONAL = /^[1-9]\d{9,14}$/;

/**
 * True for a telephone number, or several in one cell. At home a number must stand in the numbering plan; of a foreign one only
 * the length is judged, since plans abroad change faster than tables of them. Without a known country only a number that
 * names its own is judged, and any other let through.
 */
export function isPhone(text: string, country: string | null, home: string): boolean {
  const compact = text.replace(SEPARATORS, "");
  if ((country === "NO" || compact.startsWith("+") || compact.startsWith("00")) && NORWEGIAN.test(compact)) return true;
  if (isOne(text, country, home)) return true;
  const parts = text.split(SEVERAL).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => isOne(part, country, home));
}

function isOne(text: string, country: string | null, home: string): boolean {
  const written = text.replace(/^00/, "+").replace("(0)", "");
  const known = country !== null && isSupportedCountry(country) ? country : undefined;
  if (!written.startsWith("+") && known === undefined) return true;
  const bare = written.replace(SEPARATORS, "");
  return exists(written, known, home) || (BARE_INTERNATIONAL.test(bare) && exists(`+${bare}`, undefined, home));
}

function exists(text: string, country: CountryCode | undefined, home: string): boolean {
  const number = parsePhoneNumberFromString(text, country);
  if (!number) return false;
  const isAtHome = isSupportedCountry(home) && number.countryCallingCode === getCountryCallingCode(home);
  return isAtHome ? number.isValid() : number.isPossible();
}

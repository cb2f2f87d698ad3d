import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";

/**
 * Ordinary Norwegian numbers of eight digits, by the first digits of the numbering plan (Nkom). Nearly all numbers of a
 * Norwegian register are such, and asking the library takes thirty microseconds for each.
 */
const NORWEGIAN = /^(?:\+47|0047)?((?:2[1-4]|3[1-3578]|4[015-8]|5[1-35-7]|6[1-4679]|7[0-8]|9\d)\d{6})$/;
const WRITTEN = /[\s().\-/]/g;
const WITH_LETTERS = /\p{L}/u;
/** A number without its `+`, which Excel takes for a sign when it is typed. */
const BARE_INTERNATIONAL = /^[1-9]\d{9,14}$/;
const EXTENSION = /(?:ext\.?|x|#|linje|intern|internnr\.?|tilleggsnr\.?|dw|durchwahl|toestel|tst\.?)[.:]?\s*(\d{1,6})$/i;
const LABEL = /^(?:tlf|tel|telefon|phone|mob|mobil|mobile|fax|faks|telefax|t|m|f)\s*[.:]\s*(?=[+(\d])/i;

/**
 * The number in the international form, in groups, its extension kept: `+47 22 00 00 11`. Undefined for what is no number in use in
 * its country. `country` is that of numbers which name none; null where it is not known.
 */
export function internationalPhone(text: string, country: string | null): string | undefined {
  const bare = text.replace(LABEL, "");
  const compact = bare.replace(WRITTEN, "").replace(/^(\+|00)(47)0(?=\d{8}$)/, "$1$2");
  const norwegian = country === "NO" || compact.startsWith("+47") || compact.startsWith("0047") ? NORWEGIAN.exec(compact)?.[1] : undefined;
  if (norwegian !== undefined) return `+47 ${norwegian.slice(0, 2)} ${norwegian.slice(2, 4)} ${norwegian.slice(4, 6)} ${norwegian.slice(6)}`;
  return byLibrary(bare, compact, country);
}

function byLibrary(bare: string, compact: string, country: string | null): string | undefined {
  const extension = EXTENSION.exec(bare);
  const number = (extension ? bare.slice(0, extension.index) : bare).trim().replace(/^00/, "+").replace("(0)", "");
  if (WITH_LETTERS.test(number)) return undefined;
  const known = country !== null && isSupportedCountry(country) ? country : undefined;
  if (!number.startsWith("+") && known === undefined) return undefined;
  const parsed = valid(number, known) ?? (BARE_INTERNATIONAL.test(compact) ? valid(`+${compact}`, undefined) : undefined);
  if (parsed === undefined) return undefined;
  return extension ? `${parsed} ext. ${extension[1] ?? ""}` : parsed;
}

function valid(text: string, country: Parameters<typeof parsePhoneNumberFromString>[1]): string | undefined {
  const number = parsePhoneNumberFromString(text, country);
  return number?.isValid() === true && number.ext === undefined ? number.formatInternational() : undefined;
}

/**
 * How postcodes look in the countries that our users write to most; those of other countries are not judged.
 * Source: Universal Postal Union, postal addressing systems.
 */
const patterns: ReadonlyMap<string, RegExp> = new Map([
  ["NO", /^\d{4}$/],
  ["SE", /^[1-9]\d{2} ?\d{2}$/],
  ["DK", /^\d{4}$/],
  ["FI", /^\d{5}$/],
  ["IS", /^\d{3}$/],
  ["DE", /^\d{5}$/],
  ["NL", /^[1-9]\d{3} ?[A-Z]{2}$/],
  ["BE", /^[1-9]\d{3}$/],
  ["LU", /^\d{4}$/],
  ["AT", /^[1-9]\d{3}$/],
  ["CH", /^[1-9]\d{3}$/],
  ["FR", /^\d{2} ?\d{3}$/],
  ["ES", /^\d{5}$/],
  ["IT", /^\d{5}$/],
  ["PL", /^\d{2}[- ]?\d{3}$/],
  ["GB", /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|GIR ?0AA)$/],
  ["US", /^\d{5}(?:[- ]?\d{4})?$/],
]);

/** How short a number may be that Excel has made of a postcode: Norway has 0010, Finland 00100, Germany 01067. */
const shortestNumbers: ReadonlyMap<string, readonly [shortest: number, length: number]> = new Map([
  ["NO", [2, 4]],
  ["DK", [3, 4]],
  ["DE", [4, 5]],
  ["FI", [3, 5]],
  ["FR", [4, 5]],
  ["ES", [4, 5]],
  ["IT", [2, 5]],
  ["US", [3, 5]],
]);

/** Letters before a postcode: those that cars carry abroad, or the ISO code. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["N", "NO"], ["S", "SE"], ["FIN", "FI"], ["D", "DE"], ["B", "BE"], ["L", "LU"], ["A", "AT"], ["F", "FR"], ["E", "ES"], ["I", "IT"],
  ...[...patterns.keys()].map((code) => [code, code] as const),
]);

const PREFIX = /^([A-Z]{1,3})(?: ?- ?(?=[A-Z]{0,2}\d)| (?=\d))/;
/** Digits, then the place: `0150 Oslo`, `75002 Paris Cedex 02`. */
const WITH_PLACE = /^(\d[\d -]*\d)[ ,]+\p{L}{2,}.*$/u;

/** The country that the letters before a postcode stand for; null for letters not known; undefined without letters. */
export function postcodeCountry(text: string): string | null | undefined {
  const letters = PREFIX.exec(text.toUpperCase())?.[1];
  return letters === undefined ? undefined : (prefixes.get(letters) ?? null);
}

/** True for a postcode of the country, with or without the country's letters and the place; also where its form is not known. */
export function isPostcode(text: string, country: string): boolean {
  const pattern = patterns.get(country);
  if (!pattern) return true;
  const upper = text.toUpperCase();
  if (pattern.test(upper)) return true;
  const letters = postcodeCountry(upper);
  const bare = letters === country ? upper.replace(PREFIX, "") : upper.startsWith(country) ? upper.slice(2).trim() : upper;
  return pattern.test(bare) || pattern.test(bare.replace(WITH_PLACE, "$1"));
}

/** The postcode with the leading zeros that it has lost as a number; undefined where it is no such number. */
export function withLeadingZeros(text: string, country: string): string | undefined {
  const [shortest, length] = shortestNumbers.get(country) ?? [];
  if (shortest === undefined || length === undefined || !/^\d+$/.test(text)) return undefined;
  return text.length >= shortest && text.length < length ? text.padStart(length, "0") : undefined;
}

import { foldLetters } from "../text/foldLetters";

/** Everyday names, parts of countries and letters of cars, which no list of country names has. */
const aliases: Readonly<Record<string, string>> = {
  england: "GB",
  "great britain": "GB",
  scotland: "GB",
  skottland: "GB",
  schottland: "GB",
  schotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  "nord-irland": "GB",
  uk: "GB",
  holland: "NL",
  usa: "US",
  "united states of america": "US",
  "czech republic": "CZ",
  "hong kong": "HK",
  hongkong: "HK",
  macau: "MO",
  korea: "KR",
  "sor-korea": "KR",
  "ivory coast": "CI",
  eire: "IE",
  "republic of ireland": "IE",
  norw: "NO",
  nor: "NO",
  swe: "SE",
  dnk: "DK",
  fin: "FI",
  isl: "IS",
  deu: "DE",
  ger: "DE",
  nld: "NL",
  bel: "BE",
  aut: "AT",
  che: "CH",
  fra: "FR",
  gbr: "GB",
  irl: "IE",
  esp: "ES",
  ita: "IT",
  pol: "PL",
};

/** The four languages of the software, and those in which customers nearby write their own country. */
const languages = ["en", "nb", "nn", "de", "nl", "sv", "da", "fi", "fr", "es", "it", "pl"];

/** Regions of CLDR that are no country: groups of them, and stand-ins. Kosovo (XK) is in use. */
const noCountries = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 codes by folded name, from the names that the run time itself carries (CLDR). */
function countryNames(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Map(Object.entries(aliases));
  const displays = languages.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  for (const code of codes()) {
    const display = displays.map((of) => of.of(code)).filter((name) => name !== undefined);
    if (display.length === 0) continue;
    for (const name of [...display, code].map(nameKey)) if (!names.has(name)) names.set(name, code);
  }
  known = names;
  return names;
}

/** The codes in use. Withdrawn ones, such as DD, have the names of those that replaced them and would shadow these. */
function codes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.filter((code) => !noCountries.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
}

function nameKey(text: string): string {
  return foldLetters(text.trim()).replace(/\.|^the /g, "");
}

/** The ISO 3166-1 alpha-2 code that a country's name or code stands for; undefined for a text that is none. */
export function countryCode(text: string): string | undefined {
  return countryNames().get(nameKey(text));
}

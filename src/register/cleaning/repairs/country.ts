import { countryCode } from "../../customer/country";
import { oneForm } from "../oneForm";
import type { Repair } from "../repair";

/** Parts of a country, which say more than its name. */
const PARTS = /^(?:england|scotland|skottland|schottland|schotland|wales|northern ireland|nord-irland)$/i;
const languages = ["nb", "en", "de", "nl"] as const;

/** Countries in the spelling that most of the column has: names in one language, or codes. */
export const country: Repair = {
  rule: "country.spelling",
  certainty: "safe",
  keeps: "word",
  on: (column) => {
    if (column.field !== "country") return null;
    const names = [column.facts.language, ...languages.filter((language) => language !== column.facts.language)].map((language) => nameIn(language));
    return oneForm(column, { wordOf: wordOf, forms: [...names, (code) => code], always: true });
  },
};

function wordOf(value: unknown): string | undefined {
  return typeof value === "string" && !PARTS.test(value) ? countryCode(value) : undefined;
}

function nameIn(language: string): (code: string) => string | undefined {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return (code) => names.of(code);
}

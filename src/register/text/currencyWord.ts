/** What stands for a currency in cells and headings besides its ISO 4217 code. */
const WORDS: Readonly<Record<string, string>> = {
  kr: "NOK",
  "kr.": "NOK",
  kroner: "NOK",
  nkr: "NOK",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  $: "USD",
  us$: "USD",
  "£": "GBP",
  fr: "CHF",
  "fr.": "CHF",
  sfr: "CHF",
};

const CODE = /^[A-Za-z]{3}$/;

/** ISO 4217 code of what a currency cell says; `kr` is read as Norwegian kroner. Undefined for anything else. */
export function currencyOf(text: string): string | undefined {
  const trimmed = text.trim();
  const word = WORDS[trimmed.toLowerCase()];
  if (word !== undefined) return word;
  return CODE.test(trimmed) ? trimmed.toUpperCase() : undefined;
}

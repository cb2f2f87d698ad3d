/** Parts of a number format that are shown as they stand or are no part of the value: quoted, escaped, in brackets. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** True for number formats (en-US codes) that show a date. */
export function isDateFormat(format: string): boolean {
  if (format === "" || format === "General" || format === "@") return false;
  return /[yd]/i.test(format.replace(LITERALS, ""));
}

/** True for number formats that show a share of one as a percentage. */
export function isPercentFormat(format: string): boolean {
  return format.replace(LITERALS, "").includes("%");
}

/** Windows language identifiers, of those whose currency is written with a sign that several currencies share. Source: MS-LCID. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  "406": "DKK", "409": "USD", "414": "NOK", "814": "NOK", "41D": "SEK", "40F": "ISK", "807": "CHF", "C09": "AUD", "1009": "CAD", "1409": "NZD",
  "411": "JPY", "804": "CNY", "415": "PLN", "405": "CZK",
};

/**
 * ISO 4217 code of the currency that a number format shows, such as EUR for `#,##0.00 [$€-407]`; undefined where it shows
 * none, or only a sign that several currencies have: Excel shows `kr` and a bare `$` wherever the machine's own is that.
 */
export function currencyOfFormat(format: string): string | undefined {
  const marked = /\[\$([^\]-]*)(?:-([0-9A-Fa-f,]+))?\]/.exec(format);
  const sign = (marked?.[1] ?? "").trim();
  if (/^[A-Za-z]{3}$/.test(sign)) return sign.toUpperCase();
  if (sign.includes("€") || (marked === null && format.includes("€"))) return "EUR";
  if (sign.includes("£") || (marked === null && format.includes("£"))) return "GBP";
  return sign === "" ? undefined : BY_LANGUAGE[(marked?.[2] ?? "").toUpperCase().slice(-4).replace(/^0+/, "")];
}

/** In what a column's amounts are, as its heading says. */
export interface HeadingUnit {
  /** ISO 4217 code; null where the heading names none, or only a sign that several currencies have. */
  readonly currency: string | null;
  /** What amounts are to be multiplied by: 1000 for `TNOK` and `1000 kr`. */
  readonly factor: number;
}

/** Currencies that headings name by their code. Words of three letters are many, hence a list. */
const CODES = "NOK|EUR|USD|SEK|DKK|GBP|CHF|ISK|PLN|CZK|HUF|RON|CAD|AUD|NZD|JPY|CNY|INR|TRY|ZAR|SGD|HKD|AED";
const THOUSAND_BEFORE = "1[ .\u00a0]?000|000|t(?:ausend)?|k|tsd\\.?|tusen|thousand|duizend";
const CODE = new RegExp(`(?<![\\p{L}])(?:([tkm])\\s?)?(${CODES})(?![\\p{L}])`, "iu");
const SIGN = /(?:(?<!\p{L})([tk]))?\s?([€£])/iu;
const THOUSANDS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${THOUSAND_BEFORE})\\s?(?:kr|kroner|euro)|tkr|tnok|i (?:1[ .]?000|tusen)|in (?:thousands|tausend|tsd\\.?|1[ .]?000)|in duizend(?:en)?|tusen kroner|x ?1[ .,]?000|1[ .]?000(?= ?(?:${CODES}|[€£$]))|'?000s?(?= ?[€£$)]|$)|[€£$]\\s?'?000s?)(?![\\p{L}\\d])`,
  "iu",
);
const MILLIONS = new RegExp(`(?<![\\p{L}\\d])(?:mkr|mill\\.?|mio\\.?|millioner|millionen|millions?|miljoen|m(?:${CODES}))(?![\\p{L}])`, "iu");

/** Reads the unit out of a heading of amounts: `Beløp (TNOK)`, `Omsetning 1000 kr`, `Betrag EUR`, `Amount £`. */
export function headingUnit(heading: string): HeadingUnit {
  const code = CODE.exec(heading);
  const sign = SIGN.exec(heading);
  const currency = code?.[2]?.toUpperCase() ?? (sign ? (sign[2] === "€" ? "EUR" : "GBP") : null);
  const letter = (code?.[1] ?? sign?.[1] ?? "").toLowerCase();
  if (letter === "m" || MILLIONS.test(heading)) return { currency, factor: 1_000_000 };
  return { currency, factor: letter === "t" || letter === "k" || THOUSANDS.test(heading) ? 1000 : 1 };
}

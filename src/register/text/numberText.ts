/** The sign between whole numbers and decimals. */
export type DecimalMark = "," | ".";

/** A number that stands as text. */
interface NumberText {
  /** The value if the decimal mark is what the text proves, or the comma where it proves nothing. */
  readonly withComma: number;
  /** The value if the decimal mark is what the text proves, or the point where it proves nothing. */
  readonly withPoint: number;
  /** The decimal mark that the text proves by itself: `1.234,50` the comma, `1.234` nothing. */
  readonly proves: DecimalMark | null;
  readonly percent: boolean;
}

const CURRENCY = String.raw`(?:kroner|kr\.?|nok|nkr|sek|skr|dkk|dkr|isk|eur|euros?|usd|us\$|dollars?|gbp|pounds?|chf|s?fr\.?|franken|pln|cad|aud|jpy|[€$£¥])`;
const LEADING_CURRENCY = new RegExp(`^${CURRENCY}\\s*(?=[-+(\\d.,])`, "i");
const TRAILING_CURRENCY = new RegExp(`\\s*${CURRENCY}$`, "i");
const SPACES = /[\s\u00a0\u2000-\u200d\u202f\u2060]+/g;
const MINUS = /[\u2212\u2012\u2013\u2014]/g;
/** `1 234,-` and `1.234,--`, as amounts without øre or cents are written; dashes are minus signs by then. */
const NO_DECIMALS = /[.,](?:-{1,2}|=)$/;
/** `1,234.50 CR` and `1.234,50 H`, as ledgers write what lowers a claim; `DR` and `S` are the opposite. */
const SIDE = /(?:(?<=\d)\s?(?:(cr)|dr)\.?|(?<=[.,]\d\d)\s?(?:(h)|s))$/i;

const PLAIN = /^\d+$/;
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?:([.,])\d+)?$/;
const POINTS_BETWEEN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAS_BETWEEN = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const ONE_MARK = /^\d*([.,])\d+$/;
const ENDS_IN_MARK = /^(\d+)[.,]$/;
const UNDECIDED = /^[1-9]\d{0,2}[.,]\d{3}$/;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e[+-]?\d{1,3}$/i;

/** Reads a number written in any of the styles of Norway, Germany, the Netherlands, Switzerland and the English-speaking
 * countries, with currency words and signs, a trailing minus or parentheses. Undefined for any other text. */
export function readNumberText(text: string): NumberText | undefined {
  const { body, negative, percent } = strip(text);
  const size = readSize(body);
  if (!size) return undefined;
  const sign = negative ? -1 : 1;
  return { withComma: sign * size.withComma, withPoint: sign * size.withPoint, proves: size.proves, percent };
}

/** The value of a number text where `mark` settles what the text leaves open. */
export function numberWith(number: NumberText, mark: DecimalMark): number {
  return (number.proves ?? mark) === "," ? number.withComma : number.withPoint;
}

function strip(text: string): { body: string; negative: boolean; percent: boolean } {
  let body = text.replace(SPACES, " ").replace(MINUS, "-").trim();
  let negative = false;
  let percent = false;
  // Sign, currency and parentheses come in any order: `-kr 5`, `kr -5`, `(5) EUR`, `5- NOK`.
  for (let before = ""; body !== before; ) {
    before = body;
    body = body.replace(NO_DECIMALS, "").replace(LEADING_CURRENCY, "").replace(TRAILING_CURRENCY, "").trim();
    if (/^\(.*\)$/.test(body)) {
      negative = true;
      body = body.slice(1, -1).trim();
    }
    const side = SIDE.exec(body);
    if (side) {
      negative = negative || (side[1] ?? side[2]) !== undefined;
      body = body.slice(0, side.index).trim();
    }
    if (body.endsWith("%")) {
      percent = true;
      body = body.slice(0, -1).trim();
    }
    const signed = /^([-+])\s*(?=[\d.,(€$£¥]|\p{L})/u.exec(body);
    if (signed) {
      negative = negative || signed[1] === "-";
      body = body.slice(signed[0].length);
    } else if (/\d\s*-$/.test(body)) {
      negative = true;
      body = body.slice(0, -1).trim();
    }
  }
  return { body, negative, percent };
}

type Size = Pick<NumberText, "withComma" | "withPoint" | "proves">;

function readSize(body: string): Size | undefined {
  if (PLAIN.test(body)) return both(Number(body), null);
  const spaced = SPACED.exec(body);
  if (spaced) return both(decimal(body, spaced[1]), markOf(spaced[1]));
  if (UNDECIDED.test(body)) {
    const mark = body.includes(",") ? "," : ".";
    const asDecimal = decimal(body, mark);
    const asThousands = Number(body.replace(mark, ""));
    return mark === ","
      ? { withComma: asDecimal, withPoint: asThousands, proves: null }
      : { withComma: asThousands, withPoint: asDecimal, proves: null };
  }
  const one = ONE_MARK.exec(body);
  if (one) return both(decimal(body, one[1]), markOf(one[1]));
  if (POINTS_BETWEEN.test(body)) return both(decimal(body.replaceAll(".", ""), ","), ",");
  if (COMMAS_BETWEEN.test(body)) return both(decimal(body.replaceAll(",", ""), "."), ".");
  const whole = ENDS_IN_MARK.exec(body);
  if (whole) return both(Number(whole[1]), null);
  if (SCIENTIFIC.test(body)) return both(Number(body.replace(",", ".")), null);
  return undefined;
}

function both(value: number, proves: DecimalMark | null): Size {
  return { withComma: value, withPoint: value, proves };
}

function markOf(found: string | undefined): DecimalMark | null {
  return found === "," || found === "." ? found : null;
}

function decimal(body: string, mark: string | undefined): number {
  const digits = body.replace(/[ '’]/g, "");
  return Number(mark === undefined ? digits : digits.replace(mark, "."));
}

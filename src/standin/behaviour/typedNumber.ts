/** A number as Excel takes it from typed text, with the format that the cell then gets where it is not plain. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const shape = /^([-+]?)\s*(\$?)\s*([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d{1,3})?\s*(%?)$/i;
const fraction = /^([-+]?)(\d+) (\d{1,4})\/(\d{1,4})$/;

/** Reads `1,234.50`, `(5)`, `-$3`, `12.5%`, `1E3`, `2 1/4` as en-US Excel does; null for anything else. */
export function readTypedNumber(text: string): TypedNumber | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) {
    const inner = /^\s*[-+]/.test(bracketed[1] ?? "") ? null : readTypedNumber((bracketed[1] ?? "").trim());
    return inner === null ? null : { ...inner, value: -inner.value };
  }
  return readPlain(text) ?? readFraction(text);
}

function readPlain(text: string): TypedNumber | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, sign = "", dollar = "", innerSign = "", whole = "", decimals = "", exponent = "", percent = ""] = match;
  if ((whole === "" && decimals.length < 2) || (innerSign !== "" && dollar === "")) return null;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${decimals}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const negative = (sign === "-") !== (innerSign === "-");
  const value = (negative ? -size : size) / (percent === "" ? 1 : 100);
  const numberFormat = formatFor(dollar !== "", percent !== "", whole.includes(","), decimals.length > 1, exponent !== "");
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

function formatFor(
  dollar: boolean,
  percent: boolean,
  grouped: boolean,
  decimals: boolean,
  exponent: boolean,
): string | undefined {
  if (dollar) return decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (percent) return decimals ? "0.00%" : "0%";
  if (exponent) return "0.00E+00";
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

function readFraction(text: string): TypedNumber | null {
  const match = fraction.exec(text);
  if (!match) return null;
  const [, sign, whole, above, below = ""] = match;
  if (Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -size : size, numberFormat: below.length > 1 ? "# ??/??" : "# ?/?" };
}

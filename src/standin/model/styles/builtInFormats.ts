/**
 * Number formats that a file names by number alone (ECMA-376 part 1 §18.8.30), as en-US Excel shows them. 27–36 and 50–58
 * are dates of East Asian calendars, which en-US shows as the short date.
 */
const codes: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Those that show another currency in another country, so that a code that names a currency must not become one of them. */
const withCurrency = new Set([5, 6, 7, 8, 41, 42, 43, 44]);

const numbers = new Map(
  Object.entries(codes)
    .filter(([number]) => !withCurrency.has(Number(number)))
    .map(([number, code]) => [code, Number(number)]),
);

/** The code of a built-in number format. */
export function builtInFormat(number: number): string {
  const known = codes[number];
  if (known !== undefined) return known;
  return (number >= 27 && number <= 36) || (number >= 50 && number <= 58) ? "m/d/yyyy" : "General";
}

/** The number of the built-in format that has this code everywhere; undefined when it needs an entry of its own. */
export function builtInNumber(code: string): number | undefined {
  return numbers.get(code);
}

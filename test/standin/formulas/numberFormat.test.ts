import { expect, test } from "@jest/globals";
import type { Scalar } from "../../../src/standin/model/types";
import { formatNumber } from "../../../src/standin/formulas/numberFormat";

test.each<[Scalar, string, string, string]>([
  [1234.5, "General", "1234.5", "as it is"],
  [-1234.5, "General", "-1234.5", "with its sign"],
  [0.1 + 0.2, "General", "0.3", "15 digits"],
  [1234567.891, "#,##0.00", "1,234,567.89", "thousands"],
  [-0.001, "0.00", "0.00", "no sign on what rounds to nothing"],
  [1.005, "0.00", "1.01", "decimal rounding"],
  [5, "000", "005", "leading zeros"],
  [0.5, "#.##", ".5", "no zero before the point where # stands"],
  [12, "0.0#", "12.0", "optional decimal"],
  [0.256, "0.0 %", "25.6 %", "percent"],
  [-5, "0;(0)", "(5)", "a section for negative numbers"],
  [0, '0;-0;"–"', "–", "a section for zero"],
  ["x", '0;-0;0;"<"@">"', "<x>", "a section for text"],
  ["x", "0.00", "x", "text without one"],
  [1234, '# ##0 "kr"', "1 234 kr", "a space between digit places, and a quoted unit"],
  [12, "[$kr-414] 0", "kr 12", "a currency with its language"],
  [-5, "[Red]-0", "--5", "the sign stands before the first section's own"],
  [1500000, '0.0,,"M"', "1.5M", "scaling commas"],
  [123456, "0.00E+00", "1.23E+05", "scientific"],
  [46053, "dd.mm.yyyy", "31.01.2026", "a Norwegian date"],
  [46053, "dddd d. mmmm yy", "Saturday 31. January 26", "names"],
  [46053.75, "yyyy-mm-dd hh:mm", "2026-01-31 18:00", "m behind hours is minutes"],
  [46053.75, "h:mm AM/PM", "6:00 PM", "half days"],
  [1.5, "[h]:mm", "36:00", "elapsed hours"],
  [0.999999999, "hh:mm:ss", "00:00:00", "rounds into the next day"],
  [-1, "yyyy", "########", "no such day"],
  [true, "0.00", "TRUE", "truth values have no format"],
  [{ error: "#N/A" }, "0.00", "#N/A", "nor have errors"],
  [null, "0.00", "", "an empty cell shows nothing"],
])("%j as %s is %s: %s", (value, code, expected) => {
  expect(formatNumber(value, code, false)).toBe(expected);
});

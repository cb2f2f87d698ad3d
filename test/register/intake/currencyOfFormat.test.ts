import { expect, test } from "@jest/globals";
import { currencyOfFormat } from "../../../src/register/intake/numberFormat";

test.each([
  ["#,##0.00 [$€-407]", "EUR", "German euro"],
  ["[$€-2] #,##0.00", "EUR", "euro before the amount"],
  ["#,##0.00\\ [$€-1]", "EUR", ""],
  ["[$USD] #,##0", "USD", "a code in place of a sign"],
  ["#,##0.00 [$kr-414]", "NOK", "kr is Norwegian by its language"],
  ["#,##0.00 [$kr-41D]", "SEK", "and Swedish by another"],
  ["[$$-409]#,##0.00", "USD", "the dollar of the United States"],
  ["[$$-1009]#,##0.00", "CAD", "and of Canada"],
  ["[$£-809]#,##0.00", "GBP", ""],
  ['#,##0.00 "€"', "EUR", "a quoted sign that only one currency has"],
  ['"$"#,##0.00', undefined, "Excel's own currency format: it shows the sign of the machine"],
  ['#,##0.00 "kr"', undefined, "three countries' krone"],
  ["#,##0.00", undefined, ""],
  ["General", undefined, ""],
  ["[$-414]d. mmmm yyyy", undefined, "a language without a currency"],
  ["[Red]-#,##0", undefined, "a colour"],
])("%s shows %s %s", (format, code, _why) => {
  expect(currencyOfFormat(format)).toBe(code);
});

import { expect, test } from "@jest/globals";
import { readTerms } from "../../../src/register/text/termsText";

test.each<[string, number | undefined, string]>([
  ["30 dager", 30, "days"],
  ["netto 14", 14, "without the word"],
  ["Kontant", 0, "at once"],
  ["14 Tage 2% Skonto, 30 Tage netto", 30, "the days without discount"],
  ["2/10 net 30", 30, "as English invoices say it"],
  ["30 Tage netto 14 Tage 2 %", 30, "discount ends first"],
  ["2 % 10 dager", undefined, "only the discount's days"],
  ["15. i måneden", 15, "one number"],
  ["etter avtale", undefined, "no number"],
])("%j is %j: %s", (text, days, _why) => {
  expect(readTerms(text)).toBe(days);
});

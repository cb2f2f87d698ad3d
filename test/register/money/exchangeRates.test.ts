import { expect, test } from "@jest/globals";
import { defaultSettings, settingText, withSetting } from "../../../src/register/settings";

test.each([
  ["EUR=11.62@2026-10-31", "EUR=11.62@2026-10-31"],
  ["eur = 11,62 @ 2026-10-31, usd=10@2026-10-31", "EUR=11.62@2026-10-31, USD=10@2026-10-31"],
  ["EUR=11.62@2026-10-31; USD=10.5@2026-09-30", "EUR=11.62@2026-10-31, USD=10.5@2026-09-30"],
  ["", ""],
])("the rates %s are taken, also with a decimal comma", (typed, kept) => {
  const settings = withSetting(defaultSettings, "rates", typed);
  expect(settings && settingText(settings, "rates")).toBe(kept);
});

test.each([
  ["EUR=11.62", "a rate without its day cannot be checked by anybody"],
  ["EUR=0@2026-10-31", "nothing is worth nothing"],
  ["EUR=-1@2026-10-31", "nor less"],
  ["EUR=11.62@2026-02-30", "no such day"],
  ["EURO=11.62@2026-10-31", "no currency code"],
  ["EUR=11.62@2026-10-31, USD", "one of several is none"],
])("%s is refused: %s", (typed) => {
  expect(withSetting(defaultSettings, "rates", typed)).toBeUndefined();
});

import { expect, test } from "@jest/globals";
import { fromMinor, toMinor } from "../../../src/register/money/minorUnits";

test.each([
  [55.94, "NOK", 5594, ""],
  [1.005, "NOK", 101, "the double nearest to 1.005 lies below it"],
  [-1.005, "NOK", -101, "halves go away from zero"],
  [0.285, "NOK", 29, "28.499999999999996 as a product of doubles"],
  [4.35, "EUR", 435, "434.99999999999994 as a product of doubles"],
  [1234, "JPY", 1234, "the yen has no minor unit"],
  [1.2345, "KWD", 1235, "the dinar has thousandths"],
  [0, "NOK", 0, ""],
])("%d %s is %d minor units %s", (amount, currency, units) => {
  expect(toMinor(amount, currency)).toBe(units);
});

test("zero has no sign", () => {
  expect(Object.is(toMinor(-0.001, "NOK"), 0)).toBe(true);
});

test("minor units give the amount back", () => {
  expect(fromMinor(5594, "NOK")).toBe(55.94);
});

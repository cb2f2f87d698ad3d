import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { simpleIndex, trendFreeIndex } from "../../../src/register/sales/seasonIndex";
import { wholeMonths } from "../../../src/register/sales/monthGrid";
import { day } from "../registers";
import { sharedData } from "../sharedData";

const known = sharedData("retail/online-retail-seasonality.json");

(known === undefined ? test.skip : test)("two years of a web shop have the known season, by both rules", () => {
  const file = JSON.parse(readFileSync(known ?? "", "utf8")) as Record<string, Record<string, number>>;
  const [series, simple, , trendFree] = Object.values(file);
  const months = { firstMonth: 12, amounts: Object.values(series ?? {}) };
  const rounded = (index: readonly number[] | null) => index?.map((value) => Math.round(value * 1e6) / 1e6);
  expect(rounded(simpleIndex(months))).toEqual(Object.values(simple ?? {}));
  rounded(trendFreeIndex(months))?.forEach((value, month) => {
    expect(value).toBeCloseTo(trendFree?.[String(month + 1)] ?? NaN, 5);
  });
});

test("indices have a mean of one; too short a history has none", () => {
  const amounts = Array.from({ length: 25 }, (_, at) => 100 + at + (at % 12) * 10);
  const mean = (index: readonly number[] | null) => (index ?? []).reduce((sum, value) => sum + value, 0) / 12;
  expect(mean(trendFreeIndex({ firstMonth: 3, amounts }))).toBeCloseTo(1, 12);
  expect(mean(simpleIndex({ firstMonth: 1, amounts: amounts.slice(0, 24) }))).toBeCloseTo(1, 12);
  expect(trendFreeIndex({ firstMonth: 3, amounts: amounts.slice(0, 23) })).toBeNull();
  expect(simpleIndex({ firstMonth: 3, amounts: amounts.slice(0, 11) })).toBeNull();
  expect(simpleIndex({ firstMonth: 1, amounts: Array.from({ length: 12 }, () => 0) })).toBeNull();
});

test.each([
  ["a month that begins in its first week is whole, the running one is not", "2024-01-05", "2024-04-29", 1, 3],
  ["one that begins later is not; the last day of a month makes it whole", "2024-01-20", "2024-04-30", 2, 3],
  ["less than a month has none", "2024-01-20", "2024-02-10", 2, 0],
])("%s", (_, first, asOf, firstMonth, count) => {
  const whole = wholeMonths([{ month: "2024-03", revenue: 7, invoices: 1, customers: 1 }], day(first), day(asOf));
  expect(whole.firstMonth).toBe(firstMonth);
  expect(whole.amounts).toHaveLength(count);
});

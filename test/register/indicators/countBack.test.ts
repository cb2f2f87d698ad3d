import { expect, test } from "@jest/globals";
import { fromIso } from "../../../src/register/calendar/day";
import { countBack, monthsBack } from "../../../src/register/indicators/countBack";

const months = (...of: readonly (readonly [days: number, sales: number])[]) => of.map(([days, sales]) => ({ days, sales }));

test.each([
  ["P31: the published example, with the rest in place of its misprint", 12000, months([30, 2500], [31, 1750], [31, 2250], [30, 2500], [31, 2000], [30, 2250]), 166.333333, false],
  ["three months of thirty days", 212, months([30, 100], [30, 80], [30, 70]), 73.714286, false],
  ["P31: a month that sold nothing is stepped over with its days", 150, months([30, 100], [31, 0], [30, 100]), 30 + 31 + 15, false],
  ["P31: a month that credited more than it sold takes nothing off the rest", 150, months([30, 100], [31, -500], [30, 100]), 76, false],
  ["sales of exactly the receivables are a whole month", 100, months([30, 100], [31, 50]), 30, false],
  ["nothing outstanding", 0, months([30, 100]), 0, false],
  ["the months run out first", 500, months([30, 100], [31, 100]), 61, true],
])("%s", (_, receivables, backwards, days, atLeast) => {
  const found = countBack(receivables, backwards);
  expect(found.days).toBeCloseTo(days, 5);
  expect(found.atLeast).toBe(atLeast);
});

test("the running month counts to the day, and the month of the first document is the last", () => {
  const iso = (text: string) => fromIso(text) ?? 0;
  expect([...monthsBack(iso("2024-03-15"), iso("2024-01-20"))]).toEqual([
    { from: iso("2024-03-01"), to: iso("2024-03-15") },
    { from: iso("2024-02-01"), to: iso("2024-02-29") },
    { from: iso("2024-01-01"), to: iso("2024-01-31") },
  ]);
});

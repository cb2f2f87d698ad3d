import { expect, test } from "@jest/globals";
import { specifiedPeriod, type AskedPeriod } from "../../../src/register/calendar/askedPeriod";
import { toIso } from "../../../src/register/calendar/day";
import { day } from "../registers";

test.each<[string, AskedPeriod, string, string, string, string]>([
  ["nothing asked: the accounting year to the report date", {}, "2024-06-30", "01-01", "2024-01-01", "2024-06-30"],
  ["an accounting year that begins in July", {}, "2024-06-30", "07-01", "2023-07-01", "2024-06-30"],
  ["both days", { from: day("2023-02-01"), to: day("2023-02-28") }, "2024-06-30", "01-01", "2023-02-01", "2023-02-28"],
  ["only the last day: from the beginning of its own accounting year", { to: day("2023-05-31") }, "2024-06-30", "01-01", "2023-01-01", "2023-05-31"],
  ["only the first day: to the report date", { from: day("2023-05-31") }, "2024-06-30", "01-01", "2023-05-31", "2024-06-30"],
  ["a year", { year: 2023 }, "2024-06-30", "01-01", "2023-01-01", "2023-12-31"],
  ["an accounting year by the year that it begins in", { year: 2022 }, "2024-06-30", "07-01", "2022-07-01", "2023-06-30"],
  ["nothing after the report date is told of", { year: 2024 }, "2024-06-30", "01-01", "2024-01-01", "2024-06-30"],
  ["a period after the report date is that day", { year: 2025 }, "2024-06-30", "01-01", "2024-06-30", "2024-06-30"],
])("%s", (_, asked, asOf, yearStart, from, to) => {
  const period = specifiedPeriod(asked, day(asOf), yearStart);
  expect([toIso(period.from), toIso(period.to)]).toEqual([from, to]);
});

import { expect, test } from "@jest/globals";
import { addMonths, dayOf, fromIso, partsOf, toIso } from "../../../src/register/calendar/day";

test.each([
  ["1900-03-01", 61, "Excel's serials agree with the calendar from here on"],
  ["2012-12-31", 41274, ""],
  ["2024-02-29", 45351, "leap day"],
])("%s is Excel's serial number %d (%s)", (iso, serial) => {
  expect(fromIso(iso)).toBe(serial);
  expect(toIso(serial)).toBe(iso);
});

test.each(["2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", ""])("%p is no date", (text) => {
  expect(fromIso(text)).toBeUndefined();
});

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-01-15", -12, "2023-01-15"],
  ["2024-01-15", 25, "2026-02-15"],
])("%s and %d months is %s", (from, months, to) => {
  expect(toIso(addMonths(fromIso(from) ?? 0, months))).toBe(to);
});

test("a day's parts make the day again", () => {
  const { year, month, date } = partsOf(45351);
  expect(dayOf(year, month, date)).toBe(45351);
});

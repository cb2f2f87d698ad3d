import { expect, test } from "@jest/globals";
import { sayMoment } from "../../src/locales/forms";

const noon = new Date(2026, 9, 31, 12, 5).getTime();

test.each([
  ["nb", new Date(2026, 9, 31, 18, 0), "12:05", "today, the time is enough"],
  ["nb", new Date(2026, 10, 1, 0, 1), "31.10.2026 12:05", "after midnight it is another day"],
  ["nl", new Date(2027, 9, 31, 12, 5), "31-10-2026 12:05", "a year later to the minute"],
] as const)("in %s, seen at %s, it was %s: %s", (language, now, said, _why) => {
  expect(sayMoment(noon, now.getTime(), language)).toBe(said);
});

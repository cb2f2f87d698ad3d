import { expect, test } from "@jest/globals";
import { toIso } from "../../../src/register/calendar/day";
import { readDateText } from "../../../src/register/text/dateText";

test.each<[string, string, string]>([
  ["03.04.2026", "2026-04-03", "points: the day comes first"],
  ["3.4.26", "2026-04-03", "short"],
  ["3. 4. 2026", "2026-04-03", "German, with blanks"],
  ["2026-04-03", "2026-04-03", "ISO"],
  ["2026/4/3", "2026-04-03", "year first"],
  ["20260403", "2026-04-03", "digits only"],
  ["2026-04-03T23:59:00Z", "2026-04-03", "time and zone are cut off"],
  ["03.04.2026 08:26", "2026-04-03", "time is cut off"],
  ["12/31/2010 8:26 PM", "2010-12-31", "no month 31: the month comes first"],
  ["31/12/2010", "2010-12-31", "no month 31: the day comes first"],
  ["4/4/2026", "2026-04-04", "the same either way"],
  ["3/4-2026", "2026-04-03", "two signs: the day comes first, Norwegian"],
  ["03.04.2026 kl. 08:26", "2026-04-03", "time in Norwegian"],
  ["03.04.2026, 08:26 Uhr", "2026-04-03", "time in German"],
  ["3 april 2026 om 8.26 uur", "2026-04-03", "time in Dutch"],
  ["03-apr-26", "2026-04-03", "short month between hyphens"],
  ["4. Dez. 2025", "2025-12-04", "German, cut short"],
  ["Sept. 3, 2026", "2026-09-03", "American, cut short"],
  ["vrijdag 3 april 2026", "2026-04-03", "Dutch weekday"],
  ["den 3. mai 2026", "2026-05-03", "with an article"],
  ["3. april 2026", "2026-04-03", "Norwegian"],
  ["3 mai 26", "2026-05-03", "Norwegian, short year"],
  ["3. März 2026", "2026-03-03", "German"],
  ["3 mrt 2026", "2026-03-03", "Dutch"],
  ["3-Apr-2026", "2026-04-03", "English export"],
  ["April 3, 2026", "2026-04-03", "American"],
  ["3rd of October 2026", "2026-10-03", "English"],
  ["fredag 3. april 2026", "2026-04-03", "with its weekday"],
  ["1.1.29", "2029-01-01", "two digits up to 29 are this century, as in Excel"],
  ["1.1.30", "1930-01-01", "from 30 on the last"],
])("%s is %s (%s)", (text, iso) => {
  const date = readDateText(text);
  expect(date && "day" in date ? toIso(date.day) : date).toBe(iso);
});

test.each(["4/3/2026", "04-03-2026", "4/3/26"])("%s could be two days", (text) => {
  const date = readDateText(text);
  expect(date && "dmy" in date ? [toIso(date.dmy), toIso(date.mdy)] : date).toEqual(["2026-03-04", "2026-04-03"]);
});

test.each(["", "31.02.2026", "2026-13-01", "13/13/2026", "april", "abc", "12.5", "1234", "10023-2", "3. foo 2026", "00.00.0000"])("%p is no date", (text) => {
  expect(readDateText(text)).toBeUndefined();
});

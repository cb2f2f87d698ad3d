const dayLength = 86_400_000;

/**
 * The serial number of a date cell (`t="d"`, ISO 8601, which Excel writes only into strict files); null when it is none.
 * Day 1 is 1 January 1900, with the 29 February 1900 that never was; or day 0 is 1 January 1904.
 */
export function serialOfIsoDate(written: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(written.trim());
  if (match === null) return null;
  const parts: (string | undefined)[] = match.slice(1);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / dayLength;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (date1904) return days - Date.UTC(1904, 0, 1) / dayLength + time;
  const serial = days - Date.UTC(1899, 11, 30) / dayLength;
  return (serial < 61 ? serial - 1 : serial) + time;
}

/** Parts of a number format that are shown as they stand or are no part of the value: quoted, escaped, in brackets. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** True for number formats (en-US codes) that show a date. */
export function isDateFormat(format: string): boolean {
  if (format === "" || format === "General" || format === "@") return false;
  return /[yd]/i.test(format.replace(LITERALS, ""));
}

/** True for number formats that show a share of one as a percentage. */
export function isPercentFormat(format: string): boolean {
  return format.replace(LITERALS, "").includes("%");
}

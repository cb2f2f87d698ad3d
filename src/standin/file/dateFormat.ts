/** Whether a number format code shows days or hours: it has y, m, d, h or s outside of quotes, escapes and brackets. */
export function isDateFormat(code: string): boolean {
  const [positive = ""] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";");
  return positive !== "General" && /[ymdhs]/i.test(positive);
}

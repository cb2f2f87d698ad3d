/** What stands before `!`: one sheet, or the first and last of a 3-D reference, perhaps of another workbook. */
export interface SheetPrefix {
  /** The other workbook with its brackets and path, or an empty string. */
  readonly workbook: string;
  readonly sheets: readonly string[];
}

/** Reads a sheet token such as `Data!`, `'My ''sheet'''!`, `Jan:Dec!` or `[1]Data!`. */
export function readSheetPrefix(token: string): SheetPrefix {
  const inner = token.slice(0, -1);
  const plain = inner.startsWith("'") ? inner.slice(1, -1).replaceAll("''", "'") : inner;
  const [, workbook = "", sheets = ""] = /^(.*\])?(.*)$/s.exec(plain) ?? [];
  return { workbook, sheets: sheets.split(":") };
}

/** The prefix as Excel writes it, quoted only where it must be. */
export function writeSheetPrefix({ workbook, sheets }: SheetPrefix): string {
  const plain = workbook + sheets.join(":");
  const quoted = sheets.some(needsQuotes) || /[^\]\p{L}\p{N}_.[]/u.test(workbook);
  return quoted ? `'${plain.replaceAll("'", "''")}'!` : `${plain}!`;
}

/** A name needs quotes unless it is a plain word that cannot be taken for a cell (`A1`, `R1C1`, `RC`) or a truth value. */
function needsQuotes(sheet: string): boolean {
  const plainWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const looksLikeCell = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(sheet);
  return !plainWord || looksLikeCell;
}

/** Sheet names are the same when they differ only in case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

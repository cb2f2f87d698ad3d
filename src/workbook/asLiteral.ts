const MAX_CELL_TEXT = 32_767;

/** Longer than any number, date or time that Excel reads from what is typed. */
const LONGEST_NUMBER = 40;

/** Words that become a boolean when typed, in the languages that our readers' Excel may speak. */
const booleans: ReadonlySet<string> = new Set(["true", "false", "sann", "usann", "wahr", "falsch", "waar", "onwaar"]);

/**
 * A text as what must be written so that the cell holds exactly this text. Excel takes written values for typed
 * ones: `=1+1` becomes a formula, `+47 22 00 00 00` an error, `007` the number 7, `1-2` a date, `SANN` a boolean. A
 * leading apostrophe keeps a text a text; Excel takes it off again (Range.values in the Office.js reference).
 *
 * This is the one way used everywhere. The other one, the number format `@`, fails for what we write: such columns show
 * long texts as `####`, turn the formulas of links into text, and do the same to a formula that a person adds later.
 * When in doubt the apostrophe is put, since it does no harm.
 */
export function asLiteral(text: string): string {
  return isPlain(text) ? text.slice(0, MAX_CELL_TEXT) : `'${text.slice(0, MAX_CELL_TEXT - 1)}`;
}

/** Texts that cannot be anything but text: a letter first, and no digit where they are short enough for a date. */
function isPlain(text: string): boolean {
  if (text === "") return true;
  if (!/^\p{L}/u.test(text)) return false;
  if (text.length <= LONGEST_NUMBER && /\p{N}/u.test(text)) return false;
  return !booleans.has(text.trim().toLowerCase());
}

import { isBlank } from "../../cells";
import type { Cell } from "../../cells";
import { foldLetters } from "../../text/foldLetters";
import { headingIndex } from "../headings/headingIndex";
import { headingKey, headingWords } from "../headings/headingKey";
import { isKnownHeading } from "../headings/readHeading";
import type { SheetSnapshot } from "../snapshot";

/** Where a list's headings stand, by indexes into the sheet's `cells`. */
export interface Headings {
  /** The row of the headings, the lower one where they take two; -1 where there are none. */
  readonly row: number;
  /** One text for each column. */
  readonly texts: readonly string[];
  /** First row behind headings and units. */
  readonly dataFirst: number;
}

const ROWS_LOOKED_AT = 30;
/** Letters that a heading has at most. */
const LONGEST = 60;
const UNITS = new Set("kr nok eur usd € $ % dager days tage dagen stk antall dd.mm.yyyy dd.mm.aaaa dd.mm.jjjj dd-mm-jjjj yyyy-mm-dd tekst text dato tall kroner".split(" "));

/** Finds the headings among the first rows from `from` on: titles and blank rows may stand above them. */
export function findHeadings(sheet: SheetSnapshot, from = 0): Headings {
  const last = Math.min(sheet.cells.length, from + ROWS_LOOKED_AT);
  let best = { row: -1, score: 0 };
  for (let row = from; row < last; row++) {
    const score = headingScore(sheet.cells[row] ?? []);
    if (score > best.score) best = { row, score };
  }
  const row = best.row >= 0 ? best.row : unknownHeadings(sheet, from, last);
  return row < 0 ? { row, texts: (sheet.cells[from] ?? []).map(() => ""), dataFirst: from } : headingsAt(sheet, row);
}

/** The headings whose row, or whose lower or upper row, is this one. */
export function headingsAt(sheet: SheetSnapshot, row: number): Headings {
  const one = texts(sheet.cells[row]);
  const variants = [{ row, texts: one }];
  if (isTextRow(sheet.cells[row + 1])) variants.push({ row: row + 1, texts: joined(one, texts(sheet.cells[row + 1])) });
  if (row > 0 && isTextRow(sheet.cells[row - 1])) variants.push({ row, texts: joined(texts(sheet.cells[row - 1]), one) });
  let best = variants[0] ?? { row, texts: one };
  for (const variant of variants) if (sureHeadings(variant.texts) > sureHeadings(best.texts)) best = variant;
  const dataFirst = best.row + (isUnitRow(sheet.cells[best.row + 1]) ? 2 : 1);
  return { ...best, dataFirst };
}

/** True for a row that says headings once more, above a further list on the same sheet. */
export function looksLikeHeadings(row: readonly Cell[] | undefined): boolean {
  return row !== undefined && headingScore(row) >= 4;
}

/** How many different known headings a row has. */
export function headingsIn(row: readonly Cell[]): number {
  const known = row.filter((cell): cell is string => typeof cell === "string" && cell.length <= LONGEST && isKnownHeading(cell));
  return new Set(known.map((text) => headingKey(headingWords(text)))).size;
}

/** Known headings count most; numbers and many blanks speak against a row. Zero or less is no row of headings. */
function headingScore(row: readonly Cell[]): number {
  const keys = new Set<string>();
  let [unknown, values] = [0, 0];
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || cell.length > LONGEST) values++;
    else if (isKnownHeading(cell)) keys.add(headingKey(headingWords(cell)));
    else if (/\p{L}/u.test(cell)) unknown++;
    else values++;
  }
  const known = keys.size;
  const enough = known >= 2 || (known === 1 && unknown + values === 0);
  return enough && known * 2 > values ? 2 * known + 0.2 * unknown - values : 0;
}

/** The first row of nothing but different short texts over a row with a number or as many cells: headings of another trade. */
function unknownHeadings(sheet: SheetSnapshot, from: number, last: number): number {
  for (let row = from; row < last; row++) {
    const cells = (sheet.cells[row] ?? []).filter((cell) => !isBlank(cell));
    const below = (sheet.cells[row + 1] ?? []).filter((cell) => !isBlank(cell));
    if (cells.length < 2) continue;
    const words = cells.every((cell) => typeof cell === "string" && cell.length <= 40 && /^[\p{L}#]/u.test(cell.trim()) && !/[@]|\d{3}/.test(cell));
    const different = new Set(cells).size === cells.length;
    return words && different && below.some((cell) => typeof cell === "number" || (typeof cell === "string" && /\d/.test(cell))) ? row : -1;
  }
  return -1;
}

function sureHeadings(headings: readonly string[]): number {
  const keys = new Set<string>();
  for (const heading of headings) {
    const key = headingKey(headingWords(heading));
    if (headingIndex.get(key)?.some((meaning) => meaning.strength === 1)) keys.add(key);
  }
  return keys.size;
}

/** Two lines as one; an upper heading merged over several columns stands in the first of them only. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let over = "";
  return lower.map((text, column) => {
    over = upper[column] || over;
    const above = upper[column] || (text === "" ? "" : over);
    return `${above} ${text}`.trim();
  });
}

function texts(row: readonly Cell[] | undefined): string[] {
  return (row ?? []).map((cell) => (isBlank(cell) ? "" : String(cell).trim()));
}

function isTextRow(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && !/\d/.test(cell));
}

function isUnitRow(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && UNITS.has(foldLetters(cell.trim()).replace(/[()[\]]/g, "")));
}

import type { Area } from "./types";

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** `A` for 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `A1:C3`, `B2`, with or without `$`, whole columns `A:B` and whole rows `1:3`; null for anything else. */
export function parseArea(text: string): Area | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return span(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return span(0, columnNumber(columns[1] ?? ""), maxRows - 1, columnNumber(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return null;
}

/** The rectangle between two corners, in whatever order they come; null when it leaves the sheet. */
function span(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const [top, bottom] = row <= otherRow ? [row, otherRow] : [otherRow, row];
  const [left, right] = column <= otherColumn ? [column, otherColumn] : [otherColumn, column];
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** `A1:C3`; a single cell as `A1`; `absolute` writes dollar signs; whole rows and columns in their short form. */
export function areaText(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const bottom = area.row + area.rows;
  const right = columnLetters(area.column + area.columns - 1);
  if (area.rows === maxRows) return `${dollar}${columnLetters(area.column)}:${dollar}${right}`;
  if (area.columns === maxColumns) return `${dollar}${area.row + 1}:${dollar}${bottom}`;
  const first = `${dollar}${columnLetters(area.column)}${dollar}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${dollar}${right}${dollar}${bottom}`;
}

export function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function cutOut(from: Area, hole: Area): Area[] {
  const shared = intersection(from, hole);
  if (shared === null) return [from];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { ...from, rows: shared.row - from.row },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
    { row: shared.row, rows: shared.rows, column: from.column, columns: shared.column - from.column },
    { row: shared.row, rows: shared.rows, column: right, columns: from.column + from.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The space-separated list of an `sqref`. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? "")
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export function areasText(areas: readonly Area[]): string {
  return areas.map((area) => areaText(area)).join(" ");
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A sheet's name as a formula writes it: quoted unless it is plain letters, digits, dots and underscores. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^[rc]\d*(?:[rc]\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!$A$1:$B$2`. */
export function qualified(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaText(area, true)}`;
}

/** Splits `'My sheet'!$A$1:$B$2` into its sheet and area; null for anything but one plain reference. */
export function parseQualified(text: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!(),\s]+))!([^!]+)$/.exec(text.replace(/^=/, ""));
  const area = match && parseArea(match[3] ?? "");
  if (!match || !area) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area };
}

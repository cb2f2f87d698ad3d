import type { Scalar } from "../types";

/**
 * The headings that Excel makes of a table's first row: text always, `Column1` for an empty cell, and a number behind a repeated one.
 * Source: https://support.microsoft.com/office/e81aa349-b006-4f8a-9806-5af9df0ac664 (default headings) and Excel's own renaming of duplicates.
 */
export function uniqueHeadings(cells: readonly Scalar[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const given = new Set(cells.map((cell) => headingText(cell).toLowerCase()));
  return cells.map((cell) => {
    const text = headingText(cell);
    let name = text;
    let number = text === "" ? 1 : 2;
    if (text === "" || used.has(text.toLowerCase())) {
      const stem = text === "" ? "Column" : text;
      do name = `${stem}${number++}`;
      while (used.has(name.toLowerCase()) || given.has(name.toLowerCase()));
    }
    used.add(name.toLowerCase());
    return name;
  });
}

function headingText(cell: Scalar): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.error;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

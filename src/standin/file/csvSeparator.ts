import Papa from "papaparse";

/** In the order in which they win where all fit alike. */
const separators = ["\t", ";", ","];
const rowsLookedAt = 200;

interface Fit {
  readonly separator: string;
  readonly inFirstRow: boolean;
  /** Part of the rows that have the commonest number of cells above one. */
  readonly even: number;
}

/**
 * The separator that makes the rows most even. One that the first row has goes before: decimal commas and commas in names
 * stand in most rows too, but seldom in the headings.
 */
export function csvSeparator(text: string): string {
  const fits = separators.map((separator) => fitOf(text, separator));
  const inFirstRow = fits.filter((fit) => fit.inFirstRow);
  const best = (inFirstRow.length > 0 ? inFirstRow : fits).reduce((a, b) => (b.even > a.even ? b : a));
  return best.even > 0 ? best.separator : ";";
}

function fitOf(text: string, separator: string): Fit {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: rowsLookedAt, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return { separator, inFirstRow: (data[0]?.length ?? 0) > 1, even: Math.max(0, ...counts.values()) / Math.max(1, data.length) };
}

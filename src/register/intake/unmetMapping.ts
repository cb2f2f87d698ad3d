import type { FieldName } from "../fields/catalogue";
import { headingKey, headingWords } from "./headings/headingKey";
import type { FixedMapping, SheetReading } from "./reading";

/** What a mapping names and the workbook does not have: a sheet, or a heading of one. */
interface Unmet {
  readonly sheet: string;
  readonly heading: string | null;
}

/** What of a mapping could not be followed, so that nobody believes it was: a sheet, heading by heading, or all of it. */
export function unmetMapping(fixed: FixedMapping, readings: readonly SheetReading[]): readonly Unmet[] {
  return Object.entries(fixed).flatMap(([sheet, { holds, columns }]): Unmet[] => {
    const isNamed = (name: string) => name.toLowerCase() === sheet.toLowerCase();
    const named = readings.filter((one) => isNamed(one.list) || isNamed(one.sheet));
    if (named.length === 0) return [{ sheet, heading: null }];
    if (holds === "other") return [];
    const fields = Object.keys(columns) as FieldName[];
    return fields.flatMap((field) => {
      const heading = columns[field] ?? "";
      return named.some((reading) => isFollowed(reading, field, heading)) ? [] : [{ sheet, heading }];
    });
  });
}

function isFollowed({ columns }: SheetReading, field: FieldName, heading: string): boolean {
  const key = headingKey(headingWords(heading));
  return columns.some((column) => {
    const isNamed = column.heading === heading.trim() || headingKey(headingWords(column.heading)) === key;
    return column.field === field && isNamed;
  });
}

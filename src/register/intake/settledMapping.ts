import type { FieldName } from "../fields/catalogue";
import type { FixedSheet, SheetReading } from "./reading";

/** A reading as a mapping that gives the same reading again: columns whose heading names them alone. */
export function settledMapping({ holds, columns }: SheetReading): FixedSheet {
  const headings = columns.map(({ heading }) => heading);
  const settled: Partial<Record<FieldName, string>> = {};
  for (const { field, heading } of columns) {
    const isOnly = heading !== "" && headings.indexOf(heading) === headings.lastIndexOf(heading);
    if (field !== null && isOnly) settled[field] = heading;
  }
  return { holds, columns: settled };
}

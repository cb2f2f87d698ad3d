import { mapStructured } from "./mapStructured";

/**
 * Writes structured references the way the file holds them: `[Beløp]` as `Table1[Beløp]`, `[@Beløp]` and `Table1[@Beløp]` as
 * `Table1[[#This Row],[Beløp]]`.
 * Source: https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e (structured references)
 */
export function qualifyStructured(formula: string, table: string): string {
  return mapStructured(formula, (name, specifier) => (name === "" ? table : name) + thisRow(specifier));
}

function thisRow(specifier: string): string {
  if (!specifier.startsWith("[@")) return specifier;
  const column = specifier.slice(2, -1);
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

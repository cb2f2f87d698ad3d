import type { FieldType } from "../fields/catalogue";
import { isDateFormat } from "../intake/numberFormat";

const dates: Readonly<Record<string, string>> = { nb: "dd.mm.yyyy", en: "dd/mm/yyyy", de: "dd.mm.yyyy", nl: "dd-mm-yyyy" };

/**
 * The number format for what becomes a number: the one that most of the column's first cells have, where it fits; else a
 * plain one. A cell of text format would turn the number back into text.
 */
export function columnFormat(type: FieldType, formats: readonly string[], language: string): string {
  const fits = type === "date" ? isDateFormat : (format: string) => format !== "General" && format !== "@" && !isDateFormat(format);
  const counts = new Map<string, number>();
  for (const format of formats) if (fits(format)) counts.set(format, (counts.get(format) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
  return usual?.[0] ?? (type === "date" ? (dates[language] ?? "yyyy-mm-dd") : type === "amount" ? "#,##0.00" : "General");
}

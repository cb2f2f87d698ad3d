import { fieldDefinition } from "../fields/catalogue";
import { foldLetters } from "../text/foldLetters";
import type { Finding } from "../validation/finding";
import { headingUnit } from "./headings/headingUnit";
import type { ColumnReading, SheetReading } from "./reading";

/** `1-30`, `31–60 dager`, `> 90`, `Over 90 days`, `90+`, `< 1 month`, `2 months`: amounts by age. */
const BUCKET = /^(?:\D{0,12}\d{1,3} ?(?:-|–|to|til|bis|tot|t\/m) ?\d{1,3}(?: \D{0,12})?|(?:over|mer enn|more than|uber|mehr als|meer dan|>=?|eldre enn) ?\d{1,3}(?: \D{0,12})?|\d{1,3} ?\+(?: \D{0,12})?|(?:< ?)?\d months?|periode? \d)$/;
const NOT_DUE = /^(?:ikke forfalt|not (?:yet )?due|current|future|nicht fallig|niet vervallen|older|eldre)$/;
const FEWEST_BUCKETS = 2;

/** What a person should know of how lists were read, though nothing is wrong with them. */
export function readingNotes(readings: readonly SheetReading[]): readonly Finding[] {
  return readings.flatMap((reading) => (reading.own === null ? [...agedList(reading), ...units(reading)] : []));
}

/** A list of customers with what each owes by age: it has no documents, so that its amounts can be counted nowhere. */
function agedList(reading: SheetReading): readonly Finding[] {
  if (reading.holds !== "customers" && reading.holds !== "suppliers") return [];
  const buckets = reading.columns.filter(({ field, heading }) => field === null && isBucket(heading));
  const [first] = buckets;
  if (!first || buckets.length < FEWEST_BUCKETS || !buckets.some(({ heading }) => /\d/.test(heading))) return [];
  return [note(reading, first, "sheet.agedList", { headings: buckets.map(({ heading }) => heading).join(", ") })];
}

function isBucket(heading: string): boolean {
  const folded = foldLetters(heading.trim());
  return BUCKET.test(folded) || NOT_DUE.test(folded);
}

/** Amounts that stand in thousands or millions, by their heading. */
function units(reading: SheetReading): readonly Finding[] {
  if (reading.holds === "other") return [];
  return reading.columns.flatMap((column) => {
    if (column.field === null || fieldDefinition(column.field).type !== "amount") return [];
    const { factor } = headingUnit(column.heading);
    return factor === 1 ? [] : [note(reading, column, "sheet.unit", { heading: column.heading, factor })];
  });
}

function note({ sheet, headingRow }: SheetReading, { column, field, heading }: ColumnReading, code: string, values: Readonly<Record<string, string | number>>): Finding {
  const message = { say: `finding.${code}`, values: { sheet, ...values } };
  return { code, severity: "info", sheet, row: headingRow ?? 0, column, field, key: "", value: heading, suggestion: null, message };
}

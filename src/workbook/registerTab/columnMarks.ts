import type { FieldName } from "../../register/fields/catalogue";
import { palette } from "../palette";
import { firstCell, ruleFormula, type RulePlace } from "./ruleFormulas";

/** Fields whose wrong values stand in red: what a glance cannot tell, in a formula short enough. */
const marked: readonly FieldName[] = ["customerNumber", "supplierNumber", "organisationNumber", "email"];
/** Comparing each number with every other takes Excel too long in longer lists; the check finds repeated ones there too. */
const MOST_COMPARED = 20_000;
/** Always true: it tells ours from a person's own, also after copying, sorting and saving. */
const SIGNATURE = `LEN("kundekartotek")=13`;

/** One column of the tab whose values are to be marked. */
export interface MarkedColumn extends RulePlace {
  readonly field: FieldName;
}

/** The formula of the mark: true where the cell holds something that its rule refuses. Undefined for fields without. */
export function markFormula({ field, ...place }: MarkedColumn, country: string): string | undefined {
  const isNumber = field === "customerNumber" || field === "supplierNumber";
  if (!marked.includes(field) || (isNumber && place.lastRow - place.tableRow > MOST_COMPARED)) return undefined;
  const rule = ruleFormula(field, place, country);
  return rule && `=AND(${firstCell(place)}<>"",NOT(${rule.slice(1)}),${SIGNATURE})`;
}

/** Puts red letters on what is wrong in these columns. */
export function addMarks(sheet: Excel.Worksheet, columns: readonly MarkedColumn[], country: string): void {
  for (const column of columns) {
    const formula = markFormula(column, country);
    if (formula === undefined) continue;
    const rows = column.lastRow - column.firstRow + 1;
    const { custom } = sheet.getRangeByIndexes(column.firstRow - 1, column.column, rows, 1).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = palette.error;
  }
}

/** Our marks on a sheet, and no conditional format of anybody else's. */
export async function ownMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats.load("items/type");
  await context.sync();
  const rules = formats.items.flatMap((format) =>
    format.type === "Custom" ? [{ format, rule: format.custom.rule.load("formula") }] : [],
  );
  if (rules.length > 0) await context.sync();
  return rules.filter(({ rule }) => rule.formula.includes(SIGNATURE)).map(({ format }) => format);
}

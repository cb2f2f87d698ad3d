import type { FieldName } from "../../register/fields/catalogue";
import { pointsOf } from "../pointsOf";
import { columnRule } from "./columnRules";
import type { RegisterTabWords } from "./tabWords";

/** Rows of the table's body, zero-based, that get validation rules; the whole body starts at `bodyRow`. */
export interface RuleRows {
  readonly bodyRow: number;
  readonly row: number;
  readonly rows: number;
}

export interface RuleSources {
  readonly words: RegisterTabWords;
  readonly country: string;
  /** References to the words of drop-downs, by field. */
  readonly lists: ReadonlyMap<FieldName, string>;
}

/** Gives a field's cells their validation rule. It warns and never blocks: what people know better stays possible. */
export function addRule(
  sheet: Excel.Worksheet,
  field: FieldName,
  column: number,
  { bodyRow, row, rows }: RuleRows,
  { words, country, lists }: RuleSources,
): void {
  const place = { column, firstRow: row + 1, lastRow: row + rows, tableRow: bodyRow + 1 };
  const found = columnRule(field, place, { words: words.rules, list: lists.get(field), country });
  if (!found) return;
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, 1);
  dataValidation.rule = found.rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: words.rules.title, message: found.message };
}

/** Makes a column so many characters wide. */
export function fitColumn(sheet: Excel.Worksheet, column: number, width: number): void {
  sheet.getCell(0, column).getEntireColumn().format.columnWidth = pointsOf(width);
}

/** Keeps a text away from the number at its left. */
export function indent({ format }: Excel.Range): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}

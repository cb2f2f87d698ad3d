import { columnLetters } from "../../register/address";
import { fieldDefinition, type FieldName } from "../../register/fields/catalogue";
import type { RuleWords } from "./tabWords";

export interface ColumnRule {
  readonly rule: Excel.DataValidationRule;
  readonly message: string;
}

/** The place of a column's cells; rows are one-based here, as in formulas. */
export interface RulePlace {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** First row of the table's body. */
  readonly tableRow: number;
}

export interface RuleContext {
  readonly words: RuleWords;
  /** A reference to the words of a drop-down, such as `='_kundekartotek'!$U$2:$U$9`; undefined for a field without. */
  readonly list: string | undefined;
  /** The home country, whose organisation numbers are checked; only Norway's have a rule. */
  readonly country: string;
}

/** Where days are counted from 1904, there are no earlier ones: Excel refuses a rule that names one. */
const FIRST_DATE = "1904-01-02";
/** Rows that a person may add before the next build, and that the rule against repeated numbers sees. */
const ROWS_TO_COME = 10_000;

/**
 * The validation rule of a field's column, which works without the add-in; undefined for most fields. A validation
 * formula may have 255 characters and neither structured references nor array constants, and is relative to the first
 * cell of its range.
 */
export function columnRule(field: FieldName, place: RulePlace, { words, list, country }: RuleContext): ColumnRule | undefined {
  const cell = `${columnLetters(place.column)}${place.firstRow}`;
  if (list !== undefined) return { rule: { list: { inCellDropDown: true, source: list } }, message: words.list };
  if (fieldDefinition(field).type === "date") {
    return { rule: { date: { formula1: FIRST_DATE, operator: "GreaterThan" } }, message: words.date };
  }
  switch (field) {
    case "customerNumber":
    case "supplierNumber":
      return custom(notRepeated(place, cell), words.number);
    case "organisationNumber":
      return country === "NO" ? custom(norwegianNumber(cell), words.organisationNumber) : undefined;
    case "email":
      return custom(emailShape(cell), words.email);
    case "creditLimit":
      return { rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, message: words.creditLimit };
    case "paymentTerms":
      return { rule: { wholeNumber: { formula1: 0, formula2: 3650, operator: "Between" } }, message: words.paymentTerms };
    default:
      return undefined;
  }
}

function custom(formula: string, message: string): ColumnRule {
  return { rule: { custom: { formula } }, message };
}

/** EXACT and not COUNTIF, which takes `0012` and `12` for one. */
function notRepeated({ column, tableRow, lastRow }: RulePlace, cell: string): string {
  const letters = columnLetters(column);
  return `=SUMPRODUCT(--EXACT($${letters}$${tableRow}:$${letters}$${lastRow + ROWS_TO_COME},${cell}))<2`;
}

/**
 * Nine digits whose weighted sum is divisible by 11, weights 3 2 7 6 5 4 3 2 and 1 for the check digit (Brønnøysund
 * Register Centre, "Organisasjonsnummeret"). Spaces are allowed; what has letters is foreign and passes.
 */
function norwegianNumber(cell: string): string {
  const digits = `SUBSTITUTE(${cell}," ","")`;
  const positions = `ROW(INDIRECT("1:9"))`;
  return `=IF(ISERROR(--${digits}),TRUE,IF(LEN(${digits})=9,MOD(SUMPRODUCT(MID(${digits},${positions},1)*MID("327654321",${positions},1)),11)=0,FALSE))`;
}

/** One @ with something before it, a point somewhere after it, no spaces. */
function emailShape(cell: string): string {
  return `=AND(LEN(${cell})-LEN(SUBSTITUTE(${cell},"@",""))=1,ISNUMBER(FIND(".",${cell},FIND("@",${cell})+2)),ISERROR(FIND(" ",${cell})),LEFT(${cell})<>"@",RIGHT(${cell})<>".")`;
}

import { columnLetters } from "../../register/address";
import type { FieldName } from "../../register/fields/catalogue";

/** The place of a column's cells; rows are one-based here, as in formulas. */
export interface RulePlace {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** First row of the table's body. */
  readonly tableRow: number;
}

/** Rows that a person may add before the next build, and that the rule against repeated numbers sees. */
const ROWS_TO_COME = 10_000;

/**
 * The formula that is true where a column's first cell is right; undefined for fields that no formula judges. Excel takes
 * 255 characters and neither structured references nor array constants; references are relative to the first cell.
 */
export function ruleFormula(field: FieldName, place: RulePlace, country: string): string | undefined {
  const cell = firstCell(place);
  switch (field) {
    case "customerNumber":
    case "supplierNumber":
      return notRepeated(place, cell);
    case "organisationNumber":
      return country === "NO" ? norwegianNumber(cell) : undefined;
    case "account":
      return country === "NO" ? norwegianAccount(cell) : undefined;
    case "postcode":
      return country === "NO" ? withoutLostZeros(cell) : undefined;
    case "email":
      return emailShape(cell);
    case "website":
      return `=AND(ISNUMBER(FIND(".",${cell})),ISERROR(FIND(" ",${cell})),ISERROR(FIND("@",${cell})))`;
    case "iban":
      return ibanShape(cell);
    default:
      return undefined;
  }
}

/** The reference of the first cell, relative so that it moves with each row. */
export function firstCell({ column, firstRow }: RulePlace): string {
  return `${columnLetters(column)}${firstRow}`;
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

/** Eleven digits divisible by 11 with the weights 5 4 3 2 7 6 5 4 3 2 1. Points are allowed; an IBAN, with letters first, passes. */
function norwegianAccount(cell: string): string {
  const digits = `SUBSTITUTE(SUBSTITUTE(${cell},".","")," ","")`;
  const positions = `ROW(INDIRECT("1:11"))`;
  return `=IF(LEN(${digits})=11,IFERROR(MOD(SUMPRODUCT(MID(${digits},${positions},1)*MID("54327654321",${positions},1)),11)=0,TRUE),ISERROR(--LEFT(${cell})))`;
}

/** Digits alone are four or more; letters, hyphens and places make a foreign postcode, which passes. */
function withoutLostZeros(cell: string): string {
  return `=OR(ISERROR(--${cell}),LEN(${cell})>3)`;
}

/** One @ with something before it, a point somewhere after it, no spaces. */
function emailShape(cell: string): string {
  return `=AND(LEN(${cell})-LEN(SUBSTITUTE(${cell},"@",""))=1,ISNUMBER(FIND(".",${cell},FIND("@",${cell})+2)),ISERROR(FIND(" ",${cell})),LEFT(${cell})<>"@",RIGHT(${cell})<>".")`;
}

/** Two letters, two digits, and as long as an account number of some country. */
function ibanShape(cell: string): string {
  const bare = `SUBSTITUTE(${cell}," ","")`;
  return `=AND(LEN(${bare})>14,LEN(${bare})<35,ISERROR(--LEFT(${cell})),ISERROR(--MID(${cell},2,1)),ISNUMBER(--MID(${bare},3,2)))`;
}

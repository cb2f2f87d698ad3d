import { fieldDefinition, type FieldName, type FieldType } from "../../register/fields/catalogue";
import { ruleFormula, type RulePlace } from "./ruleFormulas";
import type { RuleWords } from "./tabWords";

export interface ColumnRule {
  readonly rule: Excel.DataValidationRule;
  readonly message: string;
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
/** Days of these lie in the past; an appointment or the end of an agreement does not. */
const pastDates: ReadonlySet<FieldName> = new Set(["birthday", "firstContact", "consentDate", "consentWithdrawn"]);
/** Amounts and counts that cannot lie below zero. */
const notNegative: ReadonlySet<FieldName> = new Set(["creditLimit", "budget", "employees"]);
const numeric: ReadonlySet<FieldType> = new Set(["amount", "number", "percent"]);
/** Beyond any amount: what is compared is that it is a number at all. */
const LARGEST = 1e15;

/** The validation rule of a field's column, which works without the add-in; undefined for texts that can be anything. */
export function columnRule(field: FieldName, place: RulePlace, { words, list, country }: RuleContext): ColumnRule | undefined {
  if (list !== undefined) return { rule: { list: { inCellDropDown: true, source: list } }, message: words.list };
  const { type } = fieldDefinition(field);
  if (type === "date") return dateRule(field, words);
  const formula = ruleFormula(field, place, country);
  if (formula !== undefined) return { rule: { custom: { formula } }, message: messageOf(field, words) };
  if (notNegative.has(field))
    return { rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, message: words.notNegative };
  if (field === "paymentTerms")
    return { rule: { wholeNumber: { formula1: 0, formula2: 365, operator: "Between" } }, message: words.paymentTerms };
  if (field === "discount")
    return { rule: { decimal: { formula1: 0, formula2: 100, operator: "Between" } }, message: words.discount };
  if (!numeric.has(type)) return undefined;
  return { rule: { decimal: { formula1: -LARGEST, formula2: LARGEST, operator: "Between" } }, message: words.amount };
}

function dateRule(field: FieldName, words: RuleWords): ColumnRule {
  return pastDates.has(field)
    ? { rule: { date: { formula1: FIRST_DATE, formula2: "=TODAY()", operator: "Between" } }, message: words.pastDate }
    : { rule: { date: { formula1: FIRST_DATE, operator: "GreaterThan" } }, message: words.date };
}

function messageOf(field: FieldName, words: RuleWords): string {
  switch (field) {
    case "organisationNumber":
      return words.organisationNumber;
    case "email":
      return words.email;
    case "account":
    case "iban":
      return words.account;
    case "postcode":
      return words.postcode;
    case "website":
      return words.website;
    default:
      return words.number;
  }
}

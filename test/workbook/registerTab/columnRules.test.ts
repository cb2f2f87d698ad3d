import { expect, test } from "@jest/globals";
import { fieldNames } from "../../../src/register/fields/catalogue";
import { columnRule } from "../../../src/workbook/registerTab/columnRules";
import { markFormula } from "../../../src/workbook/registerTab/columnMarks";
import { dropDowns, listSource } from "../../../src/workbook/registerTab/lists";
import { registerTabWords } from "../../../src/workflows/registerTabWords";

const { rules } = registerTabWords("customers", "nb", "NO");
/** The last place that a table can have: long references make long formulas. */
const far = { column: 16_383, firstRow: 1_000_000, lastRow: 1_048_576, tableRow: 2 };

test("no rule's formula is longer than the 255 characters that Excel takes, wherever the column stands", () => {
  for (const field of fieldNames) {
    const rule = columnRule(field, far, { words: rules, list: undefined, country: "NO" });
    const formula = rule?.rule.custom?.formula;
    if (typeof formula === "string") expect(formula.length).toBeLessThanOrEqual(255);
  }
});

test("no mark's formula is longer than that where a register's column can stand", () => {
  const usual = { column: 60, firstRow: 2, lastRow: 15_000, tableRow: 2 };
  const marks = fieldNames.map((field) => markFormula({ field, ...usual }, "NO") ?? "");
  expect(marks.filter((mark) => mark !== "").length).toBeGreaterThan(3);
  for (const mark of marks) expect(mark.length).toBeLessThanOrEqual(255);
});

test("P10: a hundred categories, some with commas, make a drop-down from cells, each whole", () => {
  const words = Array.from({ length: 100 }, (_, index) => `Bygg, anlegg og eiendom nummer ${index}`);
  const tab = registerTabWords("customers", "nb", "NO");
  const [list] = dropDowns("customers", tab, ["category"], () => words);
  expect(list?.words).toHaveLength(100);
  expect(list?.words).toContain("Bygg, anlegg og eiendom nummer 7");
  expect(list && listSource("_kundekartotek", list).length).toBeLessThan(255);
});

test.each([
  ["creditLimit", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
  ["paymentTerms", { wholeNumber: { formula1: 0, formula2: 365, operator: "Between" } }],
  ["discount", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }],
  ["birthday", { date: { formula1: "1904-01-02", formula2: "=TODAY()", operator: "Between" } }],
  ["nextActionDate", { date: { formula1: "1904-01-02", operator: "GreaterThan" } }],
] as const)("%s has the rule %j", (field, expected) => {
  expect(columnRule(field, far, { words: rules, list: undefined, country: "NO" })?.rule).toEqual(expected);
});

test("what a rule says fits into Excel's box of 225 characters in every language", () => {
  for (const language of ["nb", "en", "de", "nl"] as const) {
    const texts = Object.values<string>({ ...registerTabWords("customers", language, "NO").rules });
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(225);
  }
});

test("organisation numbers are checked where the home country is Norway, whose check digit the rule knows", () => {
  const rule = (country: string) => columnRule("organisationNumber", far, { words: rules, list: undefined, country });
  expect(rule("NO")?.rule.custom?.formula).toContain("327654321");
  expect(rule("DE")).toBeUndefined();
});

test("P10: drop-downs refer to cells, so that a word with a comma stays one word", () => {
  const source = listSource("_kundekartotek", { field: "category", column: 21, words: ["Bygg, anlegg"] });
  const rule = columnRule("category", far, { words: rules, list: source, country: "NO" });
  expect(rule?.rule.list?.source).toBe("=OFFSET('_kundekartotek'!$V$2,0,0,COUNTA('_kundekartotek'!$V:$V)-1,1)");
});

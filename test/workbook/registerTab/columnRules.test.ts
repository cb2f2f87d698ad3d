import { expect, test } from "@jest/globals";
import { fieldNames } from "../../../src/register/fields/catalogue";
import { columnRule } from "../../../src/workbook/registerTab/columnRules";
import { listSource } from "../../../src/workbook/registerTab/lists";
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

test("drop-downs refer to cells, so that a word with a comma stays one word", () => {
  const source = listSource("_kundekartotek", { field: "category", column: 21, words: ["Bygg, anlegg"] });
  const rule = columnRule("category", far, { words: rules, list: source, country: "NO" });
  expect(rule?.rule.list?.source).toBe("=OFFSET('_kundekartotek'!$V$2,0,0,COUNTA('_kundekartotek'!$V:$V)-1,1)");
});

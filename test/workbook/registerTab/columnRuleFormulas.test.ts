import { expect, test } from "@jest/globals";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { markFormula } from "../../../src/workbook/registerTab/columnMarks";
import { columnRule } from "../../../src/workbook/registerTab/columnRules";
import { listSource } from "../../../src/workbook/registerTab/lists";
import { registerTabWords } from "../../../src/workflows/registerTabWords";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import { evaluate } from "../../../src/standin/formulas/evaluate";
import { workbookContext } from "../../../src/standin/formulas/workbookContext";

const { rules: words } = registerTabWords("customers", "nb", "NO");
const place = { column: 0, firstRow: 2, lastRow: 5, tableRow: 2 };

/** Whether Excel takes the first of the `values` in A2, A3, …; a rule that comes to FALSE or to an error refuses. */
function judge(field: FieldName, values: readonly (string | number)[]): boolean {
  const workbook = blankWorkbook("Kunder");
  values.forEach((value, index) => workbook.sheets[0]?.grid.setValue(index + 1, 0, value));
  const at = workbookContext(workbook, { tables: [], name: () => undefined, rowFiltered: () => false });
  const formula = columnRule(field, place, { words, list: undefined, country: "NO" })?.rule.custom?.formula;
  if (typeof formula !== "string") throw new Error(`${field} has no formula`);
  const result = evaluate(formula.slice(1), at("Kunder", 1, 0));
  expect(result).toBeDefined();
  return result === true;
}

test.each<[string | number, boolean, string]>([
  ["974760673", true, "a valid number as text"],
  [974760673, true, "and as a number"],
  ["974 760 673", true, "with spaces"],
  ["974760674", false, "a wrong check digit"],
  ["97476067", false, "a digit short"],
  ["9747606730", false, "a digit too many"],
  ["GB123456789", true, "a foreign number passes"],
])("the rule for organisation numbers judges %j as %s: %s", (value, expected) => {
  expect(judge("organisationNumber", [value])).toBe(expected);
});

test.each([
  ["kari@firma.no", true, "an address"],
  ["kari@post.firma.no", true, "with a subdomain"],
  ["kari.firma.no", false, "no @"],
  ["kari@@firma.no", false, "two of them"],
  ["kari@firma", false, "no point after the @"],
  ["kari@.no", false, "nothing between @ and point"],
  ["kari @firma.no", false, "a space"],
  ["kari@firma.no.", false, "a point at the end"],
])("the rule for e-mail addresses judges %j as %s: %s", (value, expected) => {
  expect(judge("email", [value])).toBe(expected);
});

test.each([
  [["10001", "10002"], true, "numbers that differ"],
  [["10001", "10002", "10001"], false, "a repeated number"],
  [["0012", "12"], true, "a leading zero is part of the number"],
])("the rule for customer numbers judges %j as %s: %s", (values, expected) => {
  expect(judge("customerNumber", values)).toBe(expected);
});

test.each<[FieldName, string | number, boolean, string]>([
  ["account", "12345678903", true, "a valid account"],
  ["account", "1234.56.78903", true, "with points"],
  ["account", "1234 56 78903", true, "with spaces"],
  ["account", "12345678904", false, "a wrong check digit"],
  ["account", "1234567890", false, "a digit short"],
  ["account", "NO9386011117947", true, "an IBAN, judged elsewhere"],
  ["postcode", "0150", true, "four digits"],
  ["postcode", "150", false, "a zero that was lost"],
  ["postcode", "SW1A 1AA", true, "a foreign one"],
  ["website", "www.firma.no", true, "a website"],
  ["website", "www firma no", false, "spaces for points"],
  ["website", "post@firma.no", false, "an e-mail address"],
  ["iban", "NO93 8601 1117 947", true, "an IBAN in groups"],
  ["iban", "86011117947", false, "without its country"],
  ["iban", "NO93", false, "its beginning"],
])("the rule for %s judges %j as %s: %s", (field, value, expected) => {
  expect(judge(field, [value])).toBe(expected);
});

test.each<[FieldName, readonly (string | number)[], boolean, string]>([
  ["organisationNumber", ["974760673"], false, "what is right is not marked"],
  ["organisationNumber", ["974760674"], true, "a wrong check digit"],
  ["organisationNumber", [""], false, "an empty cell"],
  ["email", ["kari.firma.no"], true, "no @"],
  ["email", ["kari@firma.no"], false, "an address"],
  ["customerNumber", ["10001", "10001"], true, "a repeated number"],
  ["customerNumber", ["10001", "10002"], false, "numbers that differ"],
])("the mark for %s over %j is %s: %s", (field, values, expected) => {
  const workbook = blankWorkbook("Kunder");
  values.forEach((value, index) => workbook.sheets[0]?.grid.setValue(index + 1, 0, value));
  const at = workbookContext(workbook, { tables: [], name: () => undefined, rowFiltered: () => false });
  expect(evaluate((markFormula({ field, ...place }, "NO") ?? "").slice(1), at("Kunder", 1, 0))).toBe(expected);
});

test("P10: a drop-down offers the filled cells below its heading and no more", () => {
  const workbook = blankWorkbook("_kundekartotek");
  ["Kategori", "Bygg, anlegg", "Handel"].forEach((word, row) => workbook.sheets[0]?.grid.setValue(row, 21, word));
  const at = workbookContext(workbook, { tables: [], name: () => undefined, rowFiltered: () => false });
  const source = listSource("_kundekartotek", { field: "category", column: 21, words: ["Bygg, anlegg", "Handel"] }).slice(1);
  expect(evaluate(`TEXTJOIN("|",FALSE,${source})`, at("_kundekartotek", 0, 0))).toBe("Bygg, anlegg|Handel");
});

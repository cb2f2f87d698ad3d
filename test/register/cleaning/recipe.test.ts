import { describe, expect, test } from "@jest/globals";
import { leftKey, noRecipe } from "../../../src/register/changes/cleaningRecipe";
import { proposalsOf } from "../../../src/register/cleaning/proposalsOf";
import { recipeAfter } from "../../../src/register/cleaning/recipeAfter";
import { suggestionKey } from "../../../src/register/cleaning/suggestionKey";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { asked, bookOf, cleaned, cleaningOf, type Columns } from "./cleaned";

describe("what was decided counts the next time", () => {
  test.each([
    ["a rule that is never wanted", noRecipe.rules, [["phone.format", "never"]], "22 00 00 11"],
    ["a rule that is not wanted in another field", noRecipe.rules, [["phone.format/mobile", "never"]], "+47 22 00 00 11"],
    ["a rule that is wanted in this field after all", noRecipe.rules, [["phone.format", "never"], ["phone.format/phone", "always"]], "+47 22 00 00 11"],
  ] as const)("%s", (_, __, rules, after) => {
    const recipe = { ...noRecipe, rules: new Map(rules) };
    expect(cleaned({ phone: ["22 00 00 11"] }, { recipe }).phone).toEqual([after]);
  });

  test("a value that is right as it is", () => {
    const recipe = { ...noRecipe, left: new Set([leftKey("name", "BAKERIET RUNDSTYKKET AS")]) };
    expect(cleaned({ name: ["BAKERIET RUNDSTYKKET AS", "KYSTHOTELLET AS"] }, { recipe }).name).toEqual(["BAKERIET RUNDSTYKKET AS", "Kysthotellet AS"]);
  });

  test("a repair that asks is carried out where a person has said so for good", () => {
    const recipe = { ...noRecipe, rules: new Map([["email.typo", "always"] as const]) };
    expect(cleaned({ email: ["Kari@gmial.com"] }, { recipe }).email).toEqual(["kari@gmail.com"]);
  });
});

describe("what is remembered of ticks", () => {
  const columns: Columns = { customerNumber: [1, 2], name: ["BAKERIET RUNDSTYKKET AS", "KYSTHOTELLET AS"], phone: ["22 00 00 11", "22 00 00 12"], email: ["a@gmial.com", "b@gmial.com"] };
  const { suggestions } = cleaningOf(bookOf(columns), Object.keys(columns) as FieldName[]);
  const ticks = (wanted: readonly string[]) => new Set(suggestions.filter(({ key, rule }) => wanted.includes(`${rule} ${key}`)).map(suggestionKey));

  test("nothing of a safe rule: never; all of one that asks: always; some: the others are right", () => {
    const after = recipeAfter(noRecipe, suggestions, ticks(["name.case 1", "email.typo 1", "email.typo 2"]));
    expect(after.rules).toEqual(new Map([["phone.format", "never"], ["email.typo", "always"]]));
    expect(after.left).toEqual(new Set([leftKey("name", "KYSTHOTELLET AS")]));
  });

  test("everything safe and nothing that asks: nothing need be remembered", () => {
    const all = ["name.case 1", "name.case 2", "phone.format 1", "phone.format 2"];
    expect(recipeAfter(noRecipe, suggestions, ticks(all))).toEqual(noRecipe);
  });
});

describe("whole rows", () => {
  test("P25: of identical rows it makes no difference which stays, and none is deleted", () => {
    const rows: Columns = { customerNumber: [1, 1, 2], name: ["Hansen AS", "Hansen AS ", "Olsen AS"], phone: ["+47 22 00 00 11", "+47 22 00 00 11", null] };
    const identical = asked(rows).filter(({ rule }) => rule === "rows.identical");
    expect(identical).toMatchObject([{ row: 2, isAccepted: false, cells: [{ after: null }, { after: null }, { after: null }] }]);
  });

  test("empty rows are only told of", () => {
    const rows: Columns = { customerNumber: [1, null, 2], name: ["Hansen AS", null, "Olsen AS"] };
    const cleaning = cleaningOf(bookOf(rows), ["customerNumber", "name"]);
    expect(cleaning.suggestions).toEqual([]);
    expect(cleaning.emptyRows).toMatchObject([{ sheet: "Liste", rows: [2] }]);
  });
});

test("what a person was asked about counts where a cell has both, under all rules that had a part in it", () => {
  const columns: Columns = { customerNumber: [1], email: ["Kari@Gmial.com "] };
  const { suggestions } = cleaningOf(bookOf(columns), ["customerNumber", "email"]);
  expect(proposalsOf(suggestions).at(-1)).toMatchObject({ after: "kari@gmail.com", rule: expect.stringContaining("email.typo") as unknown });
});

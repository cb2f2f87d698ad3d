import { expect, test } from "@jest/globals";
import { cellText } from "../../../src/register/cells";
import { noRecipe } from "../../../src/register/changes/cleaningRecipe";
import { proposeCleaning } from "../../../src/register/cleaning/proposeCleaning";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { sheet, workbook, type Rows } from "../intake/snapshots";

/** What the one click makes of these rows, by cell value, with Norway as home. */
function cleaned(rows: Rows): readonly string[] {
  const book = workbook(sheet("Kunder", rows));
  const readings = readSheets(book);
  const register = readRegister(book, readings, { language: "nb", country: "NO", currency: "NOK", master: "sources" });
  const { suggestions } = proposeCleaning(book, readings, register, { language: "nb", home: "NO", currency: "NOK" }, noRecipe);
  return suggestions.filter(({ isAccepted }) => isAccepted).flatMap(({ cells }) => cells.map(({ before, after }) => `${cellText(before)} > ${cellText(after)}`));
}

const headings = ["Kundenr", "Navn", "Postnr", "Telefon"];

test("a list that speaks for Germany gets the German forms", () => {
  const german = ["80331", "10115", "20095", "50667", "60311"].map((code, i) => [i + 1, `Firma ${i} GmbH`, code, "+49 89 1234567"]);
  expect(cleaned([headings, ...german, [9, "Peter Klein", 1067, "0351 4956123"]])).toContain("0351 4956123 > +49 351 4956123");
});

test("where nothing tells the country, no value changes that only a country gives a form", () => {
  const somewhere = ["80331", "10115", "20095", "50667", "60311", "150"].map((code, i) => [i + 1, `Firma ${i}`, code, "22334455"]);
  expect(cleaned([headings, ...somewhere])).toEqual([]);
});

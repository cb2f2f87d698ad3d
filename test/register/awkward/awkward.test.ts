import { expect, test } from "@jest/globals";
import { cellAddress } from "../../../src/register/address";
import { cellText } from "../../../src/register/cells";
import { noRecipe } from "../../../src/register/changes/cleaningRecipe";
import { proposeCleaning } from "../../../src/register/cleaning/proposeCleaning";
import type { WorkbookSnapshot } from "../../../src/register/intake/snapshot";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { carriedOut } from "../cleaning/cleaned";
import { sheet, workbook } from "../intake/snapshots";
import { findingsOf, inShort } from "../validation/findingsOf";
import type { AwkwardSheet } from "./awkwardSheet";
import { foreignSheets } from "./foreignSheets";
import { norwegianSheets } from "./norwegianSheets";
import { expected } from "./expected";

const sheets = [...norwegianSheets, ...foreignSheets];

test.each(sheets.map((one) => [one.what, one] as const))("%s: the one click changes this, and a person is left with that", (what, one) => {
  const book = workbook(sheet(one.name, one.rows));
  const accepted = acceptedIn(book, one);
  const clean = carriedOut(book, accepted);
  const changed = accepted.flatMap(({ row, cells }) => cells.map(({ column, after }) => `${cellAddress(row, column)} ${cellText(after)}`));
  const { language = "nb", home: country = "NO" } = one;
  const left = findingsOf(clean, { language, country }).map((finding) => inShort(finding).replace(`${one.name}!`, ""));
  expect({ changed, left }).toEqual(expected[what]);
  expect(acceptedIn(clean, one)).toEqual([]);
});

test("every expectation is of a sheet", () => {
  expect(Object.keys(expected).sort()).toEqual(sheets.map(({ what }) => what).sort());
});

/** The suggestions that the one click carries out. */
function acceptedIn(book: WorkbookSnapshot, { language = "nb", home = "NO", currency = "NOK" }: AwkwardSheet) {
  const readings = readSheets(book);
  const register = readRegister(book, readings, { language, country: home, currency, master: "sources" });
  return proposeCleaning(book, readings, register, { language, home, currency }, noRecipe).suggestions.filter(({ isAccepted }) => isAccepted);
}

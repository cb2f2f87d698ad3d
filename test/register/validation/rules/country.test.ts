import { expect, test } from "@jest/globals";
import { codesFor, book, customersWith, findingsOf } from "../findingsOf";

test.each([
  [{"Land": "Norge", "Postnr": "", "Poststed": "", "Telefon": ""}, [], "known"],
  [{"Land": "norway", "Postnr": "", "Poststed": "", "Telefon": ""}, [], "known in English"],
  [{"Land": "Hong Kong", "Postnr": "", "Poststed": "", "Telefon": ""}, [], "the everyday name"],
  [{"Land": "Nroge", "Postnr": "", "Poststed": "", "Telefon": ""}, ["country.unknown Kunder!H9"], "misspelt"],
  [{"Land": "Atlantis", "Postnr": "", "Poststed": "", "Telefon": ""}, ["country.unknown Kunder!H9"], "nowhere"],
  [{"Land": "-", "Postnr": "", "Poststed": "", "Telefon": ""}, [], "a dash says that there is none"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

test("a misspelt country has the column's own spelling proposed", () => {
  expect(findingsOf(book({ Kunder: customersWith({ Land: "Nrge", Postnr: "", Poststed: "", Telefon: "" }) }))).toMatchObject([{ suggestion: "Norge" }]);
  expect(findingsOf(book({ Kunder: customersWith({ Land: "Atlantis", Postnr: "", Poststed: "", Telefon: "" }) }))).toMatchObject([{ suggestion: null }]);
});

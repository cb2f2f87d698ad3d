import { expect, test } from "@jest/globals";
import { codesFor, book, codesIn, customersWith, findingsOf } from "../findingsOf";

test.each([
  [{"Postnr": "0150", "Poststed": "Oslo", "Land": "", "Telefon": ""}, [], "as the register has it"],
  [{"Postnr": "0150", "Poststed": "OSLO 1", "Land": "", "Telefon": ""}, [], "with the district of old addresses"],
  [{"Postnr": "5003", "Poststed": "bergen", "Land": "", "Telefon": ""}, [], "without capitals"],
  [{"Postnr": "1338", "Poststed": "Bærum", "Land": "", "Telefon": ""}, [], "the municipality for the place"],
  [{"Postnr": "1338", "Poststed": "Sandvika", "Land": "", "Telefon": ""}, [], "the place"],
  [{"Postnr": "2211", "Poststed": "Kongsvinger", "Land": "", "Telefon": ""}, [], "Norwegian"],
  [{"Postnr": "3800", "Poststed": "Bø", "Land": "", "Telefon": ""}, [], "without what tells it from others"],
  [{"Postnr": "0150", "Poststed": "Bergen", "Land": "", "Telefon": ""}, ["place.other Kunder!G9"], "the place of another code"],
  [{"Postnr": "5003", "Poststed": "Begren", "Land": "", "Telefon": ""}, ["place.spelling Kunder!G9"], "misspelt"],
  [{"Postnr": "7010", "Poststed": "Trondhjem", "Land": "", "Telefon": ""}, ["place.spelling Kunder!G9"], "the spelling of old"],
  [{"Postnr": "9999", "Poststed": "Oslo", "Land": "", "Telefon": ""}, ["postcode.unknown Kunder!F9"], "not in use"],
  [{"Postnr": "0150", "Poststed": "", "Land": "", "Telefon": ""}, [], "no place is given"],
  [{"Postnr": "9170", "Poststed": "Longyearbyen", "Land": "Svalbard og Jan Mayen", "Telefon": ""}, [], "Norwegian codes"],
  [{"Postnr": "1000", "Poststed": "København", "Land": "Danmark", "Telefon": ""}, [], "Danish codes are not in the table"],
  [{"Postnr": "NO-0150", "Poststed": "Oslo", "Land": "Norge", "Telefon": ""}, [], "with the country's letters"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

test("a misspelt place has its spelling proposed, another place none", () => {
  const found = (Poststed: string) => findingsOf(book({ Kunder: customersWith({ Postnr: "5003", Poststed }) }));
  expect(found("Begren")).toMatchObject([{ suggestion: "Bergen" }]);
  expect(found("Oslo")).toMatchObject([{ suggestion: null }]);
});

test("codes of four digits that are mostly not Norway's are not judged: Danish and Swiss have four too", () => {
  const danish = ["1051", "2100", "8000", "5000", "9000", "6700"].map((code, i) => [i + 1, `Firma ${i} ApS`, code, "København"]);
  expect(codesIn({ Kunder: [["Kundenr", "Navn", "Postnr", "Poststed"], ...danish] }, { country: "DK" })).toEqual([]);
});

test("a place that shares its cell with the postcode is found there, and is not proposed in place of both", () => {
  const rows = [["Kundenr", "Navn", "Postadresse"], [1, "A AS", "5003 Begren"], [2, "B AS", "0150 Oslo"], [3, "C AS", "7010 Trondheim"]];
  expect(findingsOf(book({ Kunder: rows }))).toMatchObject([{ code: "place.spelling", row: 1, column: 2, suggestion: null }]);
});

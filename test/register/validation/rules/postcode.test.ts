import { expect, test } from "@jest/globals";
import { book, codesFor, codesIn, customersWith, findingsOf } from "../findingsOf";

const wrong = ["postcode.format Kunder!F9"];

test.each([
  ["0150", "", [], "Norwegian"],
  ["NO-0150", "", [], "with the country's code"],
  ["N-0150", "Norge", [], "with the letter that cars carry"],
  ["NO 0150", "Norge", [], "with a blank"],
  ["0150 Oslo", "", [], "the place stands in the same cell: no fault of the code"],
  ["111 22", "Sverige", [], "Swedish, as Swedes write it"],
  [11122, "Sweden", [], "Swedish, as a number"],
  ["S-111 22", "", ["country.inferred Kunder"], "the letters say the country, where its column does not"],
  ["D-80331", "", ["country.inferred Kunder"], "German, likewise"],
  ["1234 AB", "Nederland", [], "Dutch"],
  ["1234ab", "Niederlande", [], "Dutch, carelessly written; the country in German"],
  ["SW1A 1AA", "Storbritannia", [], "British; the country in Norwegian"],
  ["M1 1AE", "England", [], "British, of a part of the country"],
  ["FIN-02271", "Finland", [], "with the letters of old"],
  ["80331", "Deutschland", [], "the country in its own language"],
  ["80331", "Duitsland", [], "in Dutch"],
  ["75002 Paris Cedex 02", "Frankrike", [], "with place and delivery office"],
  ["12345-6789", "USA", [], "American, the long form"],
  ["D02 X285", "Irland", [], "a form that is not known is not judged"],
  ["whatever", "Atlantis", ["country.unknown Kunder!H9"], "a country that is not known is not judged"],
  ["9170", "Svalbard og Jan Mayen", [], "Norwegian codes"],
  ["15000", "", wrong, "five digits are not Norwegian"],
  ["Oslo", "", wrong, "the place in the wrong column"],
  ["111 22", "Norge", wrong, "Swedish form at a Norwegian address"],
  ["0150", "Sverige", wrong, "Norwegian form at a Swedish address"],
  ["1234", "Nederland", wrong, "the letters are missing"],
] as const)("%s in «%s»", (code, country, expected, _why) => {
  expect(codesFor({ Postnr: code, Land: country, Telefon: "", Poststed: "" })).toEqual(expected);
});

test.each([
  [150, "", "0150"],
  [10, "", "0010"],
  ["150", "Norge", "0150"],
  [1067, "Tyskland", "01067"],
  [100, "Finland", "00100"],
  [2108, "USA", "02108"],
])("Excel has eaten the zeros of %s in «%s»: %s is proposed", (code, country, proposal) => {
  const found = findingsOf(book({ Kunder: customersWith({ Postnr: code, Land: country, Telefon: "" }) }));
  expect(found).toMatchObject([{ code: "postcode.zeros", row: 8, column: 5, suggestion: proposal }]);
});

test("a column of foreign postcodes without a country gives one note, not a fault on every row", () => {
  const german = ["80331", "10115", "20095", "50667", "60311", "70173"].map((code, i) => [i + 1, `Firma ${i} GmbH`, code]);
  expect(codesIn({ Kunder: [["Kundenr", "Navn", "Postnr"], ...german] })).toEqual(["country.inferred Kunder"]);
  expect(codesIn({ Kunder: [["Kundenr", "Navn", "Postnr"], ...german] }, { country: "DE" })).toEqual([]);
});

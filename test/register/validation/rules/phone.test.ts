import { expect, test } from "@jest/globals";
import { isPhone } from "../../../../src/register/validation/phoneNumbers";
import { codesFor, codesIn } from "../findingsOf";

const wrong = ["phone.format Kunder!E9"];

test.each([
  ["22 34 56 78", "", [], "fixed line"],
  [91234567, "", [], "a mobile number, as a number"],
  ["+47 912 34 567", "", [], "with the country's code"],
  ["0047 91234567", "", [], "with the code, dialled"],
  [4791234567, "", [], "Excel took the + for a sign"],
  ["+47 (0) 22 34 56 78", "", [], "a zero that nobody dials"],
  ["22\u00a034\u00a056\u00a078", "", [], "no-break spaces"],
  ["22345678 / 91234567", "", [], "two numbers in one cell"],
  ["22 34 56 78 eller 912 34 567", "", [], "two, with a word between"],
  ["22345678 (Kari)", "", [], "whose it is"],
  ["Tlf. 22345678", "", [], "what it is"],
  ["02800", "", [], "the five digits of large firms"],
  ["-", "", [], "a dash says that there is none"],
  ["+46 8 123 456 78", "", [], "foreign, with its code"],
  ["0046812345678", "", [], "foreign, dialled"],
  ["08-123 456 78", "Sverige", [], "as written in its own country"],
  ["030/123456", "Tyskland", [], "the slash is no separator in Germany"],
  ["020 123 4567", "Nederland", [], "Dutch"],
  ["1234", "Atlantis", ["country.unknown Kunder!H9"], "a country that is not known: the number is let through"],
  ["1234", "Sverige", wrong, "too short in Sweden"],
  ["2234567", "", wrong, "a digit short"],
  ["223456789", "", wrong, "a digit long"],
  ["12345678", "", wrong, "no Norwegian number begins with 1"],
  ["+47 1234 5678", "", wrong, "nor with the code"],
  ["22345678 / 1234", "", wrong, "the second of two is wrong"],
  ["+4612", "", wrong, "foreign and far too short"],
  ["ukjent", "", wrong, "a remark"],
] as const)("%s in «%s»", (number, country, expected, _why) => {
  expect(codesFor({ Telefon: number, Land: country, Postnr: "" })).toEqual(expected);
});

test("mobile numbers have a column and findings of their own", () => {
  expect(codesFor({ Mobil: "9123456" })).toEqual(["phone.format Kunder!I9"]);
});

test("the short way for Norwegian numbers says what the library says", () => {
  // The first four digits decide; each is asked with and without the way that needs the library: a blank it does not know.
  for (let first = 1000; first <= 9999; first += 7) {
    const number = `${first}2345`;
    expect([number, isPhone(number, "NO", "NO")]).toEqual([number, isPhone(`Tlf: ${number}`, "NO", "NO")]);
  }
});

test("a column of foreign numbers without a country or code gives one note", () => {
  const customers = [
    ["Kundenr", "Firma", "Telefon"],
    ...["030 1234567", "040 1234567", "089 1234567", "0221 1234567", "069 1234567", "0711 1234567"].map((number, i) => [i + 1, `Firma ${i} GmbH`, number]),
  ];
  expect(codesIn({ Kunder: customers })).toEqual(["country.notTold Kunder"]);
  expect(codesIn({ Kunder: customers }, { country: "DE" })).toEqual([]);
});

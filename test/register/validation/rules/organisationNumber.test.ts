import { expect, test } from "@jest/globals";
import { book, codesFor, codesIn, customersWith, findingsOf } from "../findingsOf";

const at = (fault: string) => [`organisationNumber.${fault} Kunder!C9`];

test.each([
  ["988077917", [], "right"],
  [988077917, [], "right, as a number"],
  ["988 077 917", [], "right, in groups"],
  ["988\u00a0077\u00a0917", [], "with no-break spaces, as copied from the web"],
  ["NO 988 077 917 MVA", [], "as a VAT number"],
  ["NO988077917MVA", [], "the same, run together"],
  ["988077917mva", [], "small letters"],
  ["Org.nr. 988 077 917", [], "with its name before it"],
  ["NO 988 077 917 MVA Foretaksregisteret", [], "as invoices must print it (regnskapsloven § 10-2)"],
  ["0192:988077917", [], "as an address for electronic invoices (Peppol)"],
  ["-", [], "a dash says that there is none"],
  ["98807791", at("length"), "a digit short"],
  ["9880779170", at("length"), "a digit long"],
  ["ukjent", at("length"), "a word"],
  ["988077918", at("checkDigit"), "wrong check digit"],
  ["987654321", at("checkDigit"), "made up"],
  ["100000008", at("firstDigit"), "passes modulo 11, but no number like it has been given out (P46)"],
] as const)("%s", (number, expected, _why) => {
  expect(codesFor({ Orgnr: number })).toEqual(expected);
});

test("P46: an odd first digit is a matter to look at, not an error", () => {
  expect(findingsOf(book({ Kunder: customersWith({ Orgnr: "100000008" }) })).map(({ severity }) => severity)).toEqual(["warning"]);
  expect(findingsOf(book({ Kunder: customersWith({ Orgnr: "988077918" }) })).map(({ severity }) => severity)).toEqual(["error"]);
});

test.each([
  ["Sverige", "556036-0793"],
  ["Tyskland", "HRB 12345"],
  ["Nederland", "33014286"],
  ])("numbers of customers in %s are not judged by Norwegian rules", (country, number) => {
  expect(codesFor({ Land: country, Orgnr: number, Postnr: "", Telefon: "" })).toEqual([]);
});

test("where the register's own country is another, Norwegian rules hold for Norwegian customers only", () => {
  const customers = [
    ["Kundenr", "Firma", "Organisationsnummer", "Land"],
    [1, "Ask AS", "988077918", "Norwegen"],
    [2, "Eiche GmbH", "HRB 12345", ""],
    [3, "Buche GmbH", "HRB 999", "Deutschland"],
    [4, "Linde GmbH", "HRB 5", ""],
  ];
  expect(codesIn({ Kunden: customers }, { country: "DE" })).toEqual(["organisationNumber.checkDigit Kunden!C2"]);
});

test("a column of foreign numbers without a country gives one note, and still the Norwegian number that is wrong", () => {
  const foreign = ["HRB 1", "HRB 22", "HRB 333", "HRB 4444", "HRB 5", "HRB 66"].map((number, i) => [i + 1, `Firma ${i} GmbH`, number]);
  const customers = [["Kundenr", "Navn", "Organisasjonsnummer"], ...foreign, [9, "Ask AS", "988077918"]];
  expect(codesIn({ Kunder: customers })).toEqual(["organisationNumber.checkDigit Kunder!C8", "country.notTold Kunder"]);
});

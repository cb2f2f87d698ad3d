import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

const wrong = ["vatId.format Kunder!I9"];

test.each([
  ["NO988077917MVA", [], "Norwegian"],
  ["988 077 917 MVA", [], "Norwegian, as printed on invoices"],
  ["DE 136 695 976", [], "German, in groups"],
  ["DE136695976", [], "German"],
  ["SE556036079301", [], "Swedish"],
  ["DK13585628", [], "Danish"],
  ["FI20774740", [], "Finnish"],
  ["ATU13585627", [], "Austrian, with its own letter"],
  ["NL004495445B01", [], "Dutch, of a company"],
  ["NL123456789B13", [], "Dutch, of a sole trader: another check since 2020"],
  ["BE 0403.019.261", [], "Belgian, with points"],
  ["ESX2482300W", [], "Spanish, with letters at both ends"],
  ["988077917", [], "without letters nothing says whose it is"],
  ["MVA-pliktig", [], "a remark is no number"],
  ["HR33392005961", [], "a country whose numbers are not checked"],
  ["-", [], "a dash says that there is none"],
  ["NO988077918MVA", wrong, "Norwegian, wrong check digit"],
  ["988 077 91 MVA", [], "too garbled to say whose it is"],
  ["DE136695977", wrong, "German, wrong check digit"],
  ["NL004495445", wrong, "Dutch, the end is missing"],
  ["SE5560360793", wrong, "Swedish, the two digits at the end are missing"],
] as const)("%s", (number, expected, _why) => {
  // That the row is taken for the number's country is another matter.
  expect(codesFor({ "Mva-nummer": number, Land: "" }).filter((code) => !code.startsWith("country.inferred"))).toEqual(expected);
});

test("a wrong Norwegian number that stands in both columns is told of once", () => {
  expect(codesFor({ Orgnr: "988077918", "Mva-nummer": "NO 988 077 918 MVA" })).toEqual(["organisationNumber.checkDigit Kunder!C9"]);
});

import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Mva-nummer": "DE136695976", "Land": "Norge"}, ["vatId.otherCountry Kunder!I9"], "German number, Norwegian address"],
  [{"Mva-nummer": "DE136695976", "Land": "Tyskland", "Postnr": "", "Telefon": ""}, [], "of the same country"],
  [{"Mva-nummer": "DE136695976", "Land": ""}, [], "no country is named"],
  [{"Mva-nummer": "EL094259216", "Land": "Hellas", "Postnr": "", "Telefon": ""}, [], "Greek numbers begin with EL"],
  [{"Mva-nummer": "XI980780684", "Land": "Storbritannia", "Postnr": "", "Telefon": ""}, [], "Northern Ireland has letters of its own"],
  [{"Mva-nummer": "NO988077917MVA", "Land": "Svalbard og Jan Mayen", "Poststed": ""}, [], "Svalbard has Norwegian numbers"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

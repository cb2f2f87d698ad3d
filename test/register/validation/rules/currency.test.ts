import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Valuta": "NOK"}, [], "ours"],
  [{"Valuta": "kr"}, [], "the word for it"],
  [{"Valuta": "€"}, [], "the sign"],
  [{"Valuta": "NOR"}, ["currency.unknown Kunder!I9"], "the country, not its money"],
  [{"Valuta": "XYZ"}, ["currency.unknown Kunder!I9"], "nobody's"],
  [{"Valuta": "norske kroner"}, ["currency.unknown Kunder!I9"], "no code"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd, {}, { Valuta: "NOK" })).toEqual(expected);
});

import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Orgnr": "988077917", "Mva-nummer": "NO 988 077 917 MVA"}, [], "the same number"],
  [{"Orgnr": "988077917", "Mva-nummer": "NO 974 760 682 MVA"}, ["vatId.format Kunder!I9"], "a wrong number is the matter of another rule"],
  [{"Orgnr": "988077917", "Mva-nummer": "923609016MVA"}, ["vatId.otherNumber Kunder!I9"], "two firms"],
  [{"Orgnr": "", "Mva-nummer": "923609016MVA"}, [], "nothing to compare with"],
  [{"Orgnr": "988077917", "Mva-nummer": "DE136695976", "Land": ""}, [], "a foreign one beside it"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

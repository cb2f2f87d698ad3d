import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Mva-registrert": "Ja", "Orgnr": "988077917"}, [], "with a number"],
  [{"Mva-registrert": "Ja"}, ["vatRegistered.noNumber Kunder!I9"], "without any"],
  [{"Mva-registrert": "Nei", "Orgnr": "988077917"}, [], "a firm need not be registered"],
  [{"Mva-registrert": "Nei", "Orgnr": "988077917MVA"}, ["vatRegistered.contradicted Kunder!I9"], "its number says otherwise"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Kundenavn": "Ask Bygg AS"}, [], "a firm"],
  [{"Kundenavn": "3M"}, [], "a letter is enough"],
  [{"Kundenavn": "Bar & Scene"}, [], "a real firm"],
  [{"Kundenavn": "test"}, ["name.trial Kunder!B9"], "what people type first"],
  [{"Kundenavn": "Testkunde 2"}, ["name.trial Kunder!B9"], "likewise"],
  [{"Kundenavn": "Testament AS"}, [], "begins alike"],
  [{"Kundenavn": "12345"}, ["name.noLetters Kunder!B9"], "a number in the wrong column"],
  [{"Kundenavn": "post@firma.no"}, ["name.isEmail Kunder!B9"], "an address in the wrong column"],
  [{"Kundenavn": "xxx"}, ["name.trial Kunder!B9"], "typed in passing"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

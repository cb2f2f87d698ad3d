import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"LinkedIn": "https://www.linkedin.com/in/ola-nordmann"}, [], "a person"],
  [{"LinkedIn": "linkedin.com/company/firma"}, [], "a firm"],
  [{"LinkedIn": "ola-nordmann"}, [], "the name alone"],
  [{"LinkedIn": "https://facebook.com/ola nordmann"}, ["profile.format Kunder!I9"], "another site"],
  [{"Xing": "https://www.xing.com/profile/Ola_Nordmann"}, [], "a person"],
  [{"Xing": "se nettsiden deres"}, ["profile.format Kunder!I9"], "a remark"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

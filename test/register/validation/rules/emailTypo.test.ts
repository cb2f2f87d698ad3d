import { expect, test } from "@jest/globals";
import { codesFor, book, customersWith, findingsOf } from "../findingsOf";

test.each([
  [{"E-post": "ola@gmail.com"}, [], "right"],
  [{"E-post": "ola@gmial.com"}, ["email.typo Kunder!D9"], "two letters swapped"],
  [{"E-post": "ola@gmai.com"}, ["email.typo Kunder!D9"], "a letter left out"],
  [{"E-post": "ola@gmaill.com"}, ["email.typo Kunder!D9"], "a letter too many"],
  [{"E-post": "ola@gnail.com"}, ["email.typo Kunder!D9"], "the letter beside it"],
  [{"E-post": "ola@gmail.con"}, ["email.typo Kunder!D9"], "an ending that does not exist"],
  [{"E-post": "ola@gmail.co"}, ["email.typo Kunder!D9"], "the ending cut short"],
  [{"E-post": "ola@gmail.no"}, [], "perhaps a firm's"],
  [{"E-post": "ola@hotmal.com"}, ["email.typo Kunder!D9"], "a letter left out"],
  [{"E-post": "ola@hotmail.no"}, [], "the Norwegian one"],
  [{"E-post": "ola@hotmail.se"}, [], "the Swedish one"],
  [{"E-post": "ola@outlok.com"}, ["email.typo Kunder!D9"], "a letter left out"],
  [{"E-post": "ola@mail.com"}, [], "a provider one letter away from another"],
  [{"E-post": "ola@ymail.com"}, [], "likewise"],
  [{"E-post": "ola@gmx.net"}, [], "a provider of its own"],
  [{"E-post": "ola@firma.con"}, ["email.typo Kunder!D9"], "a firm with an ending that does not exist"],
  [{"E-post": "ola@firma.nno"}, ["email.typo Kunder!D9"], "likewise"],
  [{"E-post": "ola@firma.co"}, [], "Colombia's ending, which many firms use"],
  [{"E-post": "ola@yahho.com"}, ["email.typo Kunder!D9"], "the letter beside it"],
  [{"E-post": "kari@firma.no; ola@gmial.com"}, ["email.typo Kunder!D9"], "the second of two"],
  [{"E-post": "ola@iclod.com"}, ["email.typo Kunder!D9"], "a letter left out"],
  [{"E-post": "ola@cloud.com"}, [], "a word of its own"],
  [{"E-post": "ola@outlook.de"}, [], "the German one"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

test.each([
  ["ola@gmial.com", "ola@gmail.com"],
  ["ola@Hotmal.com", "ola@hotmail.com"],
  ["ola@firma.con", "ola@firma.com"],
  ["ola@firma.co.con", "ola@firma.co.com"],
  ["Ola <ola@gmial.com>; kari@firma.no", "Ola <ola@gmail.com>; kari@firma.no"],
])("for %s it proposes %s", (address, proposal) => {
  expect(findingsOf(book({ Kunder: customersWith({ "E-post": address }) }))).toMatchObject([{ code: "email.typo", suggestion: proposal }]);
});

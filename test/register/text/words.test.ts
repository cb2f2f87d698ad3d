import { expect, test } from "@jest/globals";
import { editDistance } from "../../../src/register/text/editDistance";
import { readFlagText } from "../../../src/register/text/flagText";
import { foldLetters } from "../../../src/register/text/foldLetters";
import { identifierText } from "../../../src/register/text/identifierText";
import { tidySpaces } from "../../../src/register/text/whiteSpace";
import { splitWords } from "../../../src/register/text/words";

test.each([
  ["ÆØÅ", "aeoa", "Norwegian"],
  ["Müller Straße", "muller strasse", "German"],
  ["Crème Brûlée", "creme brulee", "accents"],
  ["e\u0301", "e", "an accent of its own"],
  ["IJsselmeer", "ijsselmeer", ""],
])("%s folds to %s %s", (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test.each([
  ["InvoiceAmount", ["invoice", "amount"], "camel case"],
  ["RestBeløp", ["rest", "belop"], "camel case with Nordic letters"],
  ["NACEKode", ["nace", "kode"], "capitals before a word"],
  ["customer_id", ["customer", "id"], "snake case"],
  ["Kd.-nr.:", ["kd", "nr"], "punctuation"],
  ["  ", [], "nothing"],
])("%s is the words %p (%s)", (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ["forfall", "forfall", 2, 0],
  ["forfal", "forfall", 2, 1],
  ["fofrall", "forfall", 2, 1],
  ["faktura", "kvitto", 2, undefined],
  ["", "ab", 2, 2],
  ["abc", "", 2, undefined],
])("from %p to %p within %d takes %p", (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});

test.each([
  ["Ja", true], ["J", true], ["yes", true], ["Wahr", true], ["waar", true], ["1", true], ["x", true],
  ["Nei", false], ["nein", false], ["Nee", false], ["N", false], ["0", false], ["USANN", false],
  ["kanskje", undefined], ["", undefined],
])("%p means %p", (text, flag) => {
  expect(readFlagText(text)).toBe(flag);
});

test.each([
  [700000000, "700000000", "not 7.0E+8"],
  [1e21, "1000000000000000000000", "however long"],
  ["007", "007", "leading zeros stay"],
  [" 10\u00a0023 ", "10 023", "white space of every kind is tidied"],
  [null, "", "nothing"],
])("the identifier %p is %p: %s", (cell, text, _why) => {
  expect(identifierText(cell)).toBe(text);
});

test("white space becomes single blanks", () => {
  expect(tidySpaces("\ufeff Nord\u00a0 \tByg\u200bg \r\nAS ")).toBe("Nord Bygg AS");
});

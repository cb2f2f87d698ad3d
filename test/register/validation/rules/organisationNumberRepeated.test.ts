import { expect, test } from "@jest/globals";
import { codesIn } from "../findingsOf";

const HEADINGS = ["Kundenr", "Kundenavn", "Orgnr", "E-post"];

function found(...rows: readonly (readonly (string | number | null)[])[]): readonly string[] {
  return codesIn({ Kunder: [HEADINGS, [1, "Ask AS", "988077917", "a@ask.no"], ...rows] });
}

test.each([
  [[2, "Ask Bygg AS", "988 077 917", "b@ask.no"], ["organisationNumber.repeated Kunder!C3"], "the same firm twice, however written"],
  [[2, "Bjørk AS", "923609016", "b@b.no"], [], "another firm"],
  [[2, "Kari", "-", "k@k.no"], [], "a dash is no number"],
] as const)("%j: %j", (row, expected, _why) => {
  expect(found(row)).toEqual(expected);
});

test("rows of one customer number, such as one for each contact, are one party", () => {
  expect(found([1, "Ask AS", "988077917", "c@ask.no"])).toEqual(["customerNumber.sameTwice Kunder!A3"]);
});

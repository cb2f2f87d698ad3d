import { expect, test } from "@jest/globals";
import { sensitiveHeading } from "../../../../src/register/validation/sensitiveWords";
import { book, customersWith, findingsOf } from "../findingsOf";

test.each([
  ["Helse", "health"],
  ["Diagnose:", "health"],
  ["Allergier", "health"],
  ["Health score", undefined],
  ["Religion", "belief"],
  ["Trossamfunn", "belief"],
  ["Konfession", "belief"],
  ["Geloof", "belief"],
  ["Fagforening", "union"],
  ["Trade union", "union"],
  ["Union", undefined],
  ["Gewerkschaft", "union"],
  ["Straffbare forhold", "crime"],
  ["Strafblad", "crime"],
  ["Etnisk bakgrunn", "ethnicity"],
  ["Ethnicity", "ethnicity"],
  ["Rase", undefined],
  ["Seksuell legning", "sexuality"],
  ["Politisk parti", "politics"],
  ["Parti", undefined],
  ["Kirkens Bymisjon", undefined],
  ["Trondheim", undefined],
] as const)("a column %s tells of %s", (heading, kind) => {
  expect(sensitiveHeading(heading)).toBe(kind);
});

test("a column of one's own is told of once, by its heading", () => {
  const found = findingsOf(book({ Kunder: customersWith({ Religion: "muslim" }) }));
  expect(found.map(({ code, column, row }) => [code, column, row])).toEqual([["sensitive.column", 8, null]]);
});

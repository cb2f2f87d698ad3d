import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

const wrong = ["email.format Kunder!D9"];

test.each([
  ["ola@bedrift.no", [], "plain"],
  ["ola@bjørn.no", [], "Norwegian letters may stand in domains"],
  ["OLA+faktura@BEDRIFT.no", [], "capital letters and a tag"],
  ["ola@bedrift.no; kari@bedrift.no", [], "two addresses in one cell"],
  ["ola@bedrift.no,kari@bedrift.no", [], "two, with a comma"],
  ["ola@bedrift.no\nkari@bedrift.no", [], "two, on two lines of the cell"],
  ["Ola Nordmann <ola@bedrift.no>", [], "as mail programs copy it"],
  ["\"Nordmann, Ola\" <ola@bedrift.no>; kari@bedrift.no", [], "a comma in the name is no separator"],
  ["mailto:ola@bedrift.no", [], "as a link is copied"],
  [" ola@bedrift.no ", [], "blanks around it do no harm"],
  ["-", [], "a dash says that there is none"],
  ["ola.bedrift.no", wrong, "no @"],
  ["ola@bedrift", wrong, "no domain that mail could find"],
  ["ola@@bedrift.no", wrong, "a slip of the finger"],
  ["ola@bedrift.no; kari@", wrong, "the second of two is wrong"],
  ["har ikke", wrong, "a remark"],
] as const)("%s", (address, expected, _why) => {
  expect(codesFor({ "E-post": address })).toEqual(expected);
});

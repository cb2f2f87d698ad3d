import { expect, test } from "@jest/globals";
import { inputOf, search, type Records } from "./searching";

/** Other people, so that names and hosts are as common as in a list. */
const others: Records = Object.fromEntries(
  ["Per Hansen", "Anne Berg", "Ole Lund", "Kari Moen", "Siri Dahl", "Nils Vik", "Eva Strand", "Tor Bakken", "Ida Solberg", "Jon Eide"].map((name, at) => [
    `o${at}`,
    { name, email: `${name.toLowerCase().replace(" ", at % 2 === 0 ? "." : "_")}@${["gmail.com", "online.no", "hotmail.com"][at % 3] ?? ""}` },
  ]),
);
const emailWeight = (a: string, b: string, name: readonly [string, string] = ["Mari Haugen", "Mari Haugen"]) =>
  search(inputOf({ a: { name: name[0], email: a }, b: { name: name[1], email: b }, ...others })).pairs
    .find(({ pair }) => pair === "a b")
    ?.reasons.find(({ field }) => field === "email")?.weight ?? 0;

test.each([
  ["made of the name, parted otherwise: namesakes have that", "mari.haugen@online.no", "mari_haugen@online.no"],
  ["made of the name, at another host: namesakes have that, too", "mari.haugen@online.no", "mari.haugen@hotmail.com"],
])("says nothing more than the name: %s", (_, a, b) => {
  expect(emailWeight(a, b)).toBe(0);
});

test.each([
  ["the very same mailbox", "mari.haugen@online.no", "mari.haugen@online.no"],
  ["Google's mail takes no notice of points", "mari.haugen@gmail.com", "marihaugen@gmail.com"],
  ["a mark of the owner's own behind a plus", "mari.haugen+nett@online.no", "mari.haugen@online.no"],
  ["a slip of the keyboard", "mari.haugen@online.no", "mari.hagen@online.no"],
])("speaks for one: %s", (_, a, b) => {
  expect(emailWeight(a, b)).toBeGreaterThan(3);
});

test("Mark and Mary get addresses as alike as their names", () => {
  expect(emailWeight("mark.smith@online.no", "mary.smith@online.no", ["Mark Smith", "Mary Smith"])).toBeLessThan(emailWeight("mark.smith@online.no", "mari.smith@online.no", ["Mark Smith", "Mark Smith"]));
});

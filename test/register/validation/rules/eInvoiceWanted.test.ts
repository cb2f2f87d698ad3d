import { expect, test } from "@jest/globals";
import { codesFor, codesIn, customersWith } from "../findingsOf";

test.each([
  [{"E-faktura": "Ja", "Orgnr": "988077917"}, [], "an address can be made of the number"],
  [{"E-faktura": "Ja"}, ["eInvoice.noAddress Kunder!I9"], "nothing to send to"],
  [{"E-faktura": "Ja", "E-fakturaadresse": "0192:988077917"}, [], "with an address"],
  [{"E-faktura": "Nei"}, [], "not wanted"],
  [{"Kundetype": "Offentlig", "Deres referanse": ""}, ["eInvoice.noReference Kunder!J9"], "a public customer without a reference"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

test("a public customer without a reference is told of where others have theirs", () => {
  const [head = [], ...rows] = customersWith({ Kundetype: "Offentlig", "Deres referanse": "" });
  const filled = rows.map((row, i) => (i < 7 ? [...row.slice(0, -2), "Bedrift", `Kari ${i}`] : row));
  expect(codesIn({ Kunder: [head, ...filled] })).toEqual(["eInvoice.noReference Kunder!J9"]);
});

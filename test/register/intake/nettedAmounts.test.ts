import { expect, test } from "@jest/globals";
import { nettedAmounts } from "../../../src/register/intake/nettedAmounts";

const NONE = NaN;

test.each<[string, readonly number[], readonly number[], readonly number[]]>([
  ["each row has one of the two", [100, NONE, 50], [NONE, 30, NONE], [100, -30, 50]],
  ["zeros stand where nothing is", [100, 0], [0, 30], [100, -30]],
  ["the credit column has minus signs of its own", [100, NONE, NONE], [NONE, -30, -20], [100, -30, -20]],
  ["one credit taken back among others", [NONE, NONE, NONE], [30, 20, -5], [-30, -20, 5]],
  ["a row without amounts", [NONE], [NONE], [NONE]],
])("%s", (_what, debit, credit, netted) => {
  expect([...nettedAmounts(Float64Array.from(debit), Float64Array.from(credit))]).toEqual(netted);
});

import { expect, test } from "@jest/globals";
import { codesIn, customersWith } from "../findingsOf";

const INVOICES = [
  ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp"],
  [101, 8, "2026-01-05", "2026-01-19", 1000],
  [102, 8, "2026-02-05", "2026-02-19", 500],
  [103, 2, "2026-02-05", "2026-02-19", 9000],
];

test.each([
  [1500, [], "as much as the limit"],
  [1499, ["creditLimit.exceeded Kunder!I9"], "more than it"],
  [0, [], "nothing is usually no limit"],
  [null, [], "none"],
] as const)("a limit of %j gives %j: %s", (limit, expected, _why) => {
  expect(codesIn({ Kunder: customersWith({ Kredittgrense: limit }), Fakturaer: INVOICES })).toEqual(expected);
});

test("what comes after the report date is not owed yet", () => {
  expect(codesIn({ Kunder: customersWith({ Kredittgrense: 1000 }), Fakturaer: INVOICES.slice(0, 3) }, { asOf: "2026-01-31" })).toEqual(["invoice.dateFuture Fakturaer!C3"]);
});

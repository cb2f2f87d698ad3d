import { expect, test } from "@jest/globals";
import type { Cell } from "../../../src/register/cells";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { openingBalanceQuestions } from "../../../src/register/merging/openingBalances";

function questions(rows: readonly (readonly [opening: Cell, currency: Cell])[]): readonly string[] {
  const values = new Map<FieldName, readonly Cell[]>([
    ["openingBalance", rows.map(([opening]) => opening)],
    ["currency", rows.map(([, currency]) => currency)],
  ]);
  const at = { source: new Uint16Array(rows.length), row: new Uint32Array(rows.length) };
  const parties = { count: rows.length, at, id: rows.map((_, party) => String(party)), values, implied: new Uint8Array(rows.length) };
  return openingBalanceQuestions(parties, rows.map((_, party) => party)).map(({ code }) => code);
}

test.each<[string, (readonly [Cell, Cell])[], string[]]>([
  ["one currency", [[100, "NOK"], [50, "nok"]], []],
  ["no currency named", [[100, null], [50, null]], []],
  ["nothing owed in the other", [[100, "NOK"], [0, "EUR"], [null, "EUR"]], []],
  // Whoever adds these up makes an amount of no currency.
  ["two currencies", [[100, "NOK"], [50, "EUR"]], ["merge.openingBalance"]],
])("P36: opening balances in %s", (_, rows, codes) => {
  expect(questions(rows)).toEqual(codes);
});

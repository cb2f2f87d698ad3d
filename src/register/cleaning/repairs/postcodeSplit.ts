import { isPostcode, postcodeCountry } from "../../validation/postcodes";
import { isEmptyIn, textOf, type RowChange, type RowRepair, type RowView } from "../rowRepair";

const BOTH = /^((?:[A-Z]{1,3} ?- ?)?(?:\d{3} \d{2}|\d{4} ?[A-Z]{2}(?= )|\d{2}-\d{3}|\d{3,6}))[ ,]+(\p{L}.*\p{L}.*)$/u;
const LETTERS = /^[A-Z]{1,3} ?- ?/;

/** `0150 Oslo` in the column for the postcode or for the place: each into its own, where the other is empty or says the same. */
export const postcodeSplit: RowRepair = {
  rule: "postcode.split",
  on: (columns) => (columns.has("postcode") && columns.has("place") ? split : null),
};

function split(row: RowView): readonly RowChange[] {
  for (const [from, to] of [["postcode", "place"], ["place", "postcode"]] as const) {
    const [, code, place] = BOTH.exec(textOf(row, from)) ?? [];
    if (code === undefined || place === undefined || !isOf(row, code)) continue;
    const parts = { postcode: code.replace(LETTERS, ""), place };
    const there = String(row.cell(to) ?? "");
    const isSame = there.toLowerCase() === parts[to].toLowerCase();
    if (!isEmptyIn(row, to) && !isSame) continue;
    return [{ field: from, after: parts[from] }, ...(isSame ? [] : [{ field: to, after: parts[to] }])];
  }
  return [];
}

function isOf({ place: { country, isAssumed } }: RowView, code: string): boolean {
  const said = postcodeCountry(code) ?? (isAssumed ? country : null) ?? country;
  return said !== null && isPostcode(code, said);
}

import { describe, expect, test } from "@jest/globals";
import { cellText } from "../../../src/register/cells";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { sheet, workbook, type Rows } from "./snapshots";

/** The customer of each invoice by name; null where it has none. */
function customersOf(rows: Rows): readonly (string | null)[] {
  const snapshot = workbook(sheet("Fakturaer", rows));
  const { customers, invoices } = readRegister(snapshot, readSheets(snapshot), { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  return [...invoices.customer].map((at) => cellText(customers.values.get("name")?.[at] ?? null)).map((name) => (name === "" ? null : name));
}

const HEADINGS = ["Fakturanr", "Dato", "Forfall", "Kunde", "Beløp"];

describe("an invoice without a customer", () => {
  test("has none in a list with sums of months, whoever stands above it", () => {
    const names = customersOf([
      HEADINGS,
      [1001, "05.01.2026", "19.01.2026", "Berg AS", 1000],
      [1002, "12.01.2026", "26.01.2026", "Dal AS", 2000],
      [1003, "20.01.2026", "03.02.2026", null, 500],
      ["Sum januar", null, null, null, 3500],
      [1004, "05.02.2026", "19.02.2026", "Vik AS", 700],
      [1005, "12.02.2026", "26.02.2026", null, 900],
      ["Sum februar", null, null, null, 1600],
    ]);
    expect(names).toEqual(["Berg AS", "Dal AS", null, "Vik AS", null]);
  });

  test("has none below the name of a month", () => {
    const names = customersOf([
      HEADINGS,
      ["Januar 2026", null, null, null, null],
      [1001, "05.01.2026", "19.01.2026", "Berg AS", 1000],
      [1002, "12.01.2026", "26.01.2026", "Dal AS", 2000],
      [1003, "20.01.2026", "03.02.2026", null, 500],
      ["Februar 2026", null, null, null, null],
      [1004, "05.02.2026", "19.02.2026", "Vik AS", 700],
    ]);
    expect(names.filter((name) => name !== null)).toEqual(["Berg AS", "Dal AS", "Vik AS"]);
  });

  test("has that of its group's first row, where each group has one and a sum", () => {
    const names = customersOf([
      HEADINGS,
      [1001, "05.01.2026", "19.01.2026", "Berg AS", 1000],
      [1002, "12.01.2026", "26.01.2026", null, 2000],
      ["Sum", null, null, null, 3000],
      [1003, "05.02.2026", "19.02.2026", "Vik AS", 700],
      [1004, "12.02.2026", "26.02.2026", null, 900],
      ["Sum", null, null, null, 1600],
    ]);
    expect(names).toEqual(["Berg AS", "Berg AS", "Vik AS", "Vik AS"]);
  });
});

test.each([
  ["Kundenr", "customerNumber"],
  ["Konto", null],
])("a number that several customers share under %s is read as %s", (heading, field) => {
  const snapshot = workbook(
    sheet("Fakturaer", [
      ["Fakturanr", "Fakturadato", heading, "Kundenavn", "Beløp"],
      [1, "05.01.2026", 1500, "Coop Nord", 1000],
      [2, "06.01.2026", 1500, "Extra Vest", 2000],
      [3, "07.01.2026", 1500, "Obs Sør", 500],
      [4, "08.01.2026", 1500, "Berg AS", 300],
    ]),
  );
  expect(readSheets(snapshot)[0]?.columns[2]?.field).toBe(field);
});

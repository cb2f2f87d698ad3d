import { expect, test } from "@jest/globals";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { foreignSheets, nastyDocuments, nastyParties } from "./nasty";
import { sheet, workbook } from "./snapshots";

test.each([...nastyParties, ...nastyDocuments].map((one) => [one.what, one] as const))("%s", (_what, { name, rows, holds, count, fields }) => {
  const readings = readSheets(workbook(sheet(name, rows)));
  const [reading] = readings;
  const found = Object.fromEntries((reading?.columns ?? []).flatMap(({ heading, field }) => (field === null || heading === "" ? [] : [[heading, field]])));
  expect({ lists: readings.length, holds: reading?.holds, count: reading?.rows, fields: found }).toEqual({ lists: 1, holds, count, fields });
});

test.each(foreignSheets.map((one) => [one.what, one] as const))("%s holds nothing of ours", (_what, { name, rows }) => {
  expect(readSheets(workbook(sheet(name, rows))).map(({ holds }) => holds)).toEqual(["other"]);
});

test("a ledger of debit and credit: invoices are owed, credit notes and payments lower that, each by what its text says", () => {
  const ledger = nastyDocuments.find(({ what }) => what.startsWith("a Norwegian ledger"));
  const snapshot = workbook(sheet("Reskontro", ledger?.rows ?? []));
  const { invoices, payments, misfits } = readRegister(snapshot, readSheets(snapshot), { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  expect([...invoices.gross]).toEqual([125000, 30000, -10000]);
  expect([...invoices.kind]).toEqual([0, 0, 1]);
  expect([...payments.amount]).toEqual([25000]);
  expect(misfits).toEqual([]);
});

test("postcodes and places out of one column are the customers' own", () => {
  const list = nastyParties.find(({ what }) => what.includes("combined place"));
  const snapshot = workbook(sheet("Ark1", list?.rows ?? []));
  const { customers, misfits } = readRegister(snapshot, readSheets(snapshot), { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  expect(customers.values.get("postcode")).toEqual(["0150", "5003", "8392"]);
  expect(customers.values.get("place")).toEqual(["Oslo", "Bergen", "Sørvågen"]);
  expect(customers.values.has("postcodeAndPlace")).toBe(false);
  expect(customers.values.get("creditLimit")).toEqual([100000, 50000, null]);
  expect(misfits).toEqual([]);
});

import { expect, test } from "@jest/globals";
import type { Cell } from "../../../src/register/cells";
import { duplicateInput } from "../../../src/register/duplicates/records";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { WorkbookSnapshot } from "../../../src/register/intake/snapshot";

const sheet = (id: string, name: string, own: "register" | null, cells: readonly (readonly Cell[])[]) =>
  ({ id, name, visibility: "visible", own, ownCode: own === null ? null : "customers", firstRow: 0, firstColumn: 0, cells, formats: [], tables: [] }) as const;

/** A list as it was built from, and our tab of it, in another order. */
const snapshot: WorkbookSnapshot = {
  date1904: false,
  sheets: [
    sheet("{1}", "Kunder", null, [
      ["Kundenr", "Navn", "Nøkkel", "Fødselsnummer"],
      ["101", "Nordlys AS", "blå", "01017000027"],
      ["102", "Fjellbygg AS", "rød", null],
      ["103", "Dalen AS", "gul", null],
      ["103", "Dalen Rør AS", "grønn", null],
    ]),
    sheet("{2}", "Kundekartotek", "register", [
      ["Kundenr.", "Navn", "Kartotek-id"],
      ["102", "Fjellbygg AS", "b"],
      ["101", "Nordlys AS", "a"],
      ["103", "Dalen AS", "c"],
      ["104", "Ny AS", "d"],
    ]),
  ],
};

test("after a build the user's list still says what the register does not take over, row by row; a number that stands twice says nothing", () => {
  const readings = readSheets(snapshot, { fixed: {}, remembered: {} });
  const { customers, sources } = readRegister(snapshot, readings, { currency: "NOK", country: "NO", language: "nb", master: "register" });
  const { columns } = duplicateInput(customers, { kind: "customers", sources, snapshot, readings });
  const texts = (name: string) => columns.find((column) => column.name === name)?.texts;
  expect(customers.id).toEqual(["102", "101", "103", "104"]);
  expect(texts("Nøkkel")).toEqual(["rød", "blå", "", ""]);
  expect(texts("personalNumber")).toEqual(["", "01017000027", "", ""]);
});

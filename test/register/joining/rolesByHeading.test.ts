import { expect, test } from "@jest/globals";
import type { ColumnRole } from "../../../src/register/changes/registerColumn";
import { rolesByHeading } from "../../../src/register/joining/rolesByHeading";

const field = (name: "name" | "phone" | "country" | "email"): ColumnRole => ({ is: "field", field: name });
const nb = new Map([["Kartotek-id", { is: "rowId" } as const], ["Navn", field("name")], ["Telefon", field("phone")], ["Land", field("country")]]);
const en = new Map([["Register ID", { is: "rowId" } as const], ["Name", field("name")], ["Phone", field("phone")], ["E-mail", field("email")]]);

test.each([
  ["all in one language", ["Kartotek-id", "Navn", "Telefon"], [{ is: "rowId" }, field("name"), field("phone")]],
  ["a column that somebody has added in another language", ["Kartotek-id", "Navn", "E-mail"], [{ is: "rowId" }, field("name"), field("email")]],
  ["a column of the person's own", ["Kartotek-id", "Navn", "Mine notater"], [{ is: "rowId" }, field("name"), null]],
  ["a field that is there already in the first language", ["Kartotek-id", "Navn", "Land", "Name"], [{ is: "rowId" }, field("name"), field("country"), null]],
  ["nothing of ours", ["A", "B"], [null, null]],
])("%s", (_, headings, expected) => {
  expect(rolesByHeading(headings, [nb, en])).toEqual(expected);
  expect(rolesByHeading(headings, [en, nb])).toEqual(expected);
});

import { expect, test } from "@jest/globals";
import type { RegisterColumn } from "../../../src/register/changes/registerColumn";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { matchColumns } from "../../../src/workbook/registerTab/matchColumns";

const recorded: readonly RegisterColumn[] = [
  { kind: "customers", columnId: 1, role: { is: "rowId" }, heading: "Kartotek-id" },
  column(2, "phone", "Telefon"),
  column(3, "mobile", "Mobil"),
];

function column(columnId: number, field: FieldName, heading: string): RegisterColumn {
  return { kind: "customers", columnId, role: { is: "field", field }, heading };
}

function matched(...present: readonly (readonly [id: number, heading: string])[]): readonly string[] {
  return matchColumns(
    recorded,
    present.map(([columnId, heading]) => ({ columnId, heading })),
  ).map((role) => (role === null ? "theirs" : role.is === "field" ? role.field : role.is));
}

test.each([
  [
    "as it was made",
    [
      [1, "Kartotek-id"],
      [2, "Telefon"],
      [3, "Mobil"],
    ],
    ["rowId", "phone", "mobile"],
  ],
  [
    "moved by a person",
    [
      [3, "Mobil"],
      [1, "Kartotek-id"],
      [2, "Telefon"],
    ],
    ["mobile", "rowId", "phone"],
  ],
  [
    "renamed by a person",
    [
      [1, "Kartotek-id"],
      [2, "Tlf. jobb"],
      [3, "Mobil"],
    ],
    ["rowId", "phone", "mobile"],
  ],
  [
    "a column of the user's own between them",
    [
      [1, "Kartotek-id"],
      [7, "Hund"],
      [2, "Telefon"],
    ],
    ["rowId", "theirs", "phone"],
  ],
  // LibreOffice numbers table columns from left to right when it saves.
  [
    "ids given anew by another program after a column was moved",
    [
      [1, "Mobil"],
      [2, "Kartotek-id"],
      [3, "Telefon"],
    ],
    ["mobile", "rowId", "phone"],
  ],
  [
    "ids that nobody knows any more",
    [
      [11, "Kartotek-id"],
      [12, "Telefon"],
    ],
    ["rowId", "phone"],
  ],
  [
    "a column that a person removed, whose name was taken for another",
    [
      [1, "Kartotek-id"],
      [9, "Telefon"],
    ],
    ["rowId", "phone"],
  ],
] as const)("%s", (_, present, expected) => {
  expect(matched(...present)).toEqual(expected);
});

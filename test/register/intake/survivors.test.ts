import { expect, test } from "@jest/globals";
import type { Cell } from "../../../src/register/cells";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { survivors } from "../../../src/register/intake/survivors";
import type { Alias } from "../../../src/register/changes/alias";
import type { Parties } from "../../../src/register/register";

type Row = readonly [rowId: string, number: string, name: string, mergedInto?: string];

function parties(rows: readonly Row[]): Parties {
  const values = new Map<FieldName, Cell[]>([
    ["customerNumber", rows.map(([, number]) => number)],
    ["name", rows.map(([, , name]) => name)],
    ["mergedInto", rows.map(([, , , into]) => into ?? null)],
  ]);
  return {
    count: rows.length,
    at: { source: new Uint16Array(rows.length), row: Uint32Array.from(rows, (_, at) => at + 1) },
    id: rows.map(([, number]) => number),
    values,
    implied: new Uint8Array(rows.length),
  };
}

function alias(absorbed: string, survivor: string, number: string, name: string): Alias {
  return { kind: "customers", absorbed, survivor, number, name, batch: "b", apart: "", documents: [], staying: [] };
}

function found(rows: readonly Row[], aliases: readonly Alias[] = []) {
  const { parties: left, index } = survivors(
    parties(rows),
    rows.map(([rowId]) => rowId),
    aliases,
    "customerNumber",
  );
  return { left: left.values.get("name"), by: (number: string, name = "") => left.values.get("name")?.[index.find(number, name)] ?? null };
}

test("documents under an absorbed number, or name, are the survivor's", () => {
  const { left, by } = found([
    ["a", "101", "Nordlys AS"],
    ["b", "102", "Nordlys A/S", "101"],
    ["c", "103", "Fjell AS"],
  ]);
  expect(left).toEqual(["Nordlys AS", "Fjell AS"]);
  expect([by("101"), by("102"), by("103"), by("", "Nordlys A/S"), by("104")]).toEqual(["Nordlys AS", "Nordlys AS", "Fjell AS", "Nordlys AS", null]);
});

test("a name that two parties share is one party's when one has absorbed the other", () => {
  const { by } = found([
    ["a", "101", "Nordlys AS"],
    ["b", "102", "Nordlys AS", "101"],
  ]);
  expect(by("", "Nordlys AS")).toBe("Nordlys AS");
});

test("who absorbed others and is absorbed takes them along", () => {
  const { left, by } = found([
    ["a", "1", "A", "2"],
    ["b", "2", "B", "3"],
    ["c", "3", "C"],
  ]);
  expect(left).toEqual(["C"]);
  expect([by("1"), by("2")]).toEqual(["C", "C"]);
});

test("a circle, a number that nobody has and one's own number absorb nobody", () => {
  expect(
    found([
      ["a", "1", "A", "2"],
      ["b", "2", "B", "1"],
      ["c", "3", "C", "99"],
      ["d", "4", "D", "4"],
    ]).left,
  ).toEqual(["A", "B", "C", "D"]);
});

test("two with one number are told apart by the record, or by the hidden id", () => {
  const rows: Row[] = [
    ["a", "101", "Nordlys AS"],
    ["b", "101", "Nordlys avd. 2"],
    ["c", "102", "Nordlys A/S", "101"],
  ];
  expect(found(rows).left).toHaveLength(3);
  expect(found(rows, [alias("c", "b", "102", "Nordlys A/S")]).by("102")).toBe("Nordlys avd. 2");
  expect(found([...rows.slice(0, 2), ["c", "102", "Nordlys A/S", "b"]]).by("102")).toBe("Nordlys avd. 2");
});

test("a cell that a person has emptied takes the merge back, and a deleted row does not", () => {
  const record = [alias("b", "a", "102", "Nordlys A/S")];
  expect(
    found(
      [
        ["a", "101", "Nordlys AS"],
        ["b", "102", "Nordlys A/S"],
      ],
      record,
    ).by("102"),
  ).toBe("Nordlys A/S");
  const deleted = found([["a", "101", "Nordlys AS"]], record);
  expect([deleted.by("102"), deleted.by("", "Nordlys A/S")]).toEqual(["Nordlys AS", "Nordlys AS"]);
});

test("rows that were deleted one after the other lead to who is left", () => {
  const records = [alias("b", "a", "2", "B"), alias("a", "c", "1", "A")];
  expect(found([["c", "3", "C"]], records).by("2")).toBe("C");
});

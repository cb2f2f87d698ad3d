import { expect, test } from "@jest/globals";
import { seenDifferences, type StandingRow } from "../../../src/register/changes/seenCells";
import { cellHash } from "../../../src/register/customer/registerCell";
import type { RegisterBase } from "../../../src/register/customer/registerPlan";
import type { FieldName } from "../../../src/register/fields/catalogue";

const base: RegisterBase = new Map([
  ["n:101", { rowId: "id1", hashes: { customerNumber: cellHash("101"), name: cellHash("Nordlys AS") } }],
  ["n:102", { rowId: "id2", hashes: { customerNumber: cellHash("102"), name: cellHash("Fjell AS") } }],
]);

function row(rowId: string, values: Partial<Record<FieldName, string>>): StandingRow {
  return { rowId, values: new Map(Object.entries(values) as [FieldName, string][]) };
}

const built = [row("id1", { customerNumber: "101", name: "Nordlys AS" }), row("id2", { customerNumber: "102", name: "Fjell AS" })];

test("a register that nobody has touched has nothing to tell, however its rows are sorted", () => {
  expect(seenDifferences([...built].reverse(), base, new Map())).toEqual({ cells: [], typed: [], gone: [], seen: new Map() });
});

test("a cell that a person changed is told once, and again when it changes again", () => {
  const edited = (name: string) => [row("id1", { customerNumber: "101", name }), ...built.slice(1)];
  const first = seenDifferences(edited("Nordlys Bygg AS"), base, new Map());
  expect(first.cells).toEqual([{ rowId: "id1", field: "name", now: "Nordlys Bygg AS" }]);
  expect(seenDifferences(edited("Nordlys Bygg AS"), base, first.seen).cells).toEqual([]);
  expect(seenDifferences(edited("Nordlys AS"), base, first.seen)).toMatchObject({
    cells: [{ rowId: "id1", field: "name", now: "Nordlys AS" }],
    seen: new Map(),
  });
});

test("a row that a person typed and one that a person deleted are told once", () => {
  const now = [...built.slice(1), row("id9", { customerNumber: "900", name: "Ny AS" })];
  const first = seenDifferences(now, base, new Map());
  expect(first).toMatchObject({ typed: ["id9"], gone: ["id1"] });
  const again = seenDifferences(now, base, first.seen);
  expect(again).toMatchObject({ typed: [], gone: [], cells: [] });
});

test("rows without an id, and the copy of a row, wait until they have one of their own", () => {
  const { cells, typed } = seenDifferences([...built, row("", { name: "Ny" }), row("id1", { name: "Kopi" })], base, new Map());
  expect({ cells, typed }).toEqual({ cells: [], typed: [] });
});

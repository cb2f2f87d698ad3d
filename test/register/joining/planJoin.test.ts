import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../../src/register/cells";
import { partyKey } from "../../../src/register/customer/partyKey";
import { cellHash } from "../../../src/register/customer/registerCell";
import type { RegisterBase, RegisterPlan, RegisterRow, RegisterTab } from "../../../src/register/customer/registerPlan";
import type { SecondBase } from "../../../src/register/changes/secondRegister";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { planJoin } from "../../../src/register/joining/planJoin";
import { planJoins } from "../../../src/register/joining/planJoins";
import type { YoungerTab } from "../../../src/register/joining/youngerTab";

const fields = ["customerNumber", "name", "phone", "email", "mergedInto"] as const;
type Values = Readonly<Partial<Record<(typeof fields)[number], string>>>;
/** Row id, values, and what the source held; null where the row has no source. */
type Row = readonly [string, Values, (Values | null)?];

const valuesOf = (values: Values) => new Map<FieldName, Cell>(fields.map((field) => [field, values[field] === "" ? null : (values[field] ?? null)]));
const rowOf = ([rowId, values]: Row): RegisterRow => ({ rowId, values: valuesOf(values) });
const hashesOf = (values: Values) =>
  Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (value === "" ? [] : [[field, cellHash(value)]])));

function keyed(rows: readonly Row[]): readonly (readonly [string, Row, Values])[] {
  const used = new Set<string>();
  return rows.flatMap((row) => {
    const source = row[2] === undefined ? row[1] : row[2];
    if (source === null) return [];
    const { key } = partyKey("customers", (field) => valuesOf(source).get(field) ?? null);
    let free = key;
    for (let count = 2; used.has(free); count++) free = `${count}|${key}`;
    used.add(free);
    return [[free, row, source] as const];
  });
}

function older(rows: readonly Row[], sheet = "Kundekartotek"): RegisterTab {
  return { kind: "customers", sheet, fields: [...fields], rows: rows.map(rowOf), sheetRows: rows.map((_, at) => at + 1) };
}

const baseOf = (rows: readonly Row[]): RegisterBase => new Map(keyed(rows).map(([key, [rowId], source]) => [key, { rowId, hashes: hashesOf(source) }]));

function younger(rows: readonly Row[], sheet = "Kundekartotek (2)"): YoungerTab {
  const base = new Map(keyed(rows).map(([party, [rowId], source]): [string, SecondBase] => [rowId, { party, hashes: hashesOf(source) }]));
  return {
    second: { sheetId: sheet, sheet, kind: "customers", joined: "", left: [], columns: [], base },
    tab: older(rows, sheet),
    columns: new Map(fields.map((field, at) => [field, at])),
    ownColumns: [],
  };
}

function plan(olds: readonly Row[], youngs: readonly Row[], base = baseOf(olds)): RegisterPlan {
  let made = 0;
  return planJoin({ kind: "customers", older: older(olds), base, younger: younger(youngs), newId: () => `new-${++made}` });
}

const told = ({ newRows, changes, conflicts }: RegisterPlan) => ({
  rows: newRows.map(({ rowId, values }) => [rowId, values.get("customerNumber") ?? null, values.get("name") ?? null]),
  changes: changes.map(({ rowId, field, before, after }) => [rowId, field, before, after]),
  left: conflicts.map(({ code, key, field, value }) => [code, key, field, value]),
});

const moller: Values = { customerNumber: "007", name: "Møller Bygg AS", phone: "22 33 44 55" };
const nothing = { rows: [], changes: [], left: [] };

describe("rows that both have are the same", () => {
  test.each<readonly [string, readonly Row[], readonly Row[]]>([
    ["by their number", [["o1", moller]], [["y1", moller]]],
    ["by organisation number or name where none has a number", [["o1", { name: "Båten ANS" }]], [["y1", { name: "Båten ANS" }]]],
    ["whatever their order", [["o1", moller], ["o2", { customerNumber: "008" }]], [["y2", { customerNumber: "008" }], ["y1", moller]]],
    // Two branches with one number are told apart by what they hold.
    ["also where a number stands twice", [["o1", { customerNumber: "9", name: "A" }], ["o2", { customerNumber: "9", name: "B" }]], [["y1", { customerNumber: "9", name: "B" }], ["y2", { customerNumber: "9", name: "A" }]]],
    ["though it was typed by hand in both", [["o1", moller, null]], [["", moller, null]]],
    ["though the older renumbered it", [["o1", { ...moller, customerNumber: "70" }, moller]], [["y1", moller]]],
  ])("%s", (_, olds, youngs) => {
    expect(told(plan(olds, youngs))).toEqual(nothing);
  });
});

describe("what is taken over, and what is left", () => {
  test("a row that the older lacks, with its hidden id and what its source held", () => {
    const made = plan([["o1", moller]], [["y1", moller], ["y2", { customerNumber: "020", name: "Ny AS" }]]);
    expect(told(made)).toEqual({ rows: [["y2", "020", "Ny AS"]], changes: [], left: [] });
    expect(made.base.get("n:020")).toMatchObject({ rowId: "y2" });
  });

  test("a row that somebody has typed gets an id, and no source", () => {
    const made = plan([["o1", moller]], [["", { customerNumber: "020", name: "Ny AS" }, null]]);
    expect(told(made).rows).toEqual([["new-1", "020", "Ny AS"]]);
    expect([...made.base.keys()]).toEqual(["n:007"]);
  });

  test("an empty row is nothing", () => {
    expect(told(plan([["o1", moller]], [["y1", moller], ["y9", {}, null]]))).toEqual(nothing);
  });

  test("a customer whom a person has deleted from the older does not come back unasked", () => {
    const gone = baseOf([["o1", moller]]);
    expect(told(plan([], [["y1", moller]], gone))).toEqual({ rows: [], changes: [], left: [["register.joinDeleted", "007", "customerNumber", "007"]] });
  });

  test("an edit of the younger only; both with its value are told where both were edited", () => {
    const olds: readonly Row[] = [["o1", { ...moller, email: "post@moller.no" }, moller]];
    const youngs: readonly Row[] = [["y1", { ...moller, phone: "99", email: "firma@moller.no" }, moller]];
    expect(told(plan(olds, youngs))).toEqual({
      rows: [],
      changes: [["o1", "phone", "22 33 44 55", "99"]],
      left: [["register.joinConflict", "007", "email", "firma@moller.no"]],
    });
  });

  test("a number that another customer of the older has is not given to a second one", () => {
    const olds: readonly Row[] = [["o1", moller], ["o2", { customerNumber: "008", name: "Båten ANS" }, null]];
    const made = plan(olds, [["y1", { ...moller, customerNumber: "008" }, moller]]);
    expect(made.newRows).toEqual([]);
    expect(made.changes.filter(({ field }) => field === "customerNumber")).toEqual([]);
    expect(made.conflicts.map(({ code, field }) => [code, field])).toContainEqual(["register.joinConflict", "customerNumber"]);
  });

  test("who was absorbed by somebody without a number is absorbed by his row in the older", () => {
    const olds: readonly Row[] = [["o1", { name: "Møller" }], ["o2", { name: "Moller" }]];
    const youngs: readonly Row[] = [["y1", { name: "Møller" }], ["y2", { name: "Moller", mergedInto: "y1" }, { name: "Moller" }]];
    expect(told(plan(olds, youngs)).changes).toEqual([["o2", "mergedInto", null, "o1"]]);
  });
});

test("of three registers the oldest takes over from the others, one after the other", () => {
  const olds: readonly Row[] = [["o1", moller]];
  const second = younger([["y1", { ...moller, phone: "99" }, moller], ["y2", { customerNumber: "020", name: "Ny AS" }, null]]);
  const third = younger([["z1", { ...moller, phone: "77", email: "ny@moller.no" }, moller], ["z2", { customerNumber: "020", name: "Ny AS", phone: "55" }, null]], "Kundekartotek (3)");
  const { plan: all, parts } = planJoins("customers", older(olds), baseOf(olds), [second, third], () => "id");
  expect(told(all)).toEqual({
    rows: [["y2", "020", "Ny AS"]],
    changes: [
      ["o1", "phone", "22 33 44 55", "99"],
      ["o1", "email", null, "ny@moller.no"],
    ],
    left: [["register.joinConflict", "007", "phone", "77"]],
  });
  expect(all.newRows[0]?.values.get("phone")).toBe("55");
  expect(parts.map(({ rows, cells, left }) => [rows, cells, left.length])).toEqual([[1, 1, 0], [0, 2, 1]]);
});

const text = fc.constantFrom("", "", "a", "b", "c");
const values = fc.record({ name: text, phone: text, email: text });
const party = fc.record({ number: fc.constantFrom("1", "2", "3", "4"), source: values, older: fc.option(values), younger: fc.option(values), hasSource: fc.boolean() });

test("no cell of the younger is lost: it stands in the older afterwards, is told of, or is what the source gave and the older has edited since", () => {
  fc.assert(
    fc.property(fc.uniqueArray(party, { selector: ({ number }) => number }), (parties) => {
      const rows = (which: "older" | "younger"): readonly Row[] =>
        parties.flatMap(({ number, source, hasSource, ...held }): readonly Row[] => {
          const own = held[which];
          return own ? [[`${which}${number}`, { customerNumber: number, ...own }, hasSource ? { customerNumber: number, ...source } : null]] : [];
        });
      const [olds, youngs] = [rows("older"), rows("younger")];
      const made = plan(olds, youngs);
      const after = new Map(olds.map(([id, own]) => [id, valuesOf(own)]));
      for (const { rowId, field, after: value } of made.changes) after.get(rowId)?.set(field, value);
      for (const { rowId, values: own } of made.newRows) after.set(rowId, new Map(own));
      const standing = [...after.values()];
      for (const [, own, source] of youngs) {
        const [row, ...more] = standing.filter((one) => one.get("customerNumber") === own.customerNumber);
        expect(more).toEqual([]);
        for (const [field, value] of valuesOf(own)) {
          if (value === null) continue;
          const isThere = row?.get(field) === value;
          const isTold = made.conflicts.some((finding) => finding.key === own.customerNumber && (finding.field === field || finding.code === "register.joinDeleted"));
          const isFromSource = source !== null && source?.[field as keyof Values] === value;
          expect(isThere || isTold || isFromSource).toBe(true);
        }
      }
      // Joined once more there is nothing left to take.
      const asValues = (id: string): Values => Object.fromEntries([...(after.get(id) ?? [])].map(([field, cell]) => [field, String(cell ?? "")]));
      const joined = [...olds, ...youngs.filter(([id]) => made.newRows.some(({ rowId }) => rowId === id))];
      const again = plan(joined.map(([id, , source = null]): Row => [id, asValues(id), source]), youngs, made.base);
      expect(again.newRows).toEqual([]);
    }),
  );
});

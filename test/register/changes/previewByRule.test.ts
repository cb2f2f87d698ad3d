import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isSameProposal, previewByRule, previewOf, type Proposed, type ProposedCell, type ProposedRow } from "../../../src/register/changes/previewByRule";

const cell = (over: Partial<ProposedCell> = {}): ProposedCell => ({
  sheet: "Kundekartotek",
  key: "10023",
  field: "phone",
  before: "22 33 44 55",
  after: "+47 22 33 44 55",
  rule: "phone.format",
  ...over,
});

const row = (over: Partial<ProposedRow> = {}): ProposedRow => ({ is: "added", sheet: "Kundekartotek", key: "10064", name: "Bok & Te AS", from: "Kunder", ...over });

test("the rule with the most cells comes first, with its fields and its first five cells", () => {
  const cells = [
    cell({ rule: "register.source", field: "place" }),
    ...[1, 2, 3, 4, 5, 6].map((n) => cell({ key: String(n) })),
    cell({ field: "mobile" }),
  ];
  const [phones, source, ...others] = previewByRule(cells);
  expect(others).toEqual([]);
  expect(phones).toMatchObject({ rule: "phone.format", count: 7 });
  expect(phones?.fields.map(({ field, count }) => [field, count])).toEqual([["phone", 6], ["mobile", 1]]);
  expect(phones?.samples.map(({ key }) => key)).toEqual(["1", "2", "3", "4", "5"]);
  expect(source).toMatchObject({ rule: "register.source", count: 1 });
});

test("columns that hold no field are told apart by their headings", () => {
  const [preview] = previewByRule([cell({ field: null, heading: "Merknad" }), cell({ field: null, heading: "Ekstra" }), cell({ field: null, heading: "Merknad" })]);
  expect(preview?.fields).toEqual([
    { field: null, heading: "Merknad", count: 2 },
    { field: null, heading: "Ekstra", count: 1 },
  ]);
});

test("rows that come and go are counted apart from cells", () => {
  const preview = previewOf({ cells: [], rows: [row(), row({ is: "removed", key: "10003" }), row({ key: "10065" })] });
  expect(preview.cells).toBe(0);
  expect(preview.rows.map(({ is, count }) => [is, count])).toEqual([["added", 2], ["removed", 1]]);
});

test("nothing proposed previews nothing", () => {
  expect(previewOf({ cells: [], rows: [] })).toEqual({ cells: 0, rules: [], rows: [] });
});

test("law: every cell is counted once, under its rule and under its field", () => {
  const rules = fc.constantFrom("phone.format", "register.source", "undo");
  const fields = fc.constantFrom("phone", "place", null);
  fc.assert(
    fc.property(fc.array(fc.record({ rule: rules, field: fields })), (drawn) => {
      const previews = previewByRule(drawn.map((one) => cell(one)));
      expect(previews.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length);
      for (const { count, fields: own } of previews) expect(own.reduce((sum, one) => sum + one.count, 0)).toBe(count);
    }),
  );
});

const seen: Proposed = { cells: [cell()], rows: [row()] };

test.each<[Proposed, boolean, string]>([
  [{ cells: [cell()], rows: [row()] }, true, "worked out again from the same sheets"],
  [{ cells: [cell({ after: "+47 99 99 99 99" })], rows: [row()] }, false, "another value would be written"],
  [{ cells: [cell({ before: "99 99 99 99" })], rows: [row()] }, false, "somebody has changed the cell meanwhile"],
  [{ cells: [cell({ before: 22334455 })], rows: [row()] }, false, "a number is not the text of its digits"],
  [{ cells: [cell({ key: "10024" })], rows: [row()] }, false, "another customer"],
  [{ cells: [cell(), cell({ key: "10024" })], rows: [row()] }, false, "one cell more"],
  [{ cells: [cell()], rows: [] }, false, "a row less"],
  [{ cells: [cell()], rows: [row({ name: "Bok og Te AS" })] }, false, "a row with another name"],
  [{ cells: [cell()], rows: [row({ is: "removed" })] }, false, "a row that goes in place of one that comes"],
])("whether a person has seen a proposal: %#", (now, isSame, _why) => {
  expect(isSameProposal(seen, now)).toBe(isSame);
});

import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../../../src/register/cells";
import { changeSetOf } from "../../../src/register/changes/changeSetOf";
import { placeEdits } from "../../../src/register/changes/placeEdits";
import { emptyJournal } from "../../../src/register/changes/journal";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { WorkbookSnapshot } from "../../../src/register/intake/snapshot";

function workbook(cells: readonly (readonly Cell[])[]): WorkbookSnapshot {
  const sheet = { id: "{1}", name: "Kunder", visibility: "visible", own: null, ownCode: null, firstRow: 2, firstColumn: 1 } as const;
  return { sheets: [{ ...sheet, cells, formats: [], tables: [] }], date1904: false };
}

function changesIn(cells: readonly (readonly Cell[])[], proposals: readonly { row: number; column: number; after: Cell }[]) {
  const snapshot = workbook(cells);
  const readings = readSheets(snapshot, { fixed: {}, remembered: {} });
  const asked = proposals.map((one) => ({ ...one, sheetId: "{1}", rule: "test" }));
  return changeSetOf({ snapshot, readings, journal: emptyJournal }, asked);
}

const heading = ["Kundenr", "Navn", "E-post"];

test("a row is called by its customer number, and found by it where it is unique", () => {
  const rows = [heading, [101, "Nordlys AS", "post@nordlys.no"], [102, "Fjellbygg AS", "POST@FJELLBYGG.NO"]];
  const { lists, edits } = changesIn(rows, [{ row: 4, column: 3, after: "post@fjellbygg.no" }]);
  expect(lists[0]).toMatchObject({ sheet: "Kunder", identity: { by: "column", column: 0 } });
  expect(edits).toEqual([
    {
      list: 0,
      row: { text: "102", occurrence: 0 },
      column: 2,
      key: "102",
      before: "POST@FJELLBYGG.NO",
      after: "post@fjellbygg.no",
      rule: "test",
    },
  ]);
});

test("an edit of the key says how its row is found afterwards", () => {
  const rows = [heading, [" 101", "Nordlys AS", "a@b.no"], ["102", "Fjellbygg AS", "c@d.no"]];
  const [edit] = changesIn(rows, [{ row: 3, column: 1, after: "1010" }]).edits;
  expect(edit).toMatchObject({ row: { text: "101", occurrence: 0 }, rowAfter: { text: "1010", occurrence: 0 } });
});

test("rows without a unique key are found by all that they hold, equal ones by their order", () => {
  const rows = [heading, [101, "Nordlys AS", "a@b.no"], [101, "Nordlys AS", "a@b.no"], [101, "Nordlys", "a@b.no"]];
  const { lists, edits } = changesIn(rows, [{ row: 4, column: 2, after: "NORDLYS AS" }]);
  expect(lists[0]?.identity.by).toBe("content");
  expect(edits[0]?.row.occurrence).toBe(1);
  expect(edits[0]?.rowAfter?.occurrence).toBe(0);
});

describe("rows that hold the same in their mapped columns, but differ", () => {
  const noted = [...heading, "Farge"];
  const one = ["lik", "Nordlys AS", "a@b.no", "rød"];
  const other = ["lik", "Nordlys AS", "a@b.no", "blå"];

  test("are told apart by all that they hold", () => {
    const { lists, edits } = changesIn([noted, one, other], [{ row: 4, column: 2, after: "Nordlys" }]);
    expect(lists[0]?.identity).toEqual({ by: "content", columns: [0, 1, 2, 3] });
    expect(edits[0]?.row.occurrence).toBe(0);
  });

  test("also where it is the edits that make them the same", () => {
    const differs = ["lik", "Nordlys AS", "A@B.NO", "rød"];
    const { lists, edits } = changesIn([noted, differs, other], [{ row: 3, column: 3, after: "a@b.no" }]);
    expect(lists[0]?.identity).toEqual({ by: "content", columns: [0, 1, 2, 3] });
    expect(edits[0]?.rowAfter?.occurrence).toBe(0);
  });

  test("are not written at all where only a formula differs: what it shows tells no row", () => {
    const snapshot = workbook([noted, one, other]);
    const [sheet] = snapshot.sheets;
    const withFormula = { ...snapshot, sheets: sheet ? [{ ...sheet, formulaColumns: [4] }] : [] };
    const readings = readSheets(withFormula, { fixed: {}, remembered: {} });
    const proposals = [{ sheetId: "{1}", row: 4, column: 2, after: "Nordlys", rule: "test" }];
    const { lists, edits } = changeSetOf({ snapshot: withFormula, readings, journal: emptyJournal }, proposals);
    const [list] = lists;
    if (!list) throw new Error("there is a list");
    const rows = [one, other];
    const { placed, unplaced } = placeEdits(list, edits, { columns: [1, 2, 3, 4], firstRow: 3, rows });
    expect(placed).toEqual([]);
    expect(unplaced).toMatchObject([{ reason: "ambiguous" }]);
  });
});

test("what changes nothing, and what stands outside the list, is left out; of two for one cell the last counts", () => {
  const rows = [heading, [101, "Nordlys AS", "a@b.no"], [102, "Fjellbygg AS", null]];
  const { edits } = changesIn(rows, [
    { row: 3, column: 2, after: "Nordlys AS" },
    { row: 4, column: 3, after: "" },
    { row: 40, column: 2, after: "x" },
    { row: 3, column: 3, after: "first@b.no" },
    { row: 3, column: 3, after: "last@b.no" },
  ]);
  expect(edits.map(({ after }) => after)).toEqual(["last@b.no"]);
});

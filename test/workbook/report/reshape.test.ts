import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reshape } from "../../../src/workbook/report/reshape";
import type { TablePlan, TabPlan } from "../../../src/workbook/report/tabPlan";
import type { TableState, TabState } from "../../../src/workbook/report/tabState";

const COLUMNS = 6;

interface Layout {
  /** Name, rows above the heading row since the end of the table before, and rows of heading and body. */
  readonly tables: readonly { readonly name: string; readonly gap: number; readonly rows: number }[];
  readonly tail: number;
}

function placed(layout: Layout): { name: string; row: number; rows: number }[] {
  let row = 0;
  return layout.tables.map(({ name, gap, rows }) => {
    const at = { name, row: row + gap, rows };
    row = at.row + rows + 1;
    return at;
  });
}

function height(layout: Layout): number {
  const last = placed(layout).at(-1);
  return (last === undefined ? 0 : last.row + last.rows + 1) + layout.tail;
}

function stateOf(layout: Layout, corner: number, below: boolean): TabState {
  const area = { row: corner, column: 0, rows: height(layout), columns: COLUMNS };
  return {
    id: "1",
    name: "Tab",
    isNew: false,
    isProtected: false,
    isFiltered: false,
    isMarked: true,
    corner: { left: 0, top: 0 },
    charts: [],
    widths: [],
    breaks: [],
    area,
    used: { row: 0, column: 0, rows: corner + area.rows + (below ? 5 : 0), columns: COLUMNS },
    tables: placed(layout).map(({ name, row, rows }): TableState => ({
      name,
      area: { row: corner + row, column: 0, rows, columns: 3 },
      headings: [],
    })),
  };
}

function planOf(layout: Layout): TabPlan {
  const tables = placed(layout).map(({ name, row, rows }): TablePlan => ({
    name,
    area: { row, column: 0, rows: rows + 1, columns: 4 },
    headings: [],
    totals: null,
    formulas: [],
    columns: [],
    empty: false,
    wraps: false,
    body: Array.from({ length: rows - 1 }, () => []),
  }));
  return {
    rows: height(layout),
    columns: COLUMNS,
    widths: [],
    inputs: [],
    looks: [],
    merges: [],
    heights: [],
    links: [],
    charts: [],
    titleRow: null,
    breaks: [],
    tables,
  };
}

/** The sheet's rows as marks: `head` a heading row, `below` what the user wrote under our area. */
function carriedOut(state: TabState, plan: TabPlan, below: boolean): { rows: string[]; hurt: string[] } {
  const rows: string[] = Array.from({ length: state.area.row + state.area.rows }, () => "");
  for (let row = 0; row < state.area.row; row++) rows[row] = "above";
  for (const { name, area } of state.tables) {
    rows[area.row] = `head ${name}`;
    for (let row = area.row + 1; row < area.row + area.rows; row++) rows[row] = `body ${name}`;
  }
  if (below) rows.push("", "below 1", "below 2");
  const steps = reshape(state, plan);
  const hurt: string[] = [];
  const wipe = (from: number, count: number): void => {
    for (let row = from; row < from + count; row++) {
      if (/above|below/.test(rows[row] ?? "")) hurt.push(`cleared ${rows[row] ?? ""}`);
      rows[row] = "";
    }
  };
  for (const { area } of state.tables.filter(({ name }) => steps.dissolve.includes(name))) wipe(area.row, area.rows);
  for (const { table, area } of steps.shrink) {
    for (let row = area.row + area.rows; rows[row] === `body ${table}`; row++) rows[row] = "";
  }
  for (const area of steps.clear) if (area.column === 0) wipe(area.row, area.rows);
  for (const { kind, area } of steps.shifts) {
    if (kind === "insert") {
      // Right below a heading or body row is not inside its table; between two rows of one table would be.
      if ((rows[area.row] ?? "").startsWith("body")) hurt.push("inserted inside a table");
      rows.splice(area.row, 0, ...Array.from({ length: area.rows }, () => ""));
    } else {
      const gone = rows.splice(area.row, area.rows);
      hurt.push(...gone.filter((mark) => mark !== "").map((mark) => `deleted ${mark}`));
    }
  }
  for (const { table, area } of steps.grow) {
    if (rows[area.row] !== `head ${table}`) hurt.push(`resized ${table} away from its headings`);
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      const mark = rows[row] ?? "";
      if (mark !== "" && mark !== `body ${table}`) hurt.push(`grew ${table} over ${mark}`);
      rows[row] = `body ${table}`;
    }
  }
  return { rows, hurt };
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  tables: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom("KR_a", "KR_b", "KR_c", "KR_d"),
      gap: fc.integer({ min: 2, max: 9 }),
      rows: fc.integer({ min: 2, max: 12 }),
    }),
    { selector: ({ name }) => name, maxLength: 4 },
  ),
  tail: fc.integer({ min: 0, max: 4 }),
});

test("whatever the old and the new report look like, kept tables reach their place and the user's cells survive", () => {
  fc.assert(
    fc.property(layouts, layouts, fc.integer({ min: 0, max: 3 }), fc.boolean(), (old, next, corner, below) => {
      const state = stateOf(old, corner, below);
      const plan = planOf(next);
      const { rows, hurt } = carriedOut(state, plan, below);

      expect(hurt).toEqual([]);
      const { kept } = reshape(state, plan);
      for (const { name, area, body } of plan.tables) {
        if (!kept.has(name)) continue;
        expect(rows.indexOf(`head ${name}`)).toBe(corner + area.row);
        expect(rows.filter((mark) => mark === `body ${name}`)).toHaveLength(body.length);
      }
      expect(rows.filter((mark) => mark === "above")).toHaveLength(corner);
      if (below) {
        // What stands below keeps its distance from the end of our area.
        expect(rows.indexOf("below 1")).toBe(corner + plan.rows + 1);
        expect(rows.indexOf("below 2")).toBe(corner + plan.rows + 2);
      }
    }),
    { numRuns: 500 },
  );
});

describe("tables stay the same objects", () => {
  const layout = (...names: string[]): Layout => ({ tables: names.map((name) => ({ name, gap: 3, rows: 4 })), tail: 1 });
  test.each([
    ["as long as they are wanted", ["KR_a", "KR_b"], ["KR_a", "KR_b"], ["KR_a", "KR_b"]],
    ["when another comes between them", ["KR_a", "KR_b"], ["KR_a", "KR_c", "KR_b"], ["KR_a", "KR_b"]],
    ["when another goes", ["KR_a", "KR_c", "KR_b"], ["KR_a", "KR_b"], ["KR_a", "KR_b"]],
    ["but not both of two that changed places, for a table cannot pass another", ["KR_a", "KR_b"], ["KR_b", "KR_a"], ["KR_a"]],
  ])("%s", (_, old, next, kept) => {
    expect([...reshape(stateOf(layout(...old), 0, false), planOf(layout(...next))).kept]).toEqual(kept);
  });
});

test("a wider report pushes what stands beside it to the right", () => {
  const state = { ...stateOf({ tables: [], tail: 5 }, 0, false), used: { row: 0, column: 0, rows: 5, columns: COLUMNS + 2 } };
  expect(reshape(state, { ...planOf({ tables: [], tail: 5 }), columns: COLUMNS + 3 }).push).toEqual({
    column: COLUMNS,
    columns: 3,
  });
  expect(reshape(state, planOf({ tables: [], tail: 5 })).push).toBeNull();
});

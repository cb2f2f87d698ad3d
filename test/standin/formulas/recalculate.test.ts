import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Scalar, Sheet, Workbook } from "../../../src/standin/model/types";
import type { FormulaTable } from "../../../src/standin/formulas/context";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import { type ChangedArea, recalculate } from "../../../src/standin/formulas/recalculate";

type Cell = Scalar | { readonly formula: string; readonly value: Scalar };

/** A sheet with as much of a grid as calculation needs; `written` lists the cells that got a value. */
function sheetOf(name: string, rows: Cell[][], written: string[]): Sheet {
  const formulaAt = (row: number, column: number): { formula: string; value: Scalar } | null => {
    const cell = rows[row]?.[column] ?? null;
    return typeof cell === "object" && cell !== null && "formula" in cell ? cell : null;
  };
  const grid = {
    formulaVersion: 0,
    value: (row: number, column: number): Scalar => {
      const cell = rows[row]?.[column] ?? null;
      return typeof cell === "object" && cell !== null && "formula" in cell ? cell.value : cell;
    },
    formula: (row: number, column: number) => formulaAt(row, column)?.formula ?? null,
    setCalculated: (row: number, column: number, value: Scalar): void => {
      const cells = rows[row];
      if (cells !== undefined) cells[column] = { formula: formulaAt(row, column)?.formula ?? "", value };
      written.push(`${name}!${String.fromCharCode(65 + column)}${String(row + 1)}`);
    },
    formulaCells: () =>
      rows.flatMap((cells, row) =>
        cells.map((_, column) => ({ row, column })).filter((place) => formulaAt(place.row, place.column) !== null),
      ),
    usedArea: () => ({ row: 0, column: 0, rows: rows.length, columns: Math.max(...rows.map((cells) => cells.length)) }),
    rowHidden: () => false,
  };
  return { name, grid } as unknown as Sheet;
}

function workbookOf(sheets: Record<string, Cell[][]>): { workbook: Workbook; written: string[] } {
  const written: string[] = [];
  const made = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows, written));
  return { workbook: { sheets: made, date1904: false } as unknown as Workbook, written };
}

const nothing = { tables: [] as FormulaTable[], name: () => undefined, rowFiltered: () => false };

function change(sheet: string, row: number, column: number, rows = 1, columns = 1): ChangedArea {
  return { sheet, area: { row, column, rows, columns } };
}

const of = (formula: string, value: Scalar = null): Cell => ({ formula, value });

test("what depends on a change is calculated after what it reads, over sheets", () => {
  const { workbook, written } = workbookOf({
    Total: [[of("Data!B1*2", 0), of("A1+1", 0)]],
    Data: [[5, of("A1+1", 0), of("7*1", 0)]],
  });
  recalculate(workbook, [change("data", 0, 0)], nothing);
  expect(written).toEqual(["Data!B1", "Total!A1", "Total!B1"]);
  expect(workbook.sheets[0]?.grid.value(0, 1)).toBe(13);
  expect(workbook.sheets[1]?.grid.value(0, 2)).toBe(0);
});

test("a formula that was just written is calculated, with its table", () => {
  const table = { name: "T", sheet: "S", row: 0, column: 0, rows: 4, columns: ["Sum"], hasHeadings: true, hasTotals: true };
  const { workbook } = workbookOf({ S: [["Sum"], [1.1], [2.2], [of("SUBTOTAL(109,[Sum])")]] });
  recalculate(workbook, [change("S", 3, 0)], { ...nothing, tables: [table] });
  expect(workbook.sheets[0]?.grid.value(3, 0)).toBeCloseTo(3.3, 12);
});

test("a formula with an unknown function keeps the value that Excel calculated, and what reads it is calculated with that", () => {
  const { workbook, written } = workbookOf({ S: [[1, of("NPV(A1,A1)", 42), of("B1+A1", 0)]] });
  recalculate(workbook, [change("S", 0, 0)], nothing);
  expect(written).toEqual(["S!C1"]);
  expect(workbook.sheets[0]?.grid.value(0, 2)).toBe(43);
});

test("a formula whose precedents cannot be told keeps its value", () => {
  const { workbook, written } = workbookOf({ S: [[1, of('INDIRECT("A1")', 42)]] });
  recalculate(workbook, [change("S", 0, 0, 1, 2)], nothing);
  expect(written).toEqual([]);
});

test("an unchanged result is not written, so that the sheet is saved as it was", () => {
  const { workbook, written } = workbookOf({ S: [[1, of("A1+1", 2), of("1/0", { error: "#DIV/0!" })]] });
  recalculate(workbook, [change("S", 0, 0, 1, 3)], nothing);
  expect(written).toEqual([]);
});

test("a circle gets 0, keeps what it has, and what only reads from it is calculated", () => {
  const { workbook } = workbookOf({ S: [[of("B1+1"), of("A1+1", 9), of("B1*2")]] });
  recalculate(workbook, [change("S", 0, 0)], nothing);
  expect([0, 1, 2].map((column) => workbook.sheets[0]?.grid.value(0, column))).toEqual([0, 9, 18]);
});

test("a cell that reads itself through its own range is a circle", () => {
  const { workbook } = workbookOf({ S: [[1], [of("SUM(A:A)")]] });
  recalculate(workbook, [change("S", 0, 0)], nothing);
  expect(workbook.sheets[0]?.grid.value(1, 0)).toBe(0);
});

test("formulas that were replaced, moved or removed are not calculated as they were before", () => {
  const workbook = blankWorkbook("S");
  const grid = workbook.sheets[0]?.grid;
  if (grid === undefined) throw new Error("a workbook has a sheet");
  grid.setValue(0, 0, 3);
  grid.setFormula(0, 1, "A1*2", null);
  grid.setFormula(0, 2, "B1+1", null);
  recalculate(workbook, [change("S", 0, 0, 1, 3)], nothing);
  grid.setFormula(0, 1, "A1*10", null);
  recalculate(workbook, [change("S", 0, 1)], nothing);
  expect([grid.value(0, 1), grid.value(0, 2)]).toEqual([30, 31]);

  grid.insertRows(0, 1);
  grid.setFormula(1, 1, "A2*10", 30);
  grid.setValue(1, 2, "text");
  grid.setValue(1, 0, 4);
  recalculate(workbook, [change("S", 1, 0)], nothing);
  expect([grid.value(1, 1), grid.value(1, 2)]).toEqual([40, "text"]);
});

test("names carry dependence", () => {
  const { workbook } = workbookOf({ S: [[2, of("rate*10", 0)]] });
  recalculate(workbook, [change("S", 0, 0)], { ...nothing, name: (name) => (name === "rate" ? "S!$A$1" : undefined) });
  expect(workbook.sheets[0]?.grid.value(0, 1)).toBe(20);
});

test("a running balance of twenty thousand rows is no deep recursion", () => {
  const rows: Cell[][] = [[1, of("A1")]];
  for (let row = 2; row <= 20_000; row++) rows.push([1, of(`B${String(row - 1)}+A${String(row)}`)]);
  const { workbook } = workbookOf({ S: rows });
  recalculate(workbook, [change("S", 0, 0)], nothing);
  expect(workbook.sheets[0]?.grid.value(19_999, 1)).toBe(20_000);
});

test("calculating what a change touches gives the same as calculating everything", () => {
  const column = fc.array(fc.constantFrom("A1", "A2", "A3", "SUM(A1:A3)", "B1", "B2", "C1", "SUM(B1:B3)"), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 2 }), (formulas, changed) => {
      const make = (): ReturnType<typeof workbookOf> =>
        workbookOf({ S: formulas.map(([b = "", c = ""], row) => [row, of(`${b}+1`, 0), of(`${c}*2`, 0)]) });
      const all = change("S", 0, 0, 3, 3);
      const part = make().workbook;
      const whole = make().workbook;
      for (const workbook of [part, whole]) {
        recalculate(workbook, [all], nothing);
        workbook.sheets[0]?.grid.setCalculated(changed, 0, 100);
      }
      recalculate(part, [change("S", changed, 0)], nothing);
      recalculate(whole, [all], nothing);
      const values = (workbook: Workbook): unknown[] =>
        [0, 1, 2].flatMap((row) => [1, 2].map((x) => workbook.sheets[0]?.grid.value(row, x)));
      expect(values(part)).toEqual(values(whole));
    }),
  );
});

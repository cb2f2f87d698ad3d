import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import type { Grid, Scalar, Workbook } from "../../../src/standin/model/types";
import { namespaces, partsOf, workbookFile } from "../file/packages";

const wholeColumn = { row: 0, rows: 1_048_576 };
const wholeRow = { column: 0, columns: 16_384 };

function gridOf(workbook: Workbook): Grid {
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet.grid;
}

function openRows(rows: string, before = ""): Workbook {
  return openXlsx(
    workbookFile("", {
      "xl/worksheets/sheet1.xml": `<worksheet ${namespaces}>${before}<sheetData>${rows}</sheetData></worksheet>`,
    }),
  );
}

/** The same workbook after it went through a file. */
function saved(workbook: Workbook): Workbook {
  return openXlsx(saveXlsx(workbook));
}

function values(grid: Grid, rows: number, columns: number): Scalar[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => grid.value(row, column)));
}

const square = `<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><v>3</v></c></row>
<row r="2" hidden="1"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row>
<row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>8</v></c><c r="C3"><v>9</v></c></row>`;

test("inserted rows push cells, heights and hidden rows down", () => {
  const workbook = openRows(square);
  gridOf(workbook).insertRows(1, 2);
  for (const grid of [gridOf(workbook), gridOf(saved(workbook))]) {
    expect(values(grid, 5, 1)).toEqual([[1], [null], [null], [4], [7]]);
    expect([0, 1, 3].map((row) => [grid.rowHeight(row), grid.rowHidden(row)])).toEqual([
      [30, false],
      [null, false],
      [null, true],
    ]);
  }
});

test("deleted rows pull up what is below", () => {
  const workbook = openRows(square);
  gridOf(workbook).deleteRows(0, 2);
  for (const grid of [gridOf(workbook), gridOf(saved(workbook))]) {
    expect(values(grid, 2, 3)).toEqual([
      [7, 8, 9],
      [null, null, null],
    ]);
    expect(grid.rowHidden(0)).toBe(false);
  }
});

test("columns move with their cells, formats, widths and hidden flags", () => {
  const workbook = openRows(
    square,
    '<cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="3" width="5" hidden="1"/></cols>',
  );
  gridOf(workbook).insertColumns(1, 1);
  for (const grid of [gridOf(workbook), gridOf(saved(workbook))]) {
    expect(values(grid, 1, 4)).toEqual([[1, null, 2, 3]]);
    expect([0, 1, 2, 3, 4].map((column) => grid.columnWidth(column))).toEqual([20, 20, 20, 5, null]);
    expect(grid.columnHidden(3)).toBe(true);
    expect([1, 2].map((column) => grid.style(0, column))).toEqual([0, 1]);
  }
  gridOf(workbook).deleteColumns(0, 3);
  expect(values(gridOf(saved(workbook)), 2, 2)).toEqual([
    [3, null],
    [6, null],
  ]);
  expect([0, 1].map((column) => gridOf(saved(workbook)).columnHidden(column))).toEqual([true, false]);
});

test("an array formula says the area that it fills after rows and columns moved", () => {
  const workbook = openRows('<row r="2"><c r="B2" cm="1"><f t="array" ref="B2:B4">ROW(A1:A3)</f><v>1</v></c></row>');
  gridOf(workbook).insertRows(0, 1);
  gridOf(workbook).insertRows(3, 2);
  gridOf(workbook).insertColumns(0, 1);
  gridOf(workbook).rewriteFormula(2, 2, "ROW(B2:B6)");
  expect(partsOf(saveXlsx(workbook)).get("xl/worksheets/sheet1.xml")).toContain(
    '<c r="C3" cm="1"><f t="array" ref="C3:C7">ROW(B2:B6)</f><v>1</v></c>',
  );
});

test("shared formulas become each cell's own before they move", () => {
  const workbook = openRows(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">C1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>',
  );
  gridOf(workbook).deleteRows(0, 1);
  expect(gridOf(saved(workbook)).formula(0, 0)).toBe("C2");
});

test("inserting and deleting the same rows and columns is nothing", () => {
  const place = fc.nat(6);
  const cells = fc.array(fc.tuple(place, place, fc.integer()), { maxLength: 20 });
  fc.assert(
    fc.property(cells, place, fc.integer({ min: 1, max: 5 }), (written, at, count) => {
      const grid = gridOf(blankWorkbook("Ark"));
      for (const [row, column, value] of written) grid.setValue(row, column, value);
      const before = values(grid, 8, 8);
      grid.insertRows(at, count);
      grid.insertColumns(at, count);
      grid.deleteColumns(at, count);
      grid.deleteRows(at, count);
      expect(values(grid, 8, 8)).toEqual(before);
    }),
  );
});

test("a cell has its own format, else its row's, else its column's", () => {
  const workbook = openRows(
    '<row r="1"><c r="A1" s="1"/></row><row r="2" s="2" customFormat="1"><c r="A2"/></row><row r="3" s="2"/>',
    '<cols><col min="1" max="2" width="9" style="3"/></cols>',
  );
  const grid = gridOf(workbook);
  const places = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 1],
    [0, 5],
  ] as const;
  expect(places.map(([row, column]) => grid.style(row, column))).toEqual([1, 3, 0, 2, 3, 0]);
  grid.setValue(1, 1, "arver radens format");
  expect(gridOf(saved(workbook)).style(1, 1)).toBe(2);
});

test("a format for whole columns makes no cells, but takes along those that are there", () => {
  const workbook = openRows('<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="2" customFormat="1"/>');
  gridOf(workbook).restyle({ ...wholeColumn, column: 0, columns: 2 }, (style) => style + 10);
  const grid = gridOf(saved(workbook));
  expect(
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [99, 1],
      [99, 2],
    ].map(([row = 0, column = 0]) => grid.style(row, column)),
  ).toEqual([11, 10, 12, 10, 0]);
  expect(grid.usedArea(true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});

test("a format for whole rows counts in columns that have one", () => {
  const workbook = openRows("", '<cols><col min="2" max="2" width="9" style="3"/></cols>');
  gridOf(workbook).restyle({ ...wholeRow, row: 1, rows: 1 }, (style) => style + 10);
  const grid = gridOf(saved(workbook));
  expect([0, 1, 2, 9999].map((column) => grid.style(1, column))).toEqual([10, 13, 10, 10]);
});

test("each distinct format is asked for once", () => {
  const asked: number[] = [];
  gridOf(openRows(square)).restyle({ row: 0, column: 0, rows: 50, columns: 3 }, (style) => {
    asked.push(style);
    return style + 1;
  });
  expect(asked.sort()).toEqual([0, 1]);
});

test.each([
  ["contents", [null, 1], [5, 0]],
  ["formats", [2, 0], [5, 0]],
  ["all", [null, 0], [5, 0]],
] as const)("clearing %s", (what, cleared, beside) => {
  const workbook = openRows(square);
  gridOf(workbook).clear({ row: 0, column: 0, rows: 1, columns: 3 }, what);
  const grid = gridOf(saved(workbook));
  expect([grid.value(0, 1), grid.style(0, 1)]).toEqual(cleared);
  expect([grid.value(1, 1), grid.style(1, 1)]).toEqual(beside);
});

test("clearing the whole sheet leaves nothing, and is quick in an empty one", () => {
  const workbook = openRows(
    `${square}<row r="9" s="4" customFormat="1"/>`,
    '<cols><col min="1" max="9" width="9" style="3"/></cols>',
  );
  const grid = gridOf(workbook);
  grid.clear({ ...wholeColumn, ...wholeRow }, "all");
  expect(grid.usedArea(false)).toBeNull();
  expect([grid.style(8, 0), grid.style(500, 3)]).toEqual([0, 0]);
  expect(gridOf(saved(workbook)).usedArea(false)).toBeNull();
});

test("the used area is what has content, or also what has a format", () => {
  const grid = gridOf(openRows('<row r="2"><c r="B2"><v>1</v></c><c r="C2"/></row><row r="4"><c r="D4" s="1"/></row>'));
  expect(grid.usedArea(true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(grid.usedArea(false)).toEqual({ row: 1, column: 1, rows: 3, columns: 3 });
});

test("a width set in the middle of a definition leaves both sides as they were", () => {
  const workbook = openRows("", '<cols><col min="1" max="16384" width="10" style="2" customWidth="1"/></cols>');
  gridOf(workbook).setColumnWidth(3, 25);
  gridOf(workbook).setColumnHidden(5, true);
  const xml = partsOf(saveXlsx(workbook)).get("xl/worksheets/sheet1.xml") ?? "";
  expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).toBe(
    '<cols><col min="1" max="3" width="10" style="2" customWidth="1"/><col min="4" max="4" width="25" style="2" customWidth="1"/><col min="5" max="5" width="10" style="2" customWidth="1"/><col min="6" max="6" width="10" style="2" customWidth="1" hidden="1"/><col min="7" max="16384" width="10" style="2" customWidth="1"/></cols>',
  );
});

test("the last cell of a sheet can be written", () => {
  const workbook = blankWorkbook("Ark");
  gridOf(workbook).setValue(1_048_575, 16_383, "slutt");
  expect(gridOf(saved(workbook)).usedArea(true)).toEqual({ row: 1_048_575, column: 16_383, rows: 1, columns: 1 });
  expect(() => {
    gridOf(workbook).setValue(1_048_576, 0, 1);
  }).toThrow(RangeError);
});

import { areaText, maxColumns, maxRows, quoteSheet } from "../../model/areas";
import type { Scalar } from "../../model/types";
import { displayText } from "../../behaviour/displayText";
import { readCells, tellingPart, valueType, wireValue } from "../../behaviour/readCells";
import { writeCells, wrongShape } from "../../behaviour/writeCells";
import { writeNumberFormats } from "../../behaviour/writeNumberFormats";
import type { Excel } from "../excel";
import { areaOf, isUnbounded, type RangeTarget } from "../rangeTarget";
import type { Members } from "../targets";
import { setColumnsHidden, setRowsHidden, uniform } from "./hiddenLines";
import { leftOf, topOf } from "./points";

type Cell = string | number | boolean;

const readFormulas = (range: RangeTarget, excel: Excel): readonly (readonly Cell[])[] | null => {
  excel.calculate();
  const { grid } = range.sheet;
  return readCells(range, (row, column): Cell => {
    const formula = grid.formula(row, column);
    return formula === null ? wireValue(grid.value(row, column)) : `=${formula}`;
  });
};

const readWith =
  <V>(give: (value: Scalar) => V) =>
  (range: RangeTarget, excel: Excel): readonly (readonly V[])[] | null => {
    excel.calculate();
    return readCells(range, (row, column) => give(range.sheet.grid.value(row, column)));
  };

const readNumberFormats = (range: RangeTarget, excel: Excel): readonly (readonly string[])[] | null => {
  const codes = new Map<number, string>();
  return readCells(range, (row, column) => {
    const style = range.sheet.grid.style(row, column);
    let code = codes.get(style);
    if (code === undefined) codes.set(style, (code = excel.workbook.styles.format(style).numberFormat));
    return code;
  });
};

const readText = (range: RangeTarget, excel: Excel): readonly (readonly string[])[] | null => {
  excel.calculate();
  const { workbook } = excel;
  return readCells(range, (row, column) => {
    const format = workbook.styles.format(range.sheet.grid.style(row, column));
    return displayText(range.sheet.grid.value(row, column), format.numberFormat, workbook.date1904);
  });
};

const address = (range: RangeTarget): string => `${quoteSheet(range.sheet.name)}!${areaText(areaOf(range))}`;

/** The scalar properties of Range. */
export const rangeCells: Members<"Range"> = {
  name: "Range",
  tracked: true,
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: (range) => areaOf(range).row },
    ColumnIndex: { get: (range) => areaOf(range).column },
    RowCount: { get: (range) => areaOf(range).rows },
    ColumnCount: { get: (range) => areaOf(range).columns },
    // -1 above 2^31-1 cells: Excel.Range.cellCount in the API reference.
    CellCount: {
      get: (range) => {
        const cells = areaOf(range).rows * areaOf(range).columns;
        return cells > 2_147_483_647 ? -1 : cells;
      },
    },
    IsEntireRow: { get: (range) => areaOf(range).columns === maxColumns },
    IsEntireColumn: { get: (range) => areaOf(range).rows === maxRows },
    Values: { get: readWith(wireValue), set: writeCells },
    ValueTypes: { get: readWith(valueType) },
    Formulas: { get: readFormulas, set: writeCells },
    Text: { get: readText },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    RowHidden: {
      get: (range) => uniform(tellingPart(range), "rows", (row) => range.sheet.grid.rowHidden(row)),
      set: (range, hidden) => setRowsHidden(range, hidden),
    },
    ColumnHidden: {
      get: (range) => uniform(tellingPart(range), "columns", (column) => range.sheet.grid.columnHidden(column)),
      set: (range, hidden) => setColumnsHidden(range, hidden),
    },
    Hidden: {
      get: (range) => {
        const rows = uniform(tellingPart(range), "rows", (row) => range.sheet.grid.rowHidden(row));
        const columns = uniform(tellingPart(range), "columns", (column) => range.sheet.grid.columnHidden(column));
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    Top: { get: (range) => topOf(range.sheet, areaOf(range).row) },
    Left: { get: (range) => leftOf(range.sheet, areaOf(range).column) },
    Height: {
      get: ({ sheet, area }) =>
        area === null || isUnbounded(area) ? null : topOf(sheet, area.row + area.rows) - topOf(sheet, area.row),
    },
    Width: {
      get: ({ sheet, area }) =>
        area === null || isUnbounded(area) ? null : leftOf(sheet, area.column + area.columns) - leftOf(sheet, area.column),
    },
    // Formulas here give one value each; nothing spills.
    HasSpill: { get: () => false },
  },
  methods: {
    _ValidateArraySize: (range, [rows, columns]) => {
      const area = areaOf(range);
      if (rows !== area.rows || columns !== area.columns) throw wrongShape();
    },
  },
};

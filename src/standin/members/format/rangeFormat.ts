import { autofitColumns, autofitRows } from "../../behaviour/autofit";
import { checkAllowed } from "../../behaviour/protection";
import { tellingPart } from "../../behaviour/readCells";
import { boolean, number, oneOf, wholeNumber } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import { uniform } from "../range/hiddenLines";
import { charactersOf, columnPoints, defaultColumnWidth, defaultRowHeight, rowPoints } from "../range/points";
import { areaOf } from "../rangeTarget";
import { object, type Members } from "../targets";
import { common, reformat } from "./shape";

/** Client word to the file's. */
const horizontal = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const vertical = { Top: "top", Center: "center", Bottom: undefined, Justify: "justify", Distributed: "distributed" } as const;

function wordFor(words: Readonly<Record<string, string | undefined>>, stored: string | null | undefined): string | null {
  if (stored === null) return null;
  const whenAbsent = Object.keys(words).find((word) => words[word] === undefined) ?? null;
  return Object.keys(words).find((word) => words[word] === stored && stored !== undefined) ?? whenAbsent;
}

export const rangeFormat: Members<"RangeFormat"> = {
  name: "RangeFormat",
  navigation: {
    Fill: (range) => object("RangeFill", range),
    Font: (range) => object("RangeFont", range),
    Borders: (range) => object("RangeBorderCollection", range),
    Protection: (range) => object("FormatProtection", range),
  },
  properties: {
    WrapText: {
      get: (range, excel) => common(range, excel, (format) => format.wrap),
      set: (range, value, excel) => reformat(range, excel, (format) => ({ ...format, wrap: boolean(value) })),
    },
    HorizontalAlignment: {
      get: (range, excel) =>
        wordFor(
          horizontal,
          common(range, excel, (format) => format.horizontal),
        ),
      set: (range, value, excel) => {
        const word = horizontal[oneOf(value, Object.keys(horizontal) as (keyof typeof horizontal)[])];
        reformat(range, excel, (format) => ({ ...format, horizontal: word }));
      },
    },
    VerticalAlignment: {
      get: (range, excel) =>
        wordFor(
          vertical,
          common(range, excel, (format) => format.vertical),
        ),
      set: (range, value, excel) => {
        const word = vertical[oneOf(value, Object.keys(vertical) as (keyof typeof vertical)[])];
        reformat(range, excel, (format) => ({ ...format, vertical: word }));
      },
    },
    IndentLevel: {
      get: (range, excel) => common(range, excel, (format) => format.indent),
      set: (range, value, excel) => {
        const level = wholeNumber(value);
        if (level < 0 || level > 250) throw new HostError("InvalidArgument");
        reformat(range, excel, (format) => ({ ...format, indent: level }));
      },
    },
    ColumnWidth: {
      get: (range) => uniform(tellingPart(range), "columns", (column) => columnPoints(range.sheet, column)),
      set: (range, value) => {
        checkAllowed(range.sheet, "formatColumns");
        const characters = charactersOf(number(value));
        if (characters < 0 || characters > 256) throw new HostError("InvalidArgument");
        const { column, columns } = areaOf(range);
        for (let at = column; at < column + columns; at++) range.sheet.grid.setColumnWidth(at, characters);
      },
    },
    RowHeight: {
      get: (range) => uniform(tellingPart(range), "rows", (row) => rowPoints(range.sheet, row)),
      set: (range, value) => {
        checkAllowed(range.sheet, "formatRows");
        const points = number(value);
        if (points < 0 || points > 409) throw new HostError("InvalidArgument");
        const { row, rows } = tellingPart(range);
        for (let at = row; at < row + rows; at++) range.sheet.grid.setRowHeight(at, points);
      },
    },
    UseStandardWidth: {
      get: (range) => uniform(tellingPart(range), "columns", (column) => range.sheet.grid.columnWidth(column) === null),
      set: (range, value) => {
        if (!boolean(value)) return;
        const { column, columns } = areaOf(range);
        for (let at = column; at < column + columns; at++) range.sheet.grid.setColumnWidth(at, defaultColumnWidth(range.sheet));
      },
    },
    UseStandardHeight: {
      get: (range) =>
        uniform(
          tellingPart(range),
          "rows",
          (row) => (range.sheet.grid.rowHeight(row) ?? defaultRowHeight(range.sheet)) === defaultRowHeight(range.sheet),
        ),
      set: (range, value) => {
        if (!boolean(value)) return;
        const { row, rows } = tellingPart(range);
        for (let at = row; at < row + rows; at++) range.sheet.grid.setRowHeight(at, null);
      },
    },
  },
  methods: {
    AutofitColumns: (range, _args, excel) => {
      checkAllowed(range.sheet, "formatColumns");
      excel.calculate();
      autofitColumns(range, excel);
    },
    AutofitRows: (range, _args, excel) => {
      checkAllowed(range.sheet, "formatRows");
      excel.calculate();
      autofitRows(range, excel);
    },
  },
};

export const formatProtection: Members<"FormatProtection"> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (range, excel) => common(range, excel, (format) => format.locked),
      set: (range, value, excel) => reformat(range, excel, (format) => ({ ...format, locked: boolean(value) })),
    },
  },
};

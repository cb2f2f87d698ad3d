import { checkSheetName } from "../../behaviour/sheetName";
import { checkStructure } from "../../behaviour/protection";
import { attribute, childOf, ensure, flag, make, removeChild, replaceChild, setAttribute } from "../../model/tree";
import { worksheetOrder } from "../../model/orders";
import type { Sheet, Visibility, Workbook } from "../../model/types";
import { boolean, number, oneOf, text, wholeNumber } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import type { HostObject } from "../../protocol/hostObject";
import type { Excel } from "../excel";
import { color } from "../format/color";
import { charactersOf, defaultColumnWidth, defaultRowHeight, pointsOf } from "../range/points";
import { usedPart } from "../range/usedCells";
import { inside } from "../rangeTarget";
import { resolveRange } from "../resolveRange";
import { object, type Members } from "../targets";
import { registrations } from "./registrations";
import type { XmlElement } from "../../xml/element";
import { maxColumns, maxRows } from "../../model/areas";

/** The first view of the sheet, where gridlines and headings are switched. */
function view(sheet: Sheet): XmlElement {
  const views = ensure(sheet.xml, "sheetViews", worksheetOrder);
  const found = childOf(views, "sheetView");
  if (found !== undefined) return found;
  const made = make("sheetView", { workbookViewId: 0 });
  views.children.push(made);
  return made;
}

function setViewFlag(sheet: Sheet, name: string, value: unknown): void {
  setAttribute(view(sheet), name, boolean(value) ? undefined : false);
  sheet.touch();
}

function viewFlag(sheet: Sheet, name: string): boolean {
  const views = childOf(sheet.xml, "sheetViews");
  return flag(views === undefined ? undefined : childOf(views, "sheetView"), name, true);
}

/** An empty string means no colour, in both directions. */
function tabColor(sheet: Sheet): string {
  const properties = childOf(sheet.xml, "sheetPr");
  const rgb = attribute(properties === undefined ? undefined : childOf(properties, "tabColor"), "rgb");
  return rgb === undefined ? "" : `#${rgb.slice(-6).toUpperCase()}`;
}

function setTabColor(sheet: Sheet, value: unknown): void {
  const properties = ensure(sheet.xml, "sheetPr", worksheetOrder);
  if (value === "") removeChild(properties, childOf(properties, "tabColor"));
  else
    replaceChild(properties, "tabColor", make("tabColor", { rgb: `FF${color(value).slice(1)}` }), [
      "tabColor",
      "outlinePr",
      "pageSetUpPr",
    ]);
  sheet.touch();
}

function isLastVisible(workbook: Workbook, sheet: Sheet): boolean {
  return sheet.visibility === "Visible" && workbook.sheets.filter((other) => other.visibility === "Visible").length === 1;
}

/** The last visible sheet cannot be hidden: Excel.Worksheet.visibility in the API reference. */
function setVisibility(sheet: Sheet, value: unknown, excel: Excel): void {
  const visibility = oneOf<Visibility>(value, ["Visible", "Hidden", "VeryHidden"]);
  checkStructure(excel.workbook);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (isLastVisible(excel.workbook, sheet)) throw new HostError("InvalidOperation");
  sheet.visibility = visibility;
  excel.raise({ kind: "visibility", sheet, before, after: visibility });
}

/** A very hidden sheet must be shown or hidden first; the last visible one stays: Excel.Worksheet.delete in the API reference. */
function remove(sheet: Sheet, excel: Excel): void {
  checkStructure(excel.workbook);
  if (sheet.visibility === "VeryHidden" || isLastVisible(excel.workbook, sheet)) throw new HostError("InvalidOperation");
  excel.deleteSheet(sheet);
  excel.raise({ kind: "deleted", sheet });
}

function setPosition(sheet: Sheet, value: unknown, excel: Excel): void {
  const { sheets } = excel.workbook;
  const after = wholeNumber(value);
  if (after < 0 || after >= sheets.length) throw new HostError("InvalidArgument");
  checkStructure(excel.workbook);
  const before = sheets.indexOf(sheet);
  if (before === after) return;
  excel.workbook.moveSheet(sheet, after);
  excel.raise({ kind: "moved", sheet, before, after });
}

function rename(sheet: Sheet, value: unknown, excel: Excel): void {
  const name = text(value);
  const before = sheet.name;
  if (name === before) return;
  checkStructure(excel.workbook);
  checkSheetName(excel.workbook, name, before);
  excel.renameSheet(sheet, name);
  excel.raise({ kind: "renamed", sheet, before, after: name });
}

function usedRange(sheet: Sheet, valuesOnly: unknown, excel: Excel): HostObject | null {
  excel.calculate();
  const area = usedPart(sheet.grid, { row: 0, column: 0, rows: maxRows, columns: maxColumns }, valuesOnly === true);
  return area === null ? null : object("Range", { sheet, area });
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, excel: Excel): HostObject | null {
  const { sheets } = excel.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other !== undefined && (visibleOnly !== true || other.visibility === "Visible")) return object("Worksheet", other);
  }
  return null;
}

function demanded(found: HostObject | null): HostObject {
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

export const worksheet: Members<"Worksheet"> = {
  name: "Worksheet",
  key: (sheet) => sheet.id,
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet, excel) => excel.workbook.sheets.indexOf(sheet), set: setPosition },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: { get: tabColor, set: setTabColor },
    ShowGridlines: { get: (sheet) => viewFlag(sheet, "showGridLines") },
    Gridlines: { set: (sheet, value) => setViewFlag(sheet, "showGridLines", value) },
    ShowHeadings: { get: (sheet) => viewFlag(sheet, "showRowColHeaders") },
    Headings: { set: (sheet, value) => setViewFlag(sheet, "showRowColHeaders", value) },
    StandardWidth: {
      get: (sheet) => pointsOf(defaultColumnWidth(sheet)),
      set: (sheet, value) => {
        const format = ensure(sheet.xml, "sheetFormatPr", worksheetOrder);
        setAttribute(format, "defaultColWidth", charactersOf(number(value)));
        if (attribute(format, "defaultRowHeight") === undefined)
          setAttribute(format, "defaultRowHeight", defaultRowHeight(sheet));
        sheet.touch();
      },
    },
    StandardHeight: { get: defaultRowHeight },
  },
  navigation: { CustomProperties: (sheet) => object("WorksheetCustomPropertyCollection", sheet) },
  methods: {
    GetRange: (sheet, [address], excel) => object("Range", resolveRange(excel.workbook, sheet, address)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      object("Range", {
        sheet,
        area: inside({
          row: wholeNumber(row),
          column: wholeNumber(column),
          rows: wholeNumber(rows),
          columns: wholeNumber(columns),
        }),
      }),
    GetCell: (sheet, [row, column]) =>
      object("Range", { sheet, area: inside({ row: wholeNumber(row), column: wholeNumber(column), rows: 1, columns: 1 }) }),
    // A blank sheet answers its first cell: Excel.Worksheet.getUsedRange in the API reference.
    GetUsedRange: (sheet, [valuesOnly], excel) =>
      usedRange(sheet, valuesOnly, excel) ?? object("Range", { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], excel) => usedRange(sheet, valuesOnly, excel),
    GetNext: (sheet, [visibleOnly], excel) => demanded(neighbour(sheet, 1, visibleOnly, excel)),
    GetNextOrNullObject: (sheet, [visibleOnly], excel) => neighbour(sheet, 1, visibleOnly, excel),
    GetPrevious: (sheet, [visibleOnly], excel) => demanded(neighbour(sheet, -1, visibleOnly, excel)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], excel) => neighbour(sheet, -1, visibleOnly, excel),
    Activate: (sheet, _args, excel) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      excel.workbook.activate(sheet);
      excel.raise({ kind: "activated", sheet });
    },
    Calculate: (_sheet, _args, excel) => {
      excel.calculate();
    },
    Delete: (sheet, _args, excel) => {
      remove(sheet, excel);
    },
    _GetSheetById: (_sheet, [id], excel) => sheetById(excel.workbook, id),
    _GetAnotherWorksheetById: (_sheet, [id], excel) => sheetById(excel.workbook, id),
    ...registrations<"Worksheet">((sheet) => sheet.id, {
      DataChangedEvent: 10,
      ActivatedEvent: 11,
      DeactivatedEvent: 12,
      SelectionChangedEvent: 14,
      CalculatedEvent: 16,
      FormatChangedEvent: 18,
      RowSortedEvent: 19,
      ColumnSortedEvent: 20,
      SingleClickedEvent: 21,
      RowHiddenChangedEvent: 22,
      FormulaChangedEvent: 23,
      ProtectionChangedEvent: 24,
      EventNameChanged: 25,
      EventVisibilityChanged: 26,
    }),
  },
};

function sheetById(workbook: Workbook, id: unknown): HostObject {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return object("Worksheet", sheet);
}

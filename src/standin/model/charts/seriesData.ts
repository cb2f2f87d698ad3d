import type { XmlElement } from "../../xml/element";
import { parseQualified, qualified } from "../areas";
import { childOf, descend, make, replaceChild, textOf } from "../tree";
import type { Area, Scalar, Sheet, Workbook } from "../types";
import { seriesOrder } from "./chartOrders";

/** A part of a series that comes from cells: what is drawn, along what, and under what name. */
type Role = "val" | "cat" | "tx";

/** Points a part of the series at cells and writes their present values beside the reference, so that viewers need no calculation. */
export function setSource(workbook: Workbook, series: XmlElement, role: Role, sheet: Sheet, area: Area): void {
  const reference = referenceTo(workbook, role, qualified(sheet.name, area), cellsOf(sheet, area));
  replaceChild(series, role, make(`c:${role}`, {}, reference), seriesOrder);
}

/** Gives the series a name of its own. */
export function setNameText(series: XmlElement, name: string): void {
  replaceChild(series, "tx", make("c:tx", {}, make("c:v", {}, name)), seriesOrder);
}

export function seriesName(series: XmlElement): string {
  const name = childOf(series, "tx");
  const cached = name && (descend(name, "strRef", "strCache", "pt", "v") ?? childOf(name, "v"));
  return cached ? textOf(cached) : "";
}

/** The reference of a part of the series, such as `Rapport!$B$2:$B$9`. */
function sourceOf(series: XmlElement, role: Role): string | undefined {
  const part = childOf(series, role);
  const formula = part && (descend(part, "numRef", "f") ?? descend(part, "strRef", "f"));
  return formula && textOf(formula);
}

/** Writes the cached values of all parts anew from what the cells hold now. */
export function refreshCaches(workbook: Workbook, series: XmlElement): void {
  for (const role of ["tx", "cat", "val"] as const) {
    const source = sourceOf(series, role);
    const place = source === undefined ? null : parseQualified(source);
    const sheet = place && workbook.sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase());
    if (place && sheet) setSource(workbook, series, role, sheet, place.area);
  }
}

interface SourceCell {
  readonly value: Scalar;
  readonly numberFormat: (styles: Workbook["styles"]) => string;
}

function cellsOf(sheet: Sheet, area: Area): SourceCell[] {
  const cells: SourceCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push({
        value: sheet.grid.value(row, column),
        numberFormat: (styles) => styles.format(sheet.grid.style(row, column)).numberFormat,
      });
    }
  }
  return cells;
}

function referenceTo(workbook: Workbook, role: Role, formula: string, cells: readonly SourceCell[]): XmlElement {
  const numeric = role === "val" || (role === "cat" && cells.length > 0 && cells.every(({ value }) => typeof value === "number"));
  const points = cells.map(({ value }, index) => {
    if (numeric ? typeof value !== "number" : value === null) return undefined;
    return make("c:pt", { idx: index }, make("c:v", {}, shown(value)));
  });
  const count = make("c:ptCount", { val: cells.length });
  const source = make("c:f", {}, formula);
  if (!numeric) return make("c:strRef", {}, source, make("c:strCache", {}, count, ...points));
  const [first] = cells;
  const code = make("c:formatCode", {}, first ? first.numberFormat(workbook.styles) : "General");
  return make("c:numRef", {}, source, make("c:numCache", {}, code, count, ...points));
}

function shown(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

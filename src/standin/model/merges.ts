import { HostError } from "../protocol/hostError";
import { areaText, overlap, parseArea } from "./areas";
import { worksheetOrder } from "./orders";
import { tablesOnSheet, tableArea } from "./tables/table";
import { attribute, childOf, childrenOf, ensure, make, recount, removeChild } from "./tree";
import type { Area, Sheet, Workbook } from "./types";

export function mergedAreas(sheet: Sheet): Area[] {
  const list = childOf(sheet.xml, "mergeCells");
  if (!list) return [];
  return childrenOf(list, "mergeCell")
    .map((cell) => parseArea(attribute(cell, "ref") ?? ""))
    .filter((area) => area !== null);
}

/**
 * Merges the area, or each of its rows. Only the upper left content stays; merged areas that it touches are merged into it.
 * Not inside a table: https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf
 */
export function merge(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  if (tablesOnSheet(workbook, sheet).some((table) => overlap(tableArea(table), area))) throw new HostError("InvalidOperation");
  if (across && area.rows > 1) {
    for (let row = 0; row < area.rows; row++) merge(workbook, sheet, { ...area, row: area.row + row, rows: 1 }, false);
    return;
  }
  unmerge(sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  if (area.columns > 1) sheet.grid.clear({ ...area, column: area.column + 1, columns: area.columns - 1 }, "contents");
  if (area.rows > 1) sheet.grid.clear({ row: area.row + 1, rows: area.rows - 1, column: area.column, columns: 1 }, "contents");
  const list = ensure(sheet.xml, "mergeCells", worksheetOrder);
  list.children.push(make("mergeCell", { ref: areaText(area) }));
  recount(sheet.xml, list);
  sheet.touch();
}

/** Takes apart every merged area that the given one touches. */
export function unmerge(sheet: Sheet, area: Area): void {
  const list = childOf(sheet.xml, "mergeCells");
  if (!list) return;
  const before = list.children.length;
  for (const cell of childrenOf(list, "mergeCell")) {
    const merged = parseArea(attribute(cell, "ref") ?? "");
    if (merged && overlap(merged, area)) removeChild(list, cell);
  }
  if (list.children.length === before) return;
  recount(sheet.xml, list);
  sheet.touch();
}

import { HostError } from "../../protocol/hostError";
import { areaText, overlap } from "../areas";
import { mergedAreas } from "../merges";
import { checkName, sameName } from "../nameRules";
import { definedNames } from "../names";
import { mainNamespace, relationshipsNamespace, worksheetOrder } from "../orders";
import { removeSheetFilter, sheetFilterArea } from "../sheetFilter";
import { shiftCells } from "../shiftCells";
import { ensure, make, recount, setAttribute } from "../tree";
import type { Area, Sheet, Workbook } from "../types";
import { allTables, tableArea, tableId, tableName, tablesOnSheet, touchTable, type Table } from "./table";
import { followTableName } from "./followTable";
import { newColumn, settleHeadings } from "./tableColumns";

const tableType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const tableContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Makes a table of the area. Without headings of its own the data moves down a row to make room for `Column1` …; a table that would be
 * headings alone gets an empty row.
 * Refused over another table or merged cells: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function addTable(workbook: Workbook, sheet: Sheet, asked: Area, withHeadings: boolean): Table {
  refuseOverlap(workbook, sheet, asked);
  if (!withHeadings) shiftCells(workbook, sheet, { ...asked, rows: 1 }, "down");
  const rows = asked.rows + (withHeadings ? 0 : 1);
  const area = { ...asked, rows: Math.max(2, rows) };
  refuseOverlap(workbook, sheet, area);
  const filtered = sheetFilterArea(sheet);
  if (filtered && overlap(filtered, area)) removeSheetFilter(workbook, sheet);

  const headings = settleHeadings(workbook, sheet, area);
  const id = 1 + Math.max(0, ...allTables(workbook).map((table) => Number(tableId(table))));
  const name = freeTableName(workbook);
  const xml = make(
    "table",
    // One heading row goes without saying, but exceljs takes what is not said for none.
    { xmlns: mainNamespace, id, name, displayName: name, ref: areaText(area), headerRowCount: "1", totalsRowShown: "0" },
    make("autoFilter", { ref: areaText(area) }),
    make("tableColumns", { count: headings.length }, ...headings.map((heading, index) => newColumn(index + 1, heading))),
    make("tableStyleInfo", {
      name: "TableStyleMedium2",
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  );
  const path = workbook.parts.freePath("xl/tables/table#.xml");
  workbook.parts.put(path, xml, tableContent);
  const relationship = workbook.parts.relate(sheet.path, tableType, path);
  const list = ensure(sheet.xml, "tableParts", worksheetOrder);
  list.children.push(make("tablePart", { "xmlns:r": relationshipsNamespace, "r:id": relationship }));
  recount(sheet.xml, list);
  sheet.touch();
  return { workbook, sheet, path, xml: workbook.parts.xml(path) };
}

export function refuseOverlap(workbook: Workbook, sheet: Sheet, area: Area, except?: Table): void {
  const others = tablesOnSheet(workbook, sheet).filter((table) => table.path !== except?.path);
  if (others.some((table) => overlap(tableArea(table), area))) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  if (mergedAreas(sheet).some((merged) => overlap(merged, area)))
    throw new HostError("InvalidArgument", "A table can't contain merged cells.");
}

function freeTableName(workbook: Workbook): string {
  let number = allTables(workbook).length + 1;
  while (nameTaken(workbook, `Table${number}`)) number++;
  return `Table${number}`;
}

/** Tables and names that cover the whole workbook share one list of names. */
function nameTaken(workbook: Workbook, name: string): boolean {
  return (
    allTables(workbook).some((table) => sameName(tableName(table), name)) ||
    definedNames(workbook).some((defined) => defined.scope === null && sameName(defined.name, name))
  );
}

export function renameTable(table: Table, name: string): void {
  if (name === tableName(table)) return;
  checkName(name);
  if (!sameName(name, tableName(table)) && nameTaken(table.workbook, name))
    throw new HostError("InvalidArgument", `The name "${name}" is taken.`);
  const before = tableName(table);
  setAttribute(table.xml, "name", name);
  setAttribute(table.xml, "displayName", name);
  touchTable(table);
  followTableName(table, before);
}

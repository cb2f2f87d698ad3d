import { HostError } from "../../protocol/hostError";
import type { XmlElement } from "../../xml/element";
import { shiftCells } from "../shiftCells";
import type { Area } from "../types";
import { refuseOverlap } from "./addTable";
import { setColumns } from "./tableColumns";
import { bodyArea, columnElements, hasContent, hasTotals, setTableArea, tableArea, type Table } from "./table";

/** Makes room for rows in the body and gives where they are. `at` counts from the body's first row. */
export function insertTableRows(table: Table, at: number, count: number): Area {
  const body = bodyArea(table);
  const area = tableArea(table);
  if (at < 0 || at > body.rows) throw new HostError("InvalidArgument");
  const rows: Area = { ...area, row: body.row + at, rows: count };
  if (at < body.rows || hasTotals(table)) {
    shiftCells(table.workbook, table.sheet, rows, "down");
    setTableArea(table, { ...area, rows: area.rows + count });
  } else {
    const below: Area = { ...area, row: area.row + area.rows, rows: count };
    if (hasContent(table, below)) shiftCells(table.workbook, table.sheet, below, "down");
    setTableArea(table, { ...area, rows: area.rows + count });
  }
  return rows;
}

/** Takes rows of the body away; the table keeps one empty row when none is left. */
export function deleteTableRows(table: Table, at: number, count: number): void {
  const body = bodyArea(table);
  const area = tableArea(table);
  if (at < 0 || at + count > body.rows) throw new HostError("InvalidArgument");
  const gone = Math.min(count, body.rows - 1);
  if (gone < count) table.sheet.grid.clear({ ...body, rows: 1 }, "contents");
  if (gone === 0) return;
  shiftCells(table.workbook, table.sheet, { ...area, row: body.row + at + (count - gone), rows: gone }, "up");
  setTableArea(table, { ...area, rows: area.rows - gone });
}

/** Makes room for a column and gives its place on the sheet; its heading is `Column1` or the like. */
export function insertTableColumn(table: Table, at: number): number {
  const area = tableArea(table);
  if (at < 0 || at > area.columns) throw new HostError("InvalidArgument");
  const columns: (XmlElement | undefined)[] = columnElements(table);
  const place = area.column + at;
  const room: Area = { ...area, column: place, columns: 1 };
  if (at < area.columns || hasContent(table, room)) shiftCells(table.workbook, table.sheet, room, "right");
  const wider = { ...area, columns: area.columns + 1 };
  refuseOverlap(table.workbook, table.sheet, wider, table);
  // Inside the table, the shift has made the column already.
  if (columnElements(table).length === columns.length)
    setColumns(table, wider, [...columns.slice(0, at), undefined, ...columns.slice(at)]);
  setTableArea(table, wider);
  return place;
}

export function deleteTableColumn(table: Table, at: number): void {
  const area = tableArea(table);
  if (area.columns === 1) throw new HostError("InvalidOperation");
  const columns = columnElements(table);
  shiftCells(table.workbook, table.sheet, { ...area, column: area.column + at, columns: 1 }, "left");
  const narrower = { ...area, columns: area.columns - 1 };
  if (columnElements(table).length === columns.length)
    setColumns(
      table,
      narrower,
      columns.filter((_, index) => index !== at),
    );
  setTableArea(table, narrower);
}

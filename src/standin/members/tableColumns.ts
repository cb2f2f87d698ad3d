import { refuseProtected } from "../model/protection";
import { deleteTableColumn, insertTableColumn } from "../model/tables/growTable";
import { bodyArea, columnElements, columnName, headerArea, tableArea, totalsArea } from "../model/tables/table";
import { renameColumn } from "../model/tables/tableUpkeep";
import { attribute } from "../model/tree";
import type { Area, Scalar } from "../model/types";
import { optional, text, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/hostObject";
import { collection } from "./collection";
import type { TableColumnTarget } from "./featureTargets";
import { object, type Members } from "./targets";

function idOf({ xml }: TableColumnTarget): number {
  return Number(attribute(xml, "id") ?? "0");
}

function indexOf({ table, xml }: TableColumnTarget): number {
  return columnElements(table).indexOf(xml);
}

/** The column's part of an area of its table. */
function part(column: TableColumnTarget, area: Area | null): HostObject {
  if (area === null) throw new HostError("ItemNotFound");
  return object("Range", { sheet: column.table.sheet, area: cells(column, area) });
}

function cells(column: TableColumnTarget, area: Area): Area {
  return { ...area, column: area.column + indexOf(column), columns: 1 };
}

function seen(value: Scalar): string | number | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

const columns = collection({
  name: "TableColumnCollection",
  of: "TableColumn",
  items: (table) => columnElements(table).map((xml) => ({ table, xml })),
  keys: (column) => [idOf(column), columnName(column.xml)],
  counted: true,
});

export const tableColumnCollectionMembers: Members<"TableColumnCollection"> = {
  ...columns,
  methods: {
    ...columns.methods,
    Add: (table, [index, values, name], excel) => {
      refuseProtected(table.sheet);
      const count = columnElements(table).length;
      const asked = optional(index, wholeNumber, -1);
      const at = asked < 0 ? count : asked;
      const place = insertTableColumn(table, at);
      const area = { ...tableArea(table), column: place, columns: 1 };
      write(table.sheet.grid, area, values);
      const header = headerArea(table);
      const given = optional(name, text, null);
      if (given !== null && header) renameColumn(excel.workbook, table.sheet, { row: header.row, column: place }, given);
      excel.cellsChanged(table.sheet, area);
      const xml = columnElements(table)[at];
      if (!xml) throw new HostError("GeneralException");
      return object("TableColumn", { table, xml });
    },
  },
};

/** Values for a whole column of a table, heading included, as Office.js wants them; a single value fills it. */
function write(grid: TableColumnTarget["table"]["sheet"]["grid"], area: Area, values: unknown): void {
  if (values === null || values === undefined) return;
  if (Array.isArray(values) && values.length !== area.rows) throw new HostError("InvalidArgument");
  for (let index = 0; index < area.rows; index++) {
    const line: unknown = Array.isArray(values) ? values[index] : values;
    const value: unknown = Array.isArray(line) ? line[0] : line;
    if (typeof value === "string" && value.startsWith("=")) grid.setFormula(area.row + index, area.column, value.slice(1), 0);
    else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      grid.setValue(area.row + index, area.column, value === "" ? null : value);
    }
  }
}

export const tableColumnMembers: Members<"TableColumn"> = {
  name: "TableColumn",
  key: idOf,
  properties: {
    Id: { get: idOf },
    Index: { get: indexOf },
    Name: {
      get: ({ xml }) => columnName(xml),
      set: (column, name, excel) => {
        refuseProtected(column.table.sheet);
        const header = headerArea(column.table);
        if (!header) throw new HostError("InvalidOperation");
        const cell = cells(column, header);
        renameColumn(excel.workbook, column.table.sheet, cell, text(name));
        excel.cellsChanged(column.table.sheet, cell);
      },
    },
    Values: {
      get: (column) => {
        const area = cells(column, tableArea(column.table));
        return Array.from({ length: area.rows }, (_, index) => [
          seen(column.table.sheet.grid.value(area.row + index, area.column)),
        ]);
      },
    },
  },
  methods: {
    GetRange: (column) => part(column, tableArea(column.table)),
    GetHeaderRowRange: (column) => part(column, headerArea(column.table)),
    GetDataBodyRange: (column) => part(column, bodyArea(column.table)),
    GetTotalRowRange: (column) => part(column, totalsArea(column.table)),
    Delete: (column, _args, excel) => {
      refuseProtected(column.table.sheet);
      deleteTableColumn(column.table, indexOf(column));
      excel.cellsChanged(column.table.sheet, tableArea(column.table));
    },
  },
};

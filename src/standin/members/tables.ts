import { addTable, renameTable } from "../model/tables/addTable";
import { forgetTable } from "../model/tables/followTable";
import { removeTable } from "../model/tables/removeTable";
import { resizeTable, showFilterButton, showHeaders } from "../model/tables/resizeTable";
import {
  allTables,
  bodyArea,
  hasHeaders,
  hasTotals,
  headerArea,
  setStyleFlag,
  setStyleName,
  styleFlag,
  styleName,
  tableArea,
  tableId,
  tableName,
  tablesOnSheet,
  totalsArea,
  type StyleFlag,
  type Table,
} from "../model/tables/table";
import { showTotals } from "../model/tables/totalsRow";
import { refuseProtected } from "../model/protection";
import { childOf } from "../model/tree";
import type { Area } from "../model/types";
import { boolean, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/hostObject";
import type { Property } from "../protocol/memberTable";
import { placeArgument } from "./areaArgument";
import { collection } from "./collection";
import type { Excel } from "./excel";
import { object, type Members } from "./targets";

function rangeOf(table: Table, area: Area | null): HostObject {
  if (area === null) throw new HostError("ItemNotFound");
  return object("Range", { sheet: table.sheet, area });
}

const tables = collection({
  name: "TableCollection",
  of: "Table",
  items: ({ workbook, sheet }) => (sheet ? tablesOnSheet(workbook, sheet) : allTables(workbook)),
  keys: (table) => [tableId(table), tableName(table)],
  counted: true,
});

export const tableCollectionMembers: Members<"TableCollection"> = {
  ...tables,
  methods: {
    ...tables.methods,
    Add: ({ workbook, sheet: home }, [address, hasHeaders], excel) => {
      const { sheet, area } = placeArgument(address, workbook, home);
      refuseProtected(sheet);
      const table = addTable(workbook, sheet, area, boolean(hasHeaders));
      excel.cellsChanged(sheet, tableArea(table));
      return object("Table", table);
    },
  },
};

function styled(name: StyleFlag): Property<Table, Excel> {
  return {
    get: (table) => styleFlag(table, name),
    set: (table, on) => {
      refuseProtected(table.sheet);
      setStyleFlag(table, name, boolean(on));
    },
  };
}

export const tableMembers: Members<"Table"> = {
  name: "Table",
  key: tableId,
  properties: {
    Id: { get: tableId },
    LegacyId: { get: tableId },
    Name: {
      get: tableName,
      set: (table, name, excel) => {
        refuseProtected(table.sheet);
        renameTable(table, text(name));
        excel.cellsChanged(table.sheet, tableArea(table));
      },
    },
    Style: {
      get: styleName,
      set: (table, name) => {
        refuseProtected(table.sheet);
        setStyleName(table, text(name));
      },
    },
    ShowTotals: {
      get: hasTotals,
      set: (table, show, excel) => {
        refuseProtected(table.sheet);
        showTotals(table, boolean(show));
        const area = tableArea(table);
        excel.cellsChanged(table.sheet, { ...area, rows: area.rows + 1 });
      },
    },
    ShowHeaders: {
      get: hasHeaders,
      set: (table, show, excel) => {
        refuseProtected(table.sheet);
        const before = tableArea(table);
        showHeaders(table, boolean(show));
        excel.cellsChanged(table.sheet, { ...before, rows: before.rows + 1 });
      },
    },
    ShowFilterButton: {
      get: (table) => childOf(table.xml, "autoFilter") !== undefined,
      set: (table, show) => {
        showFilterButton(table, boolean(show));
      },
    },
    ShowBandedRows: styled("showRowStripes"),
    ShowBandedColumns: styled("showColumnStripes"),
    HighlightFirstColumn: styled("showFirstColumn"),
    HighlightLastColumn: styled("showLastColumn"),
  },
  navigation: {
    Columns: (table) => object("TableColumnCollection", table),
    Rows: (table) => object("TableRowCollection", table),
    Sort: (table) => object("TableSort", table),
    Worksheet: (table) => object("Worksheet", table.sheet),
  },
  methods: {
    GetRange: (table) => rangeOf(table, tableArea(table)),
    GetHeaderRowRange: (table) => rangeOf(table, headerArea(table)),
    GetDataBodyRange: (table) => rangeOf(table, bodyArea(table)),
    GetTotalRowRange: (table) => rangeOf(table, totalsArea(table)),
    Resize: (table, [place], excel) => {
      const { sheet, area } = placeArgument(place, excel.workbook, table.sheet);
      if (sheet !== table.sheet) throw new HostError("InvalidArgument");
      refuseProtected(sheet);
      resizeTable(table, area);
      excel.cellsChanged(sheet, area);
    },
    ConvertToRange: (table) => {
      refuseProtected(table.sheet);
      const area = tableArea(table);
      forgetTable(table, false);
      removeTable(table);
      return object("Range", { sheet: table.sheet, area });
    },
    Delete: (table, _args, excel) => {
      refuseProtected(table.sheet);
      const area = tableArea(table);
      forgetTable(table, true);
      removeTable(table);
      table.sheet.grid.clear(area, "all");
      excel.cellsChanged(table.sheet, area);
    },
  },
};

export const workbookTables: Members<"Workbook"> = {
  name: "Workbook",
  navigation: { Tables: (workbook) => object("TableCollection", { workbook, sheet: null }) },
};

export const worksheetTables: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { Tables: (sheet, { workbook }) => object("TableCollection", { workbook, sheet }) },
};

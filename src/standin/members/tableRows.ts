import { refuseProtected } from "../model/protection";
import { deleteTableRows, insertTableRows } from "../model/tables/growTable";
import { bodyArea, tableArea } from "../model/tables/table";
import type { Scalar } from "../model/types";
import { optional, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import { collection } from "./collection";
import { object, type Members } from "./targets";

const rows = collection({
  name: "TableRowCollection",
  of: "TableRow",
  items: (table) => Array.from({ length: bodyArea(table).rows }, (_, index) => ({ table, index })),
  keys: ({ index }) => [index],
  counted: true,
});

export const tableRowCollectionMembers: Members<"TableRowCollection"> = {
  ...rows,
  properties: { Count: { get: (table) => bodyArea(table).rows } },
  methods: {
    ...rows.methods,
    GetCount: (table) => bodyArea(table).rows,
    Add: (table, [index, values], excel) => {
      refuseProtected(table.sheet);
      const asked = optional(index, wholeNumber, -1);
      const at = asked < 0 ? bodyArea(table).rows : asked;
      const given: readonly unknown[] = Array.isArray(values) ? values : [[]];
      const area = insertTableRows(table, at, given.length);
      given.forEach((line, row) => {
        if (!Array.isArray(line) || (line.length !== 0 && line.length !== area.columns)) throw new HostError("InvalidArgument");
        line.forEach((value: unknown, column) => {
          const place = area.column + column;
          if (typeof value === "string" && value.startsWith("="))
            table.sheet.grid.setFormula(area.row + row, place, value.slice(1), 0);
          else table.sheet.grid.setValue(area.row + row, place, value === "" ? null : (value as Scalar));
        });
      });
      excel.cellsChanged(table.sheet, area);
      return object("TableRow", { table, index: at });
    },
  },
};

export const tableRowMembers: Members<"TableRow"> = {
  name: "TableRow",
  properties: { Index: { get: ({ index }) => index } },
  methods: {
    GetRange: ({ table, index }) =>
      object("Range", { sheet: table.sheet, area: { ...bodyArea(table), row: bodyArea(table).row + index, rows: 1 } }),
    Delete: ({ table, index }, _args, excel) => {
      refuseProtected(table.sheet);
      const before = tableArea(table);
      deleteTableRows(table, index, 1);
      excel.cellsChanged(table.sheet, before);
    },
  },
};

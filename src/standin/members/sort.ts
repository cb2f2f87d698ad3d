import { intersection } from "../model/areas";
import { mergedAreas } from "../model/merges";
import { refuseProtected } from "../model/protection";
import { sortArea, type SortKey } from "../model/sortRows";
import { bodyArea } from "../model/tables/table";
import type { Area, Sheet } from "../model/types";
import { boolean, oneOf, optional, record, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { Excel } from "./excel";
import { areaOf } from "./rangeTarget";
import { object, type Members } from "./targets";

function keys(fields: unknown): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn } = record(field);
    if (optional(sortOn, (name) => oneOf(name, ["Value"]), "Value") !== "Value") throw new HostError("InvalidArgument");
    return { key: wholeNumber(key), ascending: optional(ascending, boolean, true) };
  });
}

function sort(sheet: Sheet, area: Area, fields: unknown, matchCase: unknown, columns: boolean, excel: Excel): void {
  refuseProtected(sheet, "allowSort");
  if (mergedAreas(sheet).some((merged) => intersection(merged, area))) throw new HostError("MergedRangeConflict");
  const used = sheet.grid.usedArea(false);
  const within = used && intersection(used, area);
  if (!within) return;
  excel.calculate();
  const moved = { ...area, rows: Math.min(area.rows, within.row + within.rows - area.row) };
  sortArea(sheet, moved, keys(fields), optional(matchCase, boolean, false), columns);
  excel.raise({ kind: columns ? "columnsSorted" : "rowsSorted", sheet, area: moved });
  excel.cellsChanged(sheet, moved);
}

export const rangeSortMembers: Members<"RangeSort"> = {
  name: "RangeSort",
  methods: {
    Apply: (range, [fields, matchCase, hasHeaders, orientation], excel) => {
      const columns = optional(orientation, (name) => oneOf(name, ["Rows", "Columns"]), "Rows") === "Columns";
      const area = areaOf(range);
      const headed = optional(hasHeaders, boolean, false) && !columns;
      if (headed && area.rows === 1) return;
      sort(range.sheet, headed ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area, fields, matchCase, columns, excel);
    },
  },
};

export const rangeSort: Members<"Range"> = {
  name: "Range",
  navigation: { Sort: (range) => object("RangeSort", range) },
};

export const tableSortMembers: Members<"TableSort"> = {
  name: "TableSort",
  methods: {
    Apply: (table, [fields, matchCase], excel) => {
      sort(table.sheet, bodyArea(table), fields, matchCase, false, excel);
    },
  },
};

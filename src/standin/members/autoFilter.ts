import {
  applyFilter,
  clearCriteria,
  criteria,
  filterArea,
  isFiltered,
  reapply,
  removeFilter,
  type FilterPlace,
} from "../model/autoFilter";
import type { FilterCriterion } from "../model/filterCriterion";
import { refuseProtected } from "../model/protection";
import { columnElements, tableArea, type Table } from "../model/tables/table";
import type { Workbook } from "../model/types";
import { oneOf, optional, record, text, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import { placeArgument } from "./areaArgument";
import type { Excel } from "./excel";
import type { TableColumnTarget } from "./featureTargets";
import { object, type Members } from "./targets";

function criterion(value: unknown): FilterCriterion {
  const given = record(value);
  const on = text(given["filterOn"]);
  if (on === "Values") {
    const values: unknown = given["values"];
    if (!Array.isArray(values)) throw new HostError("InvalidArgument");
    return { filterOn: on, values: values.map(text) };
  }
  if (on !== "Custom") throw new HostError("InvalidArgument", `stand-in: it does not filter on ${on}.`);
  const second = optional(given["criterion2"], text, undefined);
  const operator = optional(given["operator"], (name) => oneOf<"And" | "Or">(name, ["And", "Or"]), "And" as const);
  return {
    filterOn: on,
    criterion1: text(given["criterion1"]),
    ...(second === undefined ? {} : { criterion2: second, operator }),
  };
}

/** Filters change which rows are seen, so that subtotals follow. */
function changed(filter: FilterPlace, excel: Excel): void {
  const area = filter.table ? tableArea(filter.table) : filterArea(filter);
  if (area) excel.cellsChanged(filter.sheet, area);
}

function orNull(filter: FilterPlace): ReturnType<typeof object> | null {
  const area = filterArea(filter);
  return area && object("Range", { sheet: filter.sheet, area });
}

export const autoFilterMembers: Members<"AutoFilter"> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: (filter) => filterArea(filter) !== null },
    IsDataFiltered: { get: isFiltered },
    Criteria: { get: (filter) => criteria(filter) },
  },
  methods: {
    Apply: (filter, [place, index, by], excel) => {
      refuseProtected(filter.sheet, "allowAutoFilter");
      const { sheet, area } = placeArgument(place, excel.workbook, filter.sheet);
      if (sheet !== filter.sheet) throw new HostError("InvalidArgument");
      applyFilter(filter, area, optional(index, wholeNumber, null), optional(by, criterion, null));
      changed(filter, excel);
    },
    ClearCriteria: (filter, _args, excel) => {
      refuseProtected(filter.sheet, "allowAutoFilter");
      clearCriteria(filter);
      changed(filter, excel);
    },
    ClearColumnCriteria: (filter, [index], excel) => {
      refuseProtected(filter.sheet, "allowAutoFilter");
      clearCriteria(filter, wholeNumber(index));
      changed(filter, excel);
    },
    Reapply: (filter, _args, excel) => {
      reapply(filter);
      changed(filter, excel);
    },
    Remove: (filter, _args, excel) => {
      refuseProtected(filter.sheet, "allowAutoFilter");
      const area = filterArea(filter);
      removeFilter(filter);
      if (area) excel.cellsChanged(filter.sheet, area);
    },
    GetRange: (filter) => {
      const range = orNull(filter);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: orNull,
  },
};

function tableFilter(workbook: Workbook, table: Table): FilterPlace {
  return { workbook, sheet: table.sheet, table };
}

export const tableFilterMembers: Members<"Table"> = {
  name: "Table",
  navigation: { AutoFilter: (table, { workbook }) => object("AutoFilter", tableFilter(workbook, table)) },
  methods: {
    ClearFilters: (table, _args, excel) => {
      refuseProtected(table.sheet, "allowAutoFilter");
      clearCriteria(tableFilter(excel.workbook, table));
      excel.cellsChanged(table.sheet, tableArea(table));
    },
    ReapplyFilters: (table, _args, excel) => {
      reapply(tableFilter(excel.workbook, table));
      excel.cellsChanged(table.sheet, tableArea(table));
    },
  },
};

/** The filter of one column of a table. */
function applyToColumn({ table, xml }: TableColumnTarget, by: FilterCriterion | null, excel: Excel): void {
  refuseProtected(table.sheet, "allowAutoFilter");
  const filter = tableFilter(excel.workbook, table);
  const column = columnElements(table).indexOf(xml);
  if (by === null) clearCriteria(filter, column);
  else applyFilter(filter, tableArea(table), column, by);
  excel.cellsChanged(table.sheet, tableArea(table));
}

export const columnFilterMembers: Members<"Filter"> = {
  name: "Filter",
  properties: {
    Criteria: {
      get: ({ table, xml }, { workbook }) => criteria(tableFilter(workbook, table))[columnElements(table).indexOf(xml)] ?? null,
    },
  },
  methods: {
    Apply: (column, [by], excel) => {
      applyToColumn(column, criterion(by), excel);
    },
    ApplyValuesFilter: (column, [values], excel) => {
      applyToColumn(column, criterion({ filterOn: "Values", values }), excel);
    },
    ApplyCustomFilter: (column, [criterion1, criterion2, operator], excel) => {
      applyToColumn(column, criterion({ filterOn: "Custom", criterion1, criterion2, operator }), excel);
    },
    Clear: (column, _args, excel) => {
      applyToColumn(column, null, excel);
    },
  },
};

export const tableColumnFilter: Members<"TableColumn"> = {
  name: "TableColumn",
  navigation: { Filter: (column) => object("Filter", column) },
};

export const worksheetFilter: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { AutoFilter: (sheet, { workbook }) => object("AutoFilter", { workbook, sheet, table: null }) },
};

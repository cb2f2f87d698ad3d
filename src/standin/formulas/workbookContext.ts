import type { Grid, Sheet, Workbook } from "../model/types";
import type { FormulaContext, FormulaTable } from "./context";

/** What formulas see beside the cells. */
export interface Surroundings {
  readonly tables: readonly FormulaTable[];
  /** What a defined name refers to, without `=`; first the sheet's own name, then the workbook's. */
  name(name: string, sheet: string): string | undefined;
  /** Hidden by a filter, not by hand. */
  rowFiltered(sheet: string, row: number): boolean;
  /** Day number for TODAY. */
  readonly today?: number;
}

export type ContextAt = (sheet: string, row: number, column: number) => FormulaContext;

/** Contexts for the formulas of a workbook. Good as long as no cell outside the used areas is filled. */
export function workbookContext(workbook: Workbook, surroundings: Surroundings): ContextAt {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  // Few formulas ask, and a look at every row of every sheet after each batch is dear.
  const extents = new Map<string, Extent>();
  const extentOf = (key: string): Extent => {
    const known = extents.get(key) ?? measured(sheets.get(key));
    extents.set(key, known);
    return known;
  };
  const tables = new Map(surroundings.tables.map((table) => [table.name.toLowerCase(), table]));
  // Asked for every cell that is read, so names are found as they are spelt.
  const bySpelling = new Map<string, Grid | undefined>();
  const gridOf = (spelling: string): Grid | undefined => {
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, sheets.get(spelling.toLowerCase())?.grid);
    return bySpelling.get(spelling);
  };
  const shared = {
    cell: (name: string, y: number, x: number) => gridOf(name)?.value(y, x) ?? null,
    hasSheet: (name: string) => sheets.has(name.toLowerCase()),
    extent: (name: string) => extentOf(name.toLowerCase()),
    table: (name: string) => tables.get(name.toLowerCase()),
    tableAt: (name: string, y: number, x: number) => surroundings.tables.find((table) => covers(table, name, y, x)),
    name: (name: string, on: string) => surroundings.name(name, on),
    rowHidden: (name: string, y: number) => gridOf(name)?.rowHidden(y) ?? false,
    rowFiltered: (name: string, y: number) => surroundings.rowFiltered(name, y),
    isSubtotal: (name: string, y: number, x: number) => /\bSUBTOTAL\(/i.test(gridOf(name)?.formula(y, x) ?? ""),
    date1904: workbook.date1904,
    ...(surroundings.today === undefined ? {} : { today: surroundings.today }),
  };
  return (sheet, row, column) => ({ ...shared, sheet, row, column });
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function measured(sheet: Sheet | undefined): Extent {
  const used = sheet?.grid.usedArea(true) ?? null;
  return used === null ? { rows: 0, columns: 0 } : { rows: used.row + used.rows, columns: used.column + used.columns };
}

function covers(table: FormulaTable, sheet: string, row: number, column: number): boolean {
  const inRows = row >= table.row && row < table.row + table.rows;
  const inColumns = column >= table.column && column < table.column + table.columns.length;
  return inRows && inColumns && table.sheet.toLowerCase() === sheet.toLowerCase();
}

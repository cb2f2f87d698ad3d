import type { Reshape } from "./reshape";
import type { TabState } from "./tabState";
import type { TabPlan } from "./tabPlan";
import { onSheet, rangeOf } from "./writeShape";

/** Light and neutral; headings, lines and totals have a look of their own, which other programs show too. */
const STYLE = "TableStyleLight1";

/** Makes the tables that are new and gives all of them their totals and formulas. The cells of the tables are written before. */
export function writeTables(sheet: Excel.Worksheet, state: TabState, plan: TabPlan, { kept }: Reshape): void {
  for (const { name, area, body, totals, empty } of plan.tables) {
    const isNew = !kept.has(name);
    const range = rangeOf(sheet, { ...onSheet(state, area), rows: body.length + 1 });
    const table = isNew ? sheet.tables.add(range, true) : sheet.tables.getItem(name);
    if (isNew) {
      table.name = name;
      table.style = STYLE;
      table.showBandedRows = false;
    }
    table.showFilterButton = !empty;
    if (totals !== null) {
      table.showTotals = true;
      table.getTotalRowRange().formulas = [[...totals]];
    }
  }
  // Formulas may name any table of the tab, so all must be there first.
  for (const { area, body, formulas } of plan.tables) {
    for (const { column, formula } of formulas) {
      const place = { row: area.row + 1, column: area.column + column, rows: body.length, columns: 1 };
      fillFormula(rangeOf(sheet, onSheet(state, place)), formula);
    }
  }
}

/**
 * Gives all cells of a range one formula. Excel fills a range with a single one, which the types do not say; one for each row
 * would be too much for a request.
 */
function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

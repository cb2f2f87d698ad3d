import type { SheetCell } from "./columnRuns";

/**
 * Puts the question on the context whether a filter hides rows of the sheets of these cells; the answer, the name of one that has
 * such a filter, is for after the next round trip.
 */
export function queueFilters(context: Excel.RequestContext, cells: readonly SheetCell[]): () => string | null {
  const asked = [...new Set(cells.map(({ sheetId }) => sheetId))].map((sheetId) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    return { sheet, own: sheet.autoFilter.load("isDataFiltered"), tables: sheet.tables.load("items/autoFilter/isDataFiltered") };
  });
  return () => {
    const found = asked.find(({ own, tables }) => own.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered));
    return found ? found.sheet.name : null;
  };
}

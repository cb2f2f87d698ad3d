import type { Surroundings } from "../formulas/workbookContext";
import { definedNames, nameFormula } from "../model/names";
import { sameName } from "../model/nameRules";
import { tablesOf } from "../model/tables/table";
import type { Area, Sheet, Workbook } from "../model/types";
import { activeFilters } from "./hiddenByFilter";

/** What formulas see of a workbook beside its cells. */
export function surroundingsOf(workbook: Workbook, now: Date): Surroundings {
  const filters = new Map<Sheet, readonly Area[]>();
  const filtersOn = (sheet: Sheet): readonly Area[] => {
    const known = filters.get(sheet) ?? activeFilters(workbook, sheet);
    filters.set(sheet, known);
    return known;
  };
  // Asked for every row that a subtotal adds up.
  const bySpelling = new Map<string, Sheet | undefined>();
  const sheetNamed = (name: string): Sheet | undefined => {
    if (!bySpelling.has(name))
      bySpelling.set(
        name,
        workbook.sheets.find((sheet) => sameName(sheet.name, name)),
      );
    return bySpelling.get(name);
  };
  const days = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
  return {
    tables: tablesOf(workbook).map(({ name, sheet, area, columns, hasHeaders, hasTotals }) => {
      const { row, column, rows } = area;
      return { name, sheet: sheet.name, row, column, rows, columns, hasHeadings: hasHeaders, hasTotals };
    }),
    name: (name, sheet) => meaningOf(workbook, sheetNamed(sheet), name),
    rowFiltered: (name, row) => {
      const sheet = sheetNamed(name);
      if (sheet?.grid.rowHidden(row) !== true) return false;
      return filtersOn(sheet).some((area) => row >= area.row && row < area.row + area.rows);
    },
    today: workbook.date1904 ? days - 1462 : days,
  };
}

/** What a defined name refers to: the sheet's own name first, then the workbook's; undefined when there is none. */
export function meaningOf(workbook: Workbook, sheet: Sheet | undefined, name: string): string | undefined {
  const named = definedNames(workbook).filter((candidate) => sameName(candidate.name, name));
  const found = named.find((candidate) => candidate.scope === sheet) ?? named.find((candidate) => candidate.scope === null);
  return found === undefined ? undefined : nameFormula(found);
}

import { parseStructured } from "../../formulas/structured";
import { qualified } from "../areas";
import { sameName } from "../nameRules";
import { definedNames, nameFormula, setNameFormula } from "../names";
import { everyBelow, textOf } from "../tree";
import type { Area, Workbook } from "../types";
import { escapeColumn } from "./escapeColumn";
import { mapStructured } from "./mapStructured";
import {
  allTables,
  bodyArea,
  columnElements,
  columnName,
  headerArea,
  tableArea,
  tableName,
  totalsArea,
  touchTable,
  type Table,
} from "./table";

/** Formulas that name a table follow its new name. */
export function followTableName(table: Table, before: string): void {
  const after = tableName(table);
  rewrite(table.workbook, (formula) =>
    mapStructured(formula, (name, specifier) => (sameName(name, before) ? after : name) + specifier),
  );
}

/** Formulas that name columns of a table follow their new names; `renamed` says for an old one the new one, in any case. */
export function followColumnNames(table: Table, renamed: ReadonlyMap<string, string>): void {
  const own = tableName(table);
  rewrite(table.workbook, (formula) =>
    mapStructured(formula, (name, specifier) => {
      if (!sameName(name, own)) return name + specifier;
      const written = specifier.replace(/\[((?:'.|[^'[\]])*)\]/gs, (whole, content: string) => {
        const after = renamed.get(content.replace(/'(.)/gs, "$1").toLowerCase());
        return after === undefined || content.startsWith("#") ? whole : `[${escapeColumn(after)}]`;
      });
      return name + written;
    }),
  );
}

/** Formulas that name a table that becomes a plain range get the cells' addresses; one that is deleted leaves `#REF!`. */
export function forgetTable(table: Table, deleted: boolean): void {
  const own = tableName(table);
  rewrite(table.workbook, (formula, row) =>
    mapStructured(formula, (name, specifier) => {
      if (!sameName(name, own)) return name + specifier;
      const area = deleted ? null : areaMeant(table, name + specifier, row);
      return area ? qualified(table.sheet.name, area) : "#REF!";
    }),
  );
}

function areaMeant(table: Table, reference: string, row: number | undefined): Area | null {
  const { bands, columns } = parseStructured(reference);
  const headings = columnElements(table).map((column) => columnName(column).toLowerCase());
  const whole = tableArea(table);
  const [first, last] = columns ? columns.map((heading) => headings.indexOf(heading.toLowerCase())) : [0, headings.length - 1];
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  const rows = bands.length === 0 ? [bodyArea(table)] : bands.map((band) => bandArea(table, band, row));
  const top = Math.min(...rows.map((area) => area?.row ?? NaN));
  const bottom = Math.max(...rows.map((area) => (area ? area.row + area.rows : NaN)));
  if (Number.isNaN(top) || Number.isNaN(bottom)) return null;
  return { row: top, rows: bottom - top, column: whole.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function bandArea(table: Table, band: string, row: number | undefined): Area | null {
  if (band === "#all") return tableArea(table);
  if (band === "#headers") return headerArea(table);
  if (band === "#totals") return totalsArea(table);
  if (band === "#data") return bodyArea(table);
  return row === undefined ? null : { ...bodyArea(table), row, rows: 1 };
}

/** Every formula that may refer to tables: of cells, of names, and those that tables keep for their columns. */
function rewrite(workbook: Workbook, change: (formula: string, row?: number) => string): void {
  for (const { grid } of workbook.sheets) {
    for (const { row, column } of [...grid.formulaCells()]) {
      const formula = grid.formula(row, column) ?? "";
      const changed = formula.includes("[") ? change(formula, row) : formula;
      if (changed !== formula) grid.rewriteFormula(row, column, changed);
    }
  }
  for (const name of definedNames(workbook)) {
    const changed = change(nameFormula(name));
    if (changed !== nameFormula(name)) setNameFormula(name, changed);
  }
  for (const table of allTables(workbook)) {
    for (const formula of [...everyBelow(table.xml, "calculatedColumnFormula"), ...everyBelow(table.xml, "totalsRowFormula")]) {
      const changed = change(textOf(formula));
      if (changed === textOf(formula)) continue;
      formula.children = [changed];
      touchTable(table);
    }
  }
}

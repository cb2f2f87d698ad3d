import type { ErrorValue } from "../model/types";
import type { FormulaContext, FormulaTable } from "./context";
import { NotUnderstood } from "./notUnderstood";
import type { AreaNode, Band, StructuredNode } from "./tree";
import { errors, type Reference } from "./values";

/** The cells that a reference means where the formula stands. */
export function resolveArea(area: AreaNode, context: FormulaContext): Reference | ErrorValue {
  const { sheet = context.sheet, row, column, rows, columns } = area;
  return context.hasSheet(sheet) ? { kind: "reference", sheet, row, column, rows, columns } : errors.reference;
}

/** The cells that a structured reference means where the formula stands; `#REF!` for a column or band that the table lacks. */
export function resolveStructured(node: StructuredNode, context: FormulaContext): Reference | ErrorValue {
  const table =
    node.table === undefined ? context.tableAt(context.sheet, context.row, context.column) : context.table(node.table);
  if (table === undefined) throw new NotUnderstood(node.table ?? "a table around the formula");
  const [firstColumn, lastColumn] = node.columns ?? [table.columns[0] ?? "", table.columns.at(-1) ?? ""];
  const from = columnIndex(table, firstColumn);
  const to = columnIndex(table, lastColumn);
  const spans = (node.bands.length === 0 ? (["#data"] as const) : node.bands).map((band) => spanOf(table, band, context));
  if (from < 0 || to < 0) return errors.reference;
  let first = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    if ("error" in span) return span;
    first = Math.min(first, span.first);
    end = Math.max(end, span.end);
  }
  const column = table.column + Math.min(from, to);
  return { kind: "reference", sheet: table.sheet, row: first, column, rows: end - first, columns: Math.abs(to - from) + 1 };
}

/** A table's name alone means its data. */
export function dataOf(table: FormulaTable, context: FormulaContext): Reference | ErrorValue {
  return resolveStructured({ kind: "structured", table: table.name, bands: [], columns: undefined }, context);
}

function columnIndex(table: FormulaTable, heading: string): number {
  const wanted = heading.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
}

function spanOf(table: FormulaTable, band: Band, context: FormulaContext): { first: number; end: number } | ErrorValue {
  const firstData = table.row + (table.hasHeadings ? 1 : 0);
  const end = table.row + table.rows;
  const endData = end - (table.hasTotals ? 1 : 0);
  switch (band) {
    case "#all":
      return { first: table.row, end };
    case "#data":
      return { first: firstData, end: endData };
    case "#headers":
      return table.hasHeadings ? { first: table.row, end: firstData } : errors.reference;
    case "#totals":
      return table.hasTotals ? { first: endData, end } : errors.reference;
    case "#this row": {
      const inData =
        context.sheet.toLowerCase() === table.sheet.toLowerCase() && context.row >= firstData && context.row < endData;
      return inData ? { first: context.row, end: context.row + 1 } : errors.value;
    }
  }
}

import type { Area } from "../area";
import { applyLook } from "./applyLook";
import { reference } from "./cellInput";
import type { Reshape } from "./reshape";
import type { TableState, TabState } from "./tabState";
import type { TablePlan, TabPlan } from "./tabPlan";
import type { CellInput } from "../writing/cellWrites";

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** An area of the plan as a place on the sheet. */
export function onSheet(state: TabState, area: Area): Area {
  return { ...area, row: state.area.row + area.row, column: state.area.column + area.column };
}

/** Makes room for the new content: clears what was ours, shifts and resizes the tables that stay. */
export function writeShape(sheet: Excel.Worksheet, steps: Reshape): void {
  for (const name of steps.kept) {
    const table = sheet.tables.getItem(name);
    table.clearFilters();
    table.showTotals = false;
  }
  for (const name of steps.dissolve) {
    const table = sheet.tables.getItem(name);
    table.clearFilters();
    table.convertToRange();
  }
  if (steps.push !== null) sheet.getRangeByIndexes(0, steps.push.column, 1, steps.push.columns).getEntireColumn().insert("Right");
  for (const area of steps.empty) rangeOf(sheet, area).clear("Contents");
  for (const { table, area } of steps.shrink) sheet.tables.getItem(table).resize(rangeOf(sheet, area));
  for (const area of steps.clear) {
    const range = rangeOf(sheet, area);
    range.unmerge();
    range.clear("All");
  }
  for (const { kind, area } of steps.shifts) {
    // Inserted cells take the look of those above them.
    if (kind === "insert") rangeOf(sheet, area).insert("Down").clear("All");
    else rangeOf(sheet, area).delete("Up");
  }
  for (const { table, area } of steps.grow) sheet.tables.getItem(table).resize(rangeOf(sheet, area));
}

/** Writes everything but the bodies of tables: texts, looks, merges, links, headings. */
export function writeFrame(sheet: Excel.Worksheet, state: TabState, plan: TabPlan): void {
  // First the links, since they bring Excel's own blue, underline and size with them.
  for (const { row, column, tab, text } of plan.links) {
    const cell = rangeOf(sheet, onSheet(state, { row, column, rows: 1, columns: 1 }));
    cell.hyperlink = { documentReference: reference(tab, "A1"), textToDisplay: text };
  }
  for (const { area, look } of plan.looks) applyLook(rangeOf(sheet, onSheet(state, area)), look);
  for (const area of plan.merges) rangeOf(sheet, onSheet(state, area)).merge(true);
  for (const { row, inputs } of rowsOf(plan)) {
    rangeOf(sheet, onSheet(state, { row, column: 0, rows: 1, columns: inputs.length })).values = [inputs];
  }
  for (const table of plan.tables) {
    const old = state.tables.find(({ name }) => name === table.name);
    writeHeadings(rangeOf(sheet, { ...onSheet(state, table.area), rows: 1 }), table, old);
  }
}

/**
 * Headings of a table that is there are first made names that nobody uses: Excel would add a number to a heading that,
 * at the moment it is written, still stands in another column.
 */
function writeHeadings(range: Excel.Range, { headings }: TablePlan, old: TableState | undefined): void {
  if (old !== undefined && old.headings.join("\n") !== headings.join("\n")) {
    range.values = [headings.map((_, index) => `KR~${String(index)}`)];
  }
  range.values = [[...headings]];
}

/** The inputs by row, with null in the cells between them, which leaves those alone. */
function rowsOf(plan: TabPlan): { row: number; inputs: CellInput[] }[] {
  const rows = new Map<number, CellInput[]>();
  for (const { row, column, input } of plan.inputs) {
    const inputs = rows.get(row) ?? [];
    while (inputs.length <= column) inputs.push(null);
    inputs[column] = input;
    rows.set(row, inputs);
  }
  return [...rows].map(([row, inputs]) => ({ row, inputs }));
}

import { columnLetters } from "../../register/address";
import type { Area } from "../area";
import { palette } from "../palette";
import { pointsOf } from "../pointsOf";
import { reference } from "./cellInput";
import type { RenderWords } from "./renderOrder";
import { margins } from "./paper";
import { AREA_NAME, type TabState } from "./tabState";
import type { TabPlan } from "./tabPlan";
import { onSheet, rangeOf } from "./writeShape";

/** Headings further down than this would take too much of the screen when frozen. */
const FROZEN_ROWS = 14;

/** Marks our area by its name, which from then on follows what a person inserts or deletes. */
export function writeAreaName(sheet: Excel.Worksheet, state: TabState, plan: TabPlan): void {
  const area = onSheet(state, { row: 0, column: 0, rows: plan.rows, columns: plan.columns });
  if (state.isMarked) sheet.names.getItem(AREA_NAME).formula = `=${absolute(state.name, area)}`;
  else sheet.names.add(AREA_NAME, rangeOf(sheet, area)).visible = false;
}

/** Sizes, panes and printing. */
export function writePage(sheet: Excel.Worksheet, state: TabState, plan: TabPlan, words: RenderWords): void {
  const area = onSheet(state, { row: 0, column: 0, rows: plan.rows, columns: plan.columns });
  const range = rangeOf(sheet, area);
  sheet.showGridlines = false;
  if (state.isNew) sheet.tabColor = palette.accent;
  writeSizes(sheet, state, plan);
  freeze(sheet, state, plan);

  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  pageLayout.setPrintArea(range);
  if (plan.titleRow !== null) {
    pageLayout.setPrintTitleRows(rangeOf(sheet, onSheet(state, { row: plan.titleRow, column: 0, rows: 1, columns: 1 })));
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&8&A";
  footer.rightFooter = `&8${words.page} &P ${words.of} &N`;
}

function writeSizes(sheet: Excel.Worksheet, state: TabState, plan: TabPlan): void {
  plan.widths.forEach((characters, index) => {
    const points = pointsOf(characters);
    // A column that a person made wider stays so.
    if ((state.widths[index] ?? 0) >= points - 1 && !state.isNew) return;
    sheet.getCell(0, state.area.column + index).getEntireColumn().format.columnWidth = points;
  });
  // Heights of last time would stay with rows that now hold something else.
  if (!state.isNew) {
    rangeOf(sheet, onSheet(state, { row: 0, column: 0, rows: plan.rows, columns: plan.columns })).format.useStandardHeight = true;
  }
  for (const { area, body } of plan.tables.filter(({ wraps }) => wraps)) {
    rangeOf(sheet, onSheet(state, { ...area, row: area.row + 1, rows: body.length })).format.autofitRows();
  }
  for (const { row, points } of plan.heights) sheet.getCell(state.area.row + row, state.area.column).format.rowHeight = points;
}

/** Title and first column stay; also the headings, where they stand high enough. */
function freeze(sheet: Excel.Worksheet, state: TabState, { tables }: TabPlan): void {
  const headings = tables[0]?.area.row;
  const rows = headings !== undefined && headings < FROZEN_ROWS ? headings + 1 : 1;
  sheet.freezePanes.unfreeze();
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, state.area.row + rows, state.area.column + 1));
}

function absolute(sheet: string, { row, column, rows, columns }: Area): string {
  const first = `$${columnLetters(column)}$${String(row + 1)}`;
  const last = `$${columnLetters(column + columns - 1)}$${String(row + rows)}`;
  return reference(sheet, `${first}:${last}`);
}

import type { Area } from "../area";
import type { RenderOrder } from "./renderOrder";

/** A tab as it stands before it is written: what is ours on it, and how far the user's reaches. */
export interface TabState {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly isProtected: boolean;
  /** A filter of the user's own, outside our tables, hides rows. */
  readonly isFiltered: boolean;
  /** Our area; no rows and columns where there is none yet. */
  readonly area: Area;
  /** Whether our name for the area is on the sheet, be it that its cells were deleted. */
  readonly isMarked: boolean;
  /** The corner of the area in points. */
  readonly corner: { readonly left: number; readonly top: number };
  /** The rectangle around everything on the sheet that has a value. */
  readonly used: Area | null;
  readonly tables: readonly TableState[];
  readonly charts: readonly ChartState[];
  /** Widths in points, from the area's first column on. */
  readonly widths: readonly number[];
  /** The sheet rows before which pages begin that somebody wanted to begin there. */
  readonly breaks: readonly number[];
}

export interface TableState {
  readonly name: string;
  /** Heading row and body, without the totals row. */
  readonly area: Area;
  readonly headings: readonly string[];
}

export interface ChartState {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
}

/**
 * Marks our area on its sheet. A name follows rows and columns that a person inserts or deletes, which an address kept
 * elsewhere would not.
 */
export const AREA_NAME = "KR_area";

const place = "rowIndex,columnIndex,rowCount,columnCount";

const blank: Omit<TabState, "id" | "name"> = {
  isNew: true,
  isProtected: false,
  isFiltered: false,
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  isMarked: true,
  corner: { left: 0, top: 0 },
  used: null,
  tables: [],
  charts: [],
  widths: [],
  breaks: [],
};

/** The state of a tab that was just added and marked. */
export function newTab(id: string, name: string): TabState {
  return { id, name, ...blank };
}

/** The states of tabs that are there, in two round trips for all of them. */
export async function readTabs(
  context: Excel.RequestContext,
  orders: readonly { readonly order: RenderOrder; readonly id: string }[],
): Promise<TabState[]> {
  const first = orders.map(({ order, id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      order,
      sheet: sheet.load("id,name"),
      protection: sheet.protection.load("protected"),
      filter: sheet.autoFilter.load("isDataFiltered"),
      used: sheet.getUsedRangeOrNullObject(true).load(place),
      mark: sheet.names.getItemOrNullObject(AREA_NAME).load("name"),
      marked: sheet.names.getItemOrNullObject(AREA_NAME).getRangeOrNullObject().load(place),
      tables: sheet.tables.load("items/name,items/showTotals,items/showHeaders"),
      charts: sheet.charts.load("items/name,items/left,items/top,items/width,items/height"),
      breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
    };
  });
  if (first.length > 0) await context.sync();

  const second = first.map(({ order, sheet, protection, marked, tables, charts, breaks }) => {
    const area = (marked.isNullObject ? undefined : areaOf(marked)) ?? order.kept?.area ?? blank.area;
    const prefix = `KR_${order.report.code}_`;
    const ours = tables.items.filter(({ name }) => name.startsWith(prefix));
    // A person may have switched the headings off; a report without them could be neither read nor renewed.
    if (!protection.protected) for (const table of ours) if (!table.showHeaders) table.showHeaders = true;
    const columns = Array.from({ length: area.columns }, (_, index) => sheet.getCell(0, area.column + index));
    return {
      area,
      corner: sheet.getCell(area.row, area.column).load("left,top"),
      widths: columns.map((column) => column.format.load("columnWidth")),
      tables: ours.map((table) => ({ table, range: table.getRange().load(place), headings: table.columns.load("items/name") })),
      charts: charts.items
        .filter(({ name }) => name.startsWith(prefix))
        .map((chart) => ({ chart, count: chart.series.getCount() })),
      breaks: breaks.items.map((found) => found.getCellAfterBreak().load("rowIndex")),
    };
  });
  if (first.length > 0) await context.sync();

  return first.flatMap(({ sheet, protection, filter, used, mark }, index) => {
    const more = second[index];
    if (more === undefined) return [];
    const state = {
      id: sheet.id,
      name: sheet.name,
      isNew: false,
      isProtected: protection.protected,
      isFiltered: filter.isDataFiltered,
      area: more.area,
      isMarked: !mark.isNullObject,
      corner: { left: more.corner.left, top: more.corner.top },
      used: used.isNullObject ? null : areaOf(used),
      tables: more.tables.map(({ table, range, headings }) => ({
        name: table.name,
        area: { ...areaOf(range), rows: range.rowCount - (table.showTotals ? 1 : 0) },
        headings: headings.items.map(({ name }) => name),
      })),
      charts: more.charts.map(({ chart, count }) => ({
        name: chart.name,
        left: chart.left,
        top: chart.top,
        width: chart.width,
        height: chart.height,
        series: count.value,
      })),
      widths: more.widths.map(({ columnWidth }) => columnWidth),
      breaks: more.breaks.map(({ rowIndex }) => rowIndex),
    };
    // Marked, and nothing more: its making was interrupted.
    const { isProtected, isMarked } = state;
    const isBare = state.used === null && state.tables.length + state.charts.length === 0;
    return isBare && isMarked ? { ...newTab(state.id, state.name), isProtected } : state;
  });
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

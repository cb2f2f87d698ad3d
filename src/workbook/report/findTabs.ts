import type { RenderOrder } from "./renderOrder";
import { AREA_NAME } from "./tabState";

/** What there is before anything is written. */
export interface FoundTabs {
  /** Sheet ids of the orders' tabs; an order whose tab is missing has none. */
  readonly ids: ReadonlyMap<RenderOrder, string>;
  /** Sheets of a wanted name on which there is nothing at all: their making was interrupted, or a person made them ready. */
  readonly empty: ReadonlyMap<RenderOrder, string>;
  /** Names of all sheets, in small letters, since Excel compares them without case. */
  readonly sheetNames: ReadonlySet<string>;
  /** Names of all tables, likewise. */
  readonly tableNames: ReadonlySet<string>;
}

/**
 * Finds the tabs by the ids of last time. A tab that nobody knows any more, since the run that made it broke off or the
 * journal was lost, is taken back by its name if it carries our mark; a user's sheet of that name does not.
 */
export async function findTabs(context: Excel.RequestContext, orders: readonly RenderOrder[]): Promise<FoundTabs> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();

  const ids = new Map<RenderOrder, string>();
  for (const order of orders) {
    if (sheets.items.some(({ id }) => id === order.sheetId)) ids.set(order, order.sheetId ?? "");
  }
  const known = new Set(ids.values());
  const candidates = orders.flatMap((order) => {
    if (ids.has(order)) return [];
    const wanted = new Set(order.tabNames.map((name) => name.toLowerCase()));
    return sheets.items
      .filter((sheet) => wanted.has(sheet.name.toLowerCase()) && !known.has(sheet.id))
      .map((sheet) => ({
        order,
        id: sheet.id,
        mark: sheet.names.getItemOrNullObject(AREA_NAME).load("name"),
        used: sheet.getUsedRangeOrNullObject(false).load("address"),
        charts: sheet.charts.getCount(),
      }));
  });
  if (candidates.length > 0) await context.sync();
  for (const { order, id, mark } of candidates) {
    if (!mark.isNullObject && !ids.has(order)) ids.set(order, id);
  }
  const empty = new Map<RenderOrder, string>();
  for (const { order, id, used, charts } of candidates) {
    const isFree = !ids.has(order) && !empty.has(order) && ![...empty.values()].includes(id);
    if (isFree && used.isNullObject && charts.value === 0) empty.set(order, id);
  }

  return {
    ids,
    empty,
    sheetNames: new Set(sheets.items.map(({ name }) => name.toLowerCase())),
    tableNames: new Set(tables.items.map(({ name }) => name.toLowerCase())),
  };
}

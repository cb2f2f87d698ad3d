import type { Result } from "../fault";
import { done, failed } from "../fault";
import { faultBy } from "../faultOf";
import { once } from "../once";
import { repeated } from "../repeated";
import { findTabs } from "./findTabs";
import type { RenderConduct, RenderOrder } from "./renderOrder";
import { AREA_NAME, newTab, readTabs, type TabState } from "./tabState";

export interface OpenTabs {
  /** In the order of the orders. */
  readonly tabs: readonly { readonly order: RenderOrder; readonly state: TabState }[];
  /** Names of all tables of the workbook, in small letters. */
  readonly tableNames: ReadonlySet<string>;
}

const LONGEST_NAME = 31;

/**
 * The tabs of the orders with their state. Those that are missing are added; nothing is added while one of the others
 * is protected, or filtered by the user: written values would land in the wrong rows (office-js issues 224 and 226).
 */
export async function openTabs(
  context: Excel.RequestContext,
  orders: readonly RenderOrder[],
  conduct: RenderConduct,
): Promise<Result<OpenTabs>> {
  const found = await repeated(() => findTabs(context, orders), conduct);
  if (!found.ok) return found;
  const { ids, empty, sheetNames, tableNames } = found.value;

  const there = [...ids].map(([order, id]) => ({ order, id }));
  const read = await repeated(() => readTabs(context, there), conduct);
  if (!read.ok) return read;
  const shut = read.value.find(({ isProtected }) => isProtected);
  if (shut !== undefined) return failed(faultBy("SheetProtected", shut.name));
  const filtered = read.value.find(({ isFiltered }) => isFiltered);
  if (filtered !== undefined) return failed(faultBy("FilteredRangeConflict", filtered.name));

  const begun = await conduct.begin?.();
  if (begun?.ok === false) return begun;

  const states = new Map(there.map(({ order }, index) => [order, read.value[index]]));
  const taken = new Set(sheetNames);
  const added = orders
    .filter((order) => !ids.has(order))
    .map((order) => {
      const ready = empty.get(order);
      const name = ready === undefined ? freeName(order.tabNames, taken) : "";
      taken.add(name.toLowerCase());
      const { worksheets } = context.workbook;
      const sheet = ready === undefined ? worksheets.add(name) : worksheets.getItem(ready);
      // Marked in the same batch, so that a run that breaks off leaves no tab that the next one takes for the user's.
      sheet.names.add(AREA_NAME, sheet.getCell(0, 0)).visible = false;
      return { order, sheet: sheet.load("id,name") };
    });
  if (added.length > 0) {
    const made = await once(() => context.sync());
    if (!made.ok) return made;
    const known = await conduct.added?.(
      added.map(({ order, sheet }) => ({ code: order.report.code, sheetId: sheet.id, tab: sheet.name })),
    );
    if (known?.ok === false) return known;
  }
  for (const { order, sheet } of added) states.set(order, newTab(sheet.id, sheet.name));

  const tabs = orders.flatMap((order) => {
    const state = states.get(order);
    return state === undefined ? [] : [{ order, state }];
  });
  return done({ tabs, tableNames });
}

/** The first wanted name that no sheet has, else the first one numbered. */
function freeName(wanted: readonly string[], taken: ReadonlySet<string>): string {
  const free = wanted.find((name) => !taken.has(name.toLowerCase()));
  if (free !== undefined) return free;
  const [first = "KR"] = wanted;
  for (let count = 2; ; count++) {
    const suffix = ` (${String(count)})`;
    const name = first.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

import type { Result } from "../fault";
import { done, failed } from "../fault";
import { faultBy } from "../faultOf";
import { repeated } from "../repeated";
import type { RenderConduct, RenderOrder } from "./renderOrder";
import { newTab, readTabs, type TabState } from "./tabState";

export interface OpenTab {
  readonly order: RenderOrder;
  readonly state: TabState;
}

const LONGEST_NAME = 31;

/** The tabs of the orders with their state. Those that are missing are added; nothing is added while one is protected. */
export async function openTabs(
  context: Excel.RequestContext,
  orders: readonly RenderOrder[],
  conduct: RenderConduct,
): Promise<Result<OpenTab[]>> {
  const sheets = await repeated(async () => {
    const all = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return all.items;
  }, conduct);
  if (!sheets.ok) return sheets;

  const ids = new Set(sheets.value.map(({ id }) => id));
  const there = orders.flatMap((order) =>
    order.sheetId !== null && ids.has(order.sheetId) ? [{ order, id: order.sheetId }] : [],
  );
  const states = await repeated(() => readTabs(context, there), conduct);
  if (!states.ok) return states;
  const shut = states.value.find(({ isProtected }) => isProtected);
  if (shut !== undefined) return failed(faultBy("SheetProtected", shut.name));

  const taken = new Set(sheets.value.map(({ name }) => name.toLowerCase()));
  const missing = orders.filter((order) => there.every((entry) => entry.order !== order));
  const added = missing.map((order) => {
    const name = freeName(order.tabNames, taken);
    taken.add(name.toLowerCase());
    return { order, sheet: context.workbook.worksheets.add(name).load("id,name") };
  });
  if (added.length > 0) await context.sync();

  return done(
    orders.flatMap((order): OpenTab[] => {
      const state = states.value[there.findIndex((entry) => entry.order === order)];
      if (state !== undefined) return [{ order, state }];
      const sheet = added.find((entry) => entry.order === order)?.sheet;
      return sheet === undefined ? [] : [{ order, state: newTab(sheet.id, sheet.name) }];
    }),
  );
}

/** The first wanted name that no sheet has, else the first one numbered. Excel compares names without case. */
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

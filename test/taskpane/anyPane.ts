import { speaker } from "../../src/locales/speak";
import { dayOf } from "../../src/register/calendar/day";
import { ordersFor, type Orders } from "../../src/taskpane/orders/orders";
import * as work from "../../src/taskpane/orders/work";
import { firstState, type PaneState } from "../../src/taskpane/state/paneState";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { computeHere } from "../../src/workflows/worker/computeHere";

const NOW = Date.UTC(2026, 9, 31, 12, 30);
let panes = 0;

export interface Pane {
  readonly store: Store;
  readonly orders: Orders;
  readonly state: () => PaneState;
  /** The last notice, in words. */
  readonly said: () => string;
}

/** A pane without a screen: the orders that a person gives, and the state that the screens show. */
export function anyPane(holder = `holder ${panes}`): Pane {
  const store = createStore(firstState("nb", "Kari"));
  const nth = ++panes;
  let ids = 0;
  let seconds = 0;
  const orders = ordersFor(store, {
    load: () => Promise.resolve(work),
    today: () => dayOf(2026, 10, 31) ?? 0,
    now: () => NOW + 1000 * seconds++,
    newId: () => `pane${nth}-${ids++}`,
    holder,
    compute: computeHere,
    pause: () => Promise.resolve(),
  });
  const speak = speaker("nb");
  const said = () => {
    const { notice } = store.get();
    return notice ? [notice.text, ...notice.more].map(speak).join(" ") : "";
  };
  return { store, orders, state: store.get, said };
}

/** One that has built the register. */
export async function builtPane(): Promise<Pane> {
  const pane = anyPane();
  await pane.orders.start();
  await pane.orders.look();
  await pane.orders.build();
  return pane;
}

import { createRoot } from "react-dom/client";
import { HeardEdits } from "../register/changes/heardEdits";
import { say } from "../register/message";
import { dayOf } from "../register/calendar/day";
import { chosenLanguage, languageOf } from "./boot/language";
import { rememberedUserName } from "./boot/userName";
import { holderOf } from "./boot/holder";
import { officeReady } from "./boot/officeReady";
import { onOrder } from "./boot/ribbonOrders";
import { browserWorker } from "../workflows/worker/browserWorker";
import { workerCompute } from "../workflows/worker/workerCompute";
import { ordersFor } from "./orders/orders";
import type { Given } from "./orders/given";
import { App } from "./shell/App";
import { firstState } from "./state/paneState";
import { createStore } from "./state/store";

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const newId = () => crypto.randomUUID();

const given: Given = {
  load: () => import(/* webpackChunkName: "work" */ "./orders/work"),
  today: () => {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  },
  now: () => Date.now(),
  newId,
  heard: new HeardEdits(),
  holder: holderOf(newId),
  compute: workerCompute(browserWorker, pause),
  pause,
};

async function start(): Promise<void> {
  const host = await officeReady();
  const hostLanguage = languageOf(host.language);
  const store = createStore(firstState(chosenLanguage() ?? hostLanguage, rememberedUserName()));
  const orders = ordersFor(store, given);
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no place for the pane");
  createRoot(root).render(
    <App store={store} orders={orders} given={given} hostLanguage={hostLanguage} officeTheme={host.theme} />,
  );
  if (host.isExcel) {
    await orders.start();
    onOrder((order) => void orders.fromRibbon(order));
  } else {
    const notice = { kind: "warning", text: say("pane.notInExcel"), more: [], detail: null, leadsTo: null } as const;
    store.dispatch({ type: "noticed", notice });
  }
}

void start();

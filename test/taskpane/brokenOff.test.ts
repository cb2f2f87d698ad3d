import { expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { dayOf } from "../../src/register/calendar/day";
import { speaker } from "../../src/locales/speak";
import { holderOf } from "../../src/taskpane/boot/holder";
import { ordersFor } from "../../src/taskpane/orders/orders";
import * as work from "../../src/taskpane/orders/work";
import { firstState } from "../../src/taskpane/state/paneState";
import { createStore } from "../../src/taskpane/state/store";
import { computeHere } from "../../src/workflows/worker/computeHere";
import { excelWith } from "../workbook/excelWith";

function firm(book: Book): void {
  book.addWorksheet("Kunder").addRows([
    ["Kundenr", "Navn", "E-post"],
    [10001, "Fjordkroken Kafé AS", "post@fjordkroken.example"],
    [10002, "Hotell Hvilepuls AS", "post@hvilepuls.example"],
  ]);
}

let panes = 0;

/** A pane; after loading it anew its holder is the same. */
function pane(holder = "holder") {
  const store = createStore(firstState("nb"));
  const nth = ++panes;
  let ids = 0;
  const newId = () => `pane${nth}-${ids++}`;
  const orders = ordersFor(store, {
    load: () => Promise.resolve(work),
    today: () => dayOf(2026, 10, 31) ?? 0,
    now: () => Date.UTC(2026, 9, 31, 12, 30),
    newId,
    holder,
    compute: computeHere,
    pause: () => Promise.resolve(),
  });
  const said = () => {
    const { notice } = store.get();
    return notice ? speaker("nb")(notice.text) : "";
  };
  return { orders, state: store.get, said };
}

/** A workbook in which the first build broke off after its tab was added. */
async function brokenBuild() {
  const host = await excelWith(firm);
  const first = pane();
  await first.orders.start();
  await first.orders.look();
  host.faults.request = () =>
    host.workbook.sheets.some(({ name }) => name === "Kundekartotek") ? { kind: "error", code: "GeneralException" } : undefined;
  await first.orders.build();
  expect(first.state().notice?.kind).toBe("error");
  delete host.faults.request;
  return host;
}

test("a build that broke off is offered at the next start, and finished", async () => {
  await brokenBuild();
  const { orders, state, said } = pane();
  await orders.start();
  const [one] = state().brokenOff;
  expect(one).toMatchObject({ job: "build", canFinish: true, canTakeBack: true });
  if (one) await orders.endBrokenOff(one, "finish");
  expect(said()).toBe("Arbeidet er fullført.");
  expect(state().brokenOff).toEqual([]);
  expect(state().screen.is).toBe("home");
  expect(state().summary?.counts.customers).toBe(2);
});

test("a build that broke off is taken back, and its tab goes", async () => {
  const host = await brokenBuild();
  const { orders, state } = pane();
  await orders.start();
  const [one] = state().brokenOff;
  if (one) await orders.endBrokenOff(one, "takeBack");
  expect(state().brokenOff).toEqual([]);
  expect(host.workbook.sheets.some(({ name }) => name === "Kundekartotek")).toBe(false);
});

test("what another pane may still be doing is left to it", async () => {
  await brokenBuild();
  const { orders, state } = pane("another");
  await orders.start();
  expect(state().brokenOff).toEqual([]);
});

test("where nothing was broken off, nothing is offered", async () => {
  await excelWith(firm);
  const { orders, state } = pane();
  await orders.start();
  expect(state().brokenOff).toEqual([]);
});

test("a page that may keep nothing still has a holder of its own", () => {
  expect(holderOf(() => "made")).toBe("made");
});

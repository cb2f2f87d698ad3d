import { expect, test } from "@jest/globals";
import { computeHere } from "../../src/workflows/worker/computeHere";
import type { Workbook as Book } from "exceljs";
import { dayOf } from "../../src/register/calendar/day";
import { speaker } from "../../src/locales/speak";
import * as work from "../../src/taskpane/orders/work";
import { ordersFor, type Orders } from "../../src/taskpane/orders/orders";
import { withKind } from "../../src/taskpane/found/foundSheets";
import { firstState, type PaneState } from "../../src/taskpane/state/paneState";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { excelWith } from "../workbook/excelWith";

/** 12:30 UTC on the day that `today` gives. */
const NOW = Date.UTC(2026, 9, 31, 12, 30);

function firm(book: Book): void {
  book.addWorksheet("Kunder").addRows([
    ["Kundenr", "Navn", "E-post"],
    [10001, "Fjordkroken Kafé AS", "post@fjordkroken.example"],
    [10002, "Hotell Hvilepuls AS", "uten krøllalfa"],
  ]);
  book.addWorksheet("Fakturaer").addRows([
    ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Beløp"],
    [1, 10001, new Date("2026-08-01"), new Date("2026-08-15"), 1000],
    [2, 10002, new Date("2026-10-20"), new Date("2026-11-03"), 250],
    [3, 10001, new Date("2026-10-01"), new Date("2026-10-15"), 500],
  ]);
  book.addWorksheet("Notater").addRows([["Husk å ringe"], ["Kaffe"]]);
}

interface Pane {
  readonly store: Store;
  readonly orders: Orders;
  readonly state: () => PaneState;
  /** The last notice, in words. */
  readonly said: () => string;
}

/** A pane without a screen: the orders that a person gives, and the state that the screens show. */
function pane(language: "nb" | "de" = "nb"): Pane {
  const store = createStore(firstState(language));
  let ids = 0;
  const orders = ordersFor(store, {
    load: () => Promise.resolve(work),
    today: () => dayOf(2026, 10, 31) ?? 0,
    now: () => NOW,
    newId: () => `id-${ids++}`,
    compute: computeHere,
    pause: () => Promise.resolve(),
  });
  const speak = speaker(language);
  const said = () => {
    const { notice } = store.get();
    return notice ? [notice.text, ...notice.more].map(speak).join(" ") : "";
  };
  return { store, orders, state: store.get, said };
}

async function builtPane(): Promise<Pane> {
  const made = pane();
  await made.orders.start();
  await made.orders.look();
  await made.orders.build();
  return made;
}

test("first run: nothing is written before the person has seen what was found", async () => {
  const host = await excelWith(firm, { fileName: "Firma.xlsx" });
  const { orders, state } = pane();
  await orders.start();
  expect(state()).toMatchObject({ screen: { is: "firstRun" }, workbook: "Firma.xlsx" });
  await orders.look();
  expect(state().screen.is).toBe("found");
  expect(state().found.map(({ sheet, holds, rows }) => [sheet, holds, rows])).toEqual([
    ["Kunder", "customers", 2],
    ["Fakturaer", "invoices", 3],
    ["Notater", "other", 0],
  ]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Kunder", "Fakturaer", "Notater"]);
});

test("from building to reports: tabs, numbers, and what was last made", async () => {
  const host = await excelWith(firm);
  const { orders, state, said } = await builtPane();
  expect(said()).toBe("Kartoteket er oppdatert: 2 nye rader, 0 endrede celler.");
  expect(state().screen.is).toBe("home");
  const { summary } = state();
  expect(summary?.counts).toMatchObject({ customers: 2, invoices: 3, payments: 0 });
  expect(summary?.outstanding).toMatchObject([{ currency: "NOK", outstanding: 175000, notDue: 25000, overdue: 150000 }]);
  expect(summary?.findings.some(({ code }) => code.startsWith("email."))).toBe(true);

  await orders.makeReports(["aging", "findings"]);
  expect(said()).toBe("2 rapporter er skrevet, hver på sin fane.");
  expect(state().summary?.tabs.map(({ sheet }) => sheet)).toEqual(["Kundekartotek", "Aldersfordeling", "Avvik"]);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("Aldersfordeling");
  expect(state().preferences.made.aging).toEqual({ at: NOW, asOf: dayOf(2026, 10, 31) });
  expect(state().preferences.made.abc).toBeUndefined();
});

test("a colleague who opens the workbook sees the overview, and the tabs keep their language", async () => {
  await excelWith(firm);
  await builtPane();
  const { orders, state } = pane("de");
  await orders.start();
  expect(state().screen.is).toBe("home");
  expect(state().preferences.tabLanguage).toBe("nb");
  await orders.makeReports(["aging"]);
  expect(state().summary?.tabs.map(({ sheet }) => sheet)).toContain("Aldersfordeling");
});

test("a change in a sheet makes the tabs out of date, until they are renewed", async () => {
  const host = await excelWith(firm);
  const { orders, state } = await builtPane();
  expect(state().stale).toEqual([]);
  host.editAsUser("Fakturaer", "E2", [[2000]]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(state().stale).toEqual(["Fakturaer"]);
  await orders.renew();
  expect(state().stale).toEqual([]);
  expect(state().summary?.outstanding[0]?.outstanding).toBe(275000);
});

test("a correction counts at once, is built with, and is remembered by the workbook", async () => {
  await excelWith(firm);
  const { orders, state } = pane();
  await orders.start();
  await orders.look();
  const [customers] = state().found;
  if (!customers) throw new Error("nothing was found");
  await orders.correct(withKind(state().fixed, customers, "suppliers"));
  expect(state().found[0]?.holds).toBe("suppliers");
  await orders.build();
  expect(state().summary?.tabs.map(({ code }) => code)).toContain("suppliers");

  const later = pane();
  await later.orders.start();
  await later.orders.look();
  expect(later.state().found[0]?.holds).toBe("suppliers");
});

test("what Excel refuses is told with what to do, and nothing is left half open", async () => {
  const host = await excelWith(firm);
  const { orders, state, said } = await builtPane();
  host.faults.action = ({ name }) => (name === "Values" ? "AccessDenied" : undefined);
  await orders.makeReports(["aging"]);
  expect(state().notice?.kind).toBe("error");
  expect(said()).toContain("beskyttet");
  expect(state().busy).toBeNull();
});

test("what was cancelled says what was done and what was not", async () => {
  await excelWith(firm);
  const { store, orders, state, said } = pane();
  await orders.start();
  await orders.look();
  const stop = store.subscribe(() => {
    if (store.get().busy?.step.say === "pane.step.classify" && store.get().busy?.cancelling === false) orders.cancel();
  });
  await orders.build();
  stop();
  expect(state().notice?.kind).toBe("warning");
  expect(said()).toContain("Gjort: Lage kundekartoteket.");
  expect(said()).toContain("Ikke gjort: Regne ut saldo og klasse, ");
});

test("a bug is shown with its details and does not leave the pane busy", async () => {
  await excelWith(firm);
  const { store, state } = pane();
  const orders = ordersFor(store, {
    load: () => Promise.reject(new Error("the script is gone")),
    today: () => 0,
    now: () => 0,
    newId: () => "",
    compute: computeHere,
    pause: () => Promise.resolve(),
  });
  await orders.look();
  expect(state().crash).toContain("the script is gone");
  expect(state().busy).toBeNull();
});

test("a finding's link selects its cell, and a sheet that is gone is said to be", async () => {
  await excelWith(firm);
  const { orders, state, said } = await builtPane();
  await orders.goTo({ sheet: "Kunder", at: { row: 2, column: 2 } });
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Kunder!C3");
  await orders.goTo({ sheet: "Finnes ikke" });
  expect(state().notice?.kind).toBe("error");
  expect(said()).not.toBe("");
});

test("settings are kept with the workbook and used by the next job", async () => {
  await excelWith(firm);
  const { orders, state } = await builtPane();
  const { preferences } = state();
  await orders.keep({ ...preferences, settings: { ...preferences.settings, "aging.limits": [20] } });
  expect(state().summary?.outstanding[0]?.limits).toEqual([20]);
  const later = pane();
  await later.orders.start();
  expect(later.state().preferences.settings["aging.limits"]).toEqual([20]);
});

test("a workbook with nothing in it is refused with the reason", async () => {
  await excelWith((book) => book.addWorksheet("Ark1"));
  const { orders, state, said } = pane();
  await orders.start();
  await orders.look();
  expect(state().screen.is).toBe("firstRun");
  expect(said()).toContain("Ark1");
});

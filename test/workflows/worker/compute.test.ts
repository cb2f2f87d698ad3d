import { expect, test } from "@jest/globals";
import { defaultSettings } from "../../../src/register/settings";
import { dayOf } from "../../../src/register/calendar/day";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { SheetSnapshot } from "../../../src/register/intake/snapshot";
import { computeHere } from "../../../src/workflows/worker/computeHere";
import type { FromWorker, ToWorker } from "../../../src/workflows/worker/order";
import { serve } from "../../../src/workflows/worker/serve";
import { workerCompute, type WorkerPort } from "../../../src/workflows/worker/workerCompute";

/** A worker in the same thread: everything is copied as a browser would. */
function portTo(answer: { mute: boolean; started: number }): WorkerPort {
  answer.started++;
  let heard: ((message: FromWorker) => void) | null = null;
  const receive = serve((message) => {
    const copy = structuredClone(message);
    if (!answer.mute) setTimeout(() => heard?.(copy));
  });
  return {
    post: (message: ToWorker) => {
      receive(structuredClone(message));
    },
    listen: ({ message }) => {
      heard = message;
    },
    end: () => {
      heard = null;
    },
  };
}

const pause = () => Promise.resolve();
const asOf = dayOf(2026, 3, 1) ?? 0;
const context = { asOf, country: "NO", excludedStatus: [], settings: defaultSettings };

function register() {
  return registerOf("Kunder", [
    ["Kundenr", "Navn", "Org.nr"],
    ...Array.from({ length: 3000 }, (_, row) => [String(row), `Kunde ${row}`, row % 2 === 0 ? "974760673" : "974760674"]),
  ]);
}

function ledger() {
  const day = dayOf(2025, 11, 1) ?? 0;
  return registerOf("Fakturaer", [
    ["Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Forfall", "Beløp"],
    ...Array.from({ length: 3000 }, (_, row) => [String(row % 500), `Kunde ${row % 500}`, String(9000 + row), day, day + 14, 1]),
  ]);
}

function registerOf(name: string, cells: SheetSnapshot["cells"]) {
  const formats = cells.map((row) => row.map((_, column) => (row.length === 6 && [3, 4].includes(column) ? "dd.mm.yyyy" : "General")));
  const sheet: SheetSnapshot = {
    id: "{1}",
    name,
    visibility: "visible",
    own: null,
    ownCode: null,
    firstRow: 0,
    firstColumn: 0,
    cells,
    formats,
    tables: [],
  };
  const snapshot = { sheets: [sheet], date1904: false };
  const readings = readSheets(snapshot, { fixed: {}, remembered: {} });
  return readRegister(snapshot, readings, { asOf, currency: "NOK", country: "NO", excludedStatus: [], language: "nb", master: "sources" });
}

test("the worker comes to what the pane itself would come to", async () => {
  const compute = workerCompute(() => portTo({ mute: false, started: 0 }), pause);
  const here = await computeHere("validate", [register(), context]);
  expect(here.length).toBeGreaterThan(1000);
  expect(await compute("validate", [register(), context])).toEqual(here);
});

test("figures, computed columns and reports come back from the worker as they would be made here", async () => {
  const compute = workerCompute(() => portTo({ mute: false, started: 0 }), pause);
  const invoices = ledger();
  const order = { asOf, settings: defaultSettings, runs: [], answers: true, columns: true, reports: { there: new Set<string>() } };
  const here = await computeHere("analysed", [invoices, order]);
  expect(here.answers?.aging.total.outstanding).toBe(3000);
  expect(here.reports?.map(({ code }) => code)).toContain("openItems");
  expect(await compute("analysed", [invoices, order])).toEqual(here);
  expect(await compute("outstanding", [invoices, asOf, defaultSettings])).toMatchObject([{ currency: "NOK", outstanding: 300_000, overdue: 300_000 }]);
}, 30_000);

test("only what is wanted of an analysis is sent", async () => {
  const compute = workerCompute(() => portTo({ mute: false, started: 0 }), pause);
  const order = { asOf, settings: defaultSettings, runs: [] };
  expect(Object.keys(await compute("analysed", [ledger(), order]))).toEqual(["run"]);
  const wanted = new Set(["aging"] as const);
  const { reports } = await compute("analysed", [ledger(), { ...order, reports: { wanted, there: new Set<string>() } }]);
  expect(reports?.map(({ code }) => code)).toEqual(["aging"]);
});

test("what goes wrong in the worker is thrown where the order was given, and the next order is done", async () => {
  const answer = { mute: false, started: 0 };
  const compute = workerCompute(() => portTo(answer), pause);
  await expect(compute("validate", [null as never, context])).rejects.toThrow(/null/);
  expect(await compute("validate", [register(), context])).not.toHaveLength(0);
  expect(answer.started).toBe(1);
});

test("cancelling ends the worker at once, and the next order starts another", async () => {
  const answer = { mute: true, started: 0 };
  const compute = workerCompute(() => portTo(answer), pause);
  const controller = new AbortController();
  const order = compute("validate", [register(), context], { signal: controller.signal });
  setTimeout(() => {
    controller.abort();
  });
  await expect(order).rejects.toMatchObject({ name: "AbortError" });
  answer.mute = false;
  expect(await compute("validate", [register(), context])).not.toHaveLength(0);
  expect(answer.started).toBe(2);
});

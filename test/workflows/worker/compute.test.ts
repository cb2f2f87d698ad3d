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
  const cells = [
    ["Kundenr", "Navn", "Org.nr"],
    ...Array.from({ length: 3000 }, (_, row) => [String(row), `Kunde ${row}`, row % 2 === 0 ? "974760673" : "974760674"]),
  ];
  const sheet: SheetSnapshot = {
    id: "{1}",
    name: "Kunder",
    visibility: "visible",
    own: null,
    ownCode: null,
    firstRow: 0,
    firstColumn: 0,
    cells,
    formats: [],
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

import { expect, test } from "@jest/globals";
import { endLease, takeLease, type LeaseOrder } from "../../src/workbook/journal/lease";
import { readJournal } from "../../src/workbook/journal/readJournal";
import { excelWith } from "./excelWith";

const NOON = Date.parse("2026-10-31T12:00:00.000Z");

function order(holder: string, work: string, latest: string, minutes = 0): LeaseOrder {
  const now = () => new Date(NOON + minutes * 60_000).toISOString();
  return { work: { id: work, job: "build", at: now(), user: holder, asOf: 0, wanted: [] }, holder, latest, now };
}

function withCustomers() {
  return excelWith((book) => book.addWorksheet("Kunder").addRow(["Kundenr", "Navn"]));
}

test("who holds the lease keeps others out until it ends, and they are told who it is", async () => {
  await withCustomers();
  expect(await takeLease(order("Kari", "w1", ""))).toMatchObject({ ok: true });
  expect(await takeLease(order("Ola", "w2", "w1", 1))).toMatchObject({
    ok: false,
    fault: { code: "LeaseHeld", advice: { values: { who: "Kari", minutes: 2 } } },
  });
  expect(await takeLease(order("Ola", "w2", "w1", 4))).toMatchObject({ ok: true });
});

test("the same pane takes over its own lease after a reload", async () => {
  await withCustomers();
  await takeLease(order("Kari", "w1", ""));
  expect(await takeLease(order("Kari", "w2", "w1", 1))).toMatchObject({ ok: true });
});

test("who has read before somebody else worked must begin anew", async () => {
  await withCustomers();
  await takeLease(order("Kari", "w1", ""));
  await endLease({ work: "w1", isDone: () => true }, {});
  expect(await takeLease(order("Ola", "w2", "", 1))).toMatchObject({ ok: false, fault: { code: "Overtaken" } });
});

test("a lease that somebody has taken over stays theirs when the first one ends", async () => {
  await withCustomers();
  await takeLease(order("Kari", "w1", ""));
  await takeLease(order("Ola", "w2", "w1", 4));
  await endLease({ work: "w1", isDone: ({ id }) => id === "w1" }, {});
  const stored = await readJournal();
  expect(stored.ok && stored.value.lease).toMatchObject({ holder: "Ola", work: "w2" });
  expect(stored.ok && stored.value.works.map(({ id }) => id)).toEqual(["w2"]);
});

import { expect, test } from "@jest/globals";
import { inBlocks } from "../../src/workbook/inBlocks";
import { inExcel } from "../../src/workbook/inExcel";
import { readingOf } from "../../src/workbook/reading/sheetCells";
import { writingOf } from "../../src/workbook/writing/cellWrites";
import { openBlank } from "../standin/openExcel";

const LIMIT = 200_000;
const rows = Array.from({ length: 4_000 }, (_, row) => [`Kunde ${String(row)} på Nordøya`, row, "Storgata 1, 0150 Oslo"]);

test("P8: what Excel finds too large goes in halves, either way, and the smaller size is kept", async () => {
  const { host, sheet } = openBlank({ payloadLimit: LIMIT });
  const blocks = { bytes: 1_500_000 };
  const told: number[] = [];
  const conduct = { blocks, wait: () => Promise.resolve(), progress: (done: number) => void told.push(done) };
  const write = { sheetId: "Ark1", row: 0, column: 0, values: rows };
  expect(await inExcel((context) => inBlocks(context, writingOf(context, [write]), conduct))).toMatchObject({ ok: true });
  expect(sheet.grid.value(3_999, 1)).toBe(3_999);
  expect(blocks.bytes).toBeLessThan(LIMIT);
  expect(told.at(-1)).toBe(4_000);

  const kept = blocks.bytes;
  const before = host.roundTrips;
  const read = await inExcel(async (context) => {
    const { job, read: cells } = readingOf(context, [{ id: "Ark1", used: { row: 0, column: 0, rows: 4_000, columns: 3 } }]);
    const outcome = await inBlocks(context, job, conduct);
    return outcome.ok ? { ok: true, value: cells.get("Ark1")?.cells } : outcome;
  });
  expect(read.ok && read.value?.[3_999]).toEqual(rows[3_999]);
  expect(blocks.bytes).toBeLessThanOrEqual(kept);
  expect(host.roundTrips - before).toBeLessThan(20);
});

test("P8: no values where values were asked for is an error, and never an empty sheet", async () => {
  openBlank();
  const outcome = await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const whole = { queue: () => void sheet.getRange("A:A").load("values"), take: () => false, smallest: true };
    return inBlocks(context, { kind: "read", next: () => whole, progress: () => ({ done: 0, total: 1 }) }, {}, "Ark1");
  });
  expect(outcome).toMatchObject({ ok: false, fault: { code: "ValuesMissing" } });
});

test("P8: work is cancelled between two blocks", async () => {
  const { sheet } = openBlank();
  const controller = new AbortController();
  const conduct = {
    blocks: { bytes: 20_000 },
    signal: controller.signal,
    progress: () => {
      controller.abort();
    },
  };
  const write = { sheetId: "Ark1", row: 0, column: 0, values: rows };
  const outcome = await inExcel((context) => inBlocks(context, writingOf(context, [write]), conduct));
  expect(outcome).toMatchObject({ ok: false, fault: { code: "Cancelled" } });
  expect(sheet.grid.value(0, 1)).toBe(0);
  expect(sheet.grid.value(3_999, 1)).toBeNull();
});

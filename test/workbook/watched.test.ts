import { expect, test } from "@jest/globals";
import { hang, throttled, type RequestFault } from "../../src/standin/behaviour/faults";
import { done } from "../../src/workbook/fault";
import { inBlocks } from "../../src/workbook/inBlocks";
import { inExcel } from "../../src/workbook/inExcel";
import { readingOf } from "../../src/workbook/reading/sheetCells";
import { repeated } from "../../src/workbook/repeated";
import { writingOf } from "../../src/workbook/writing/cellWrites";
import { openBlank } from "../standin/openExcel";

const waiting = { patience: 20, wait: () => Promise.resolve() };

function faulty(fault: RequestFault, until = Infinity) {
  const { host, sheet } = openBlank();
  host.faults.request = (number) => (number <= until ? fault : undefined);
  return { host, sheet };
}

function writeOne(): Promise<unknown> {
  return inExcel((context) => {
    const sheets = [{ sheetId: "Ark1", row: 0, column: 0, values: [["A"]] }];
    return inBlocks(context, writingOf(context, sheets), waiting);
  }, waiting);
}

test("a round trip without an answer ends with advice, and is not begun again", async () => {
  const { host } = faulty(hang);
  const outcome = await inExcel(
    (context) =>
      repeated(async () => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }, waiting),
    waiting,
  );
  expect(outcome).toMatchObject({ ok: false, fault: { code: "NoAnswer", advice: { say: "workbook.noAnswer" } } });
  expect(host.roundTrips).toBe(1);
});

test("an answer in time leaves nothing behind", async () => {
  openBlank();
  expect(await inExcel(() => Promise.resolve(done("value")), { patience: 10 })).toEqual(done("value"));
});

test("a write without an answer is not repeated", async () => {
  const { host } = faulty(hang);
  expect(await writeOne()).toMatchObject({ ok: false, fault: { code: "NoAnswer" } });
  expect(host.roundTrips).toBe(1);
});

test("a write is repeated where Excel was busy, and not after an error inside Excel", async () => {
  const busy = faulty(throttled, 2);
  expect(await writeOne()).toMatchObject({ ok: true });
  expect(busy.sheet.grid.value(0, 0)).toBe("A");
  expect(busy.host.roundTrips).toBe(3);

  const broken = faulty({ kind: "error", code: "GeneralException" }, 1);
  expect(await writeOne()).toMatchObject({ ok: false, fault: { code: "GeneralException" } });
  expect(broken.host.roundTrips).toBe(1);
});

test("reading is tried once more after an error inside Excel", async () => {
  const { host } = faulty({ kind: "error", code: "GeneralException" }, 1);
  const outcome = await inExcel((context) => {
    const { job } = readingOf(context, [{ id: "Ark1", used: { row: 0, column: 0, rows: 1, columns: 1 } }]);
    return inBlocks(context, job, waiting);
  }, waiting);
  expect(outcome.ok).toBe(true);
  expect(host.roundTrips).toBe(2);
});

test("a person who edits a cell is waited for", async () => {
  const { host, sheet } = openBlank();
  host.beginCellEdit();
  setTimeout(() => {
    host.endCellEdit();
  }, 5);
  expect(await writeOne()).toMatchObject({ ok: true });
  expect(sheet.grid.value(0, 0)).toBe("A");
});

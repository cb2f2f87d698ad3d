import { expect, test } from "@jest/globals";
import { inBlocks } from "../../../src/workbook/inBlocks";
import { readingOf } from "../../../src/workbook/reading/sheetCells";

/** Excel answers null in place of values where it finds a range too large; nothing else can make it do so. */
function contextWithLimit(cells: number): Excel.RequestContext {
  const tracking = { context: { trackedObjects: { add: () => undefined } } };
  const range = (rows: number, columns: number) => ({
    ...tracking,
    untrack() {
      return this;
    },
    load: () => (rows * columns > cells ? { values: null, numberFormat: null } : { values: grid(rows, columns, 1), numberFormat: grid(rows, columns, "0") }),
  });
  const sheet = { getRangeByIndexes: (_row: number, _column: number, rows: number, columns: number) => range(rows, columns) };
  const context = { workbook: { worksheets: { getItem: () => sheet } }, sync: () => Promise.resolve() };
  return context as unknown as Excel.RequestContext;
}

function grid<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

const used = { row: 0, column: 0, rows: 50_000, columns: 10 };

test("values that came back as null are asked for again in smaller blocks", async () => {
  const context = contextWithLimit(8_000);
  const { job, read } = readingOf(context, [{ id: "1", used }]);
  expect(await inBlocks(context, job, {})).toMatchObject({ ok: true });
  expect(read.get("1")?.cells).toHaveLength(50_000);
});

test("a row whose values stay null is an error, never an empty row", async () => {
  const context = contextWithLimit(5);
  const { job } = readingOf(context, [{ id: "1", used }]);
  expect(await inBlocks(context, job, {})).toMatchObject({ ok: false, fault: { code: "ValuesMissing" } });
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { pageBreaks, type Block } from "../../../src/workbook/report/pageBreaks";

const ten = (): number => 10;
const block = (row: number, rows: number, drawn = false): Block => ({ row, rows, drawn });

test.each<[string, Block[], number[]]>([
  ["a block that fits is not moved", [block(2, 5)], []],
  ["one that ends exactly with the page is not moved", [block(5, 5)], []],
  ["one that would be torn begins a page", [block(6, 5)], [6]],
  ["one that is higher than a page is left to Excel", [block(6, 12)], []],
  ["of blocks at one row the highest that fits counts", [block(6, 12), block(6, 6)], [6]],
  ["nor is a large one moved where that leaves much empty and a smaller one fits", [block(4, 8), block(4, 3)], []],
  ["the page after a break is counted from there", [block(6, 5), block(11, 5), block(16, 3)], [6, 16]],
  ["a chart after a page that Excel ended itself begins one, since nobody knows where it is", [block(14, 3, true)], [14]],
  ["other rows need not", [block(14, 3)], []],
])("%s", (_what, blocks, expected) => {
  expect(pageBreaks({ rows: 24, heightOf: ten, page: 100, blocks, titleRow: null }).breaks).toEqual(expected);
});

test("repeated headings take room on the pages after them", () => {
  const sheet = { rows: 30, heightOf: ten, page: 100, blocks: [block(10, 1), block(15, 5)] };
  expect(pageBreaks({ ...sheet, titleRow: null }).breaks).toEqual([10]);
  expect(pageBreaks({ ...sheet, titleRow: 2 }).breaks).toEqual([10, 15]);
});

test("breaks stand before blocks only, and never at the top", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 200, maxLength: 200 }), (lengths, heights) => {
      let row = 0;
      const blocks = lengths.map((rows) => {
        row += rows;
        return block(row - rows, rows, rows > 10);
      });
      const { breaks: found } = pageBreaks({
        rows: row + 20,
        heightOf: (at) => heights[at] ?? 10,
        page: 100,
        blocks,
        titleRow: null,
      });
      expect(blocks.map((one) => one.row)).toEqual(expect.arrayContaining([...found]));
      expect(found).not.toContain(0);
      expect([...new Set(found)].sort((a, b) => a - b)).toEqual(found);
    }),
  );
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { agedParts } from "../../src/taskpane/home/agedParts";
import type { Outstanding } from "../../src/workflows/worker/outstanding";

function outstanding(notDue: number, buckets: readonly number[], unallocated: number): Outstanding {
  const overdue = buckets.reduce((sum, amount) => sum + amount, 0);
  return {
    currency: "NOK",
    limits: [30, 60, 90],
    notDue,
    buckets,
    overdue,
    unallocated,
    outstanding: notDue + overdue + unallocated,
  };
}

const amount = fc.integer({ min: 0, max: 1e9 });

test("the parts that are shown add up to what is outstanding, and their shares to the whole bar", () => {
  fc.assert(
    fc.property(
      amount,
      fc.tuple(amount, amount, amount, amount),
      fc.integer({ min: -1e9, max: 0 }),
      (notDue, buckets, unallocated) => {
        const all = outstanding(notDue, buckets, unallocated);
        const parts = agedParts(all);
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(all.outstanding);
        const shares = parts.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(all.notDue + all.overdue > 0 ? 1 : 0);
      },
    ),
  );
});

test("what holds nothing is not shown, and money without an invoice has no place on the bar", () => {
  const parts = agedParts(outstanding(500, [0, 0, 0, 100], -50));
  expect(parts.map(({ label, share }) => [label.say, share])).toEqual([
    ["aging.notDue", 500 / 600],
    ["aging.bucket.over", 100 / 600],
    ["aging.unallocated", 0],
  ]);
});

test("credits that outweigh a bucket do not turn the bar around", () => {
  for (const { share } of agedParts(outstanding(100, [-300, 0, 0, 0], 0))) expect(share).toBe(0);
});

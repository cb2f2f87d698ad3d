import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { scaleOf } from "../../src/workbench/charts/scale";

const free = { min: null, max: null };

test.each([
  [
    [0, 43],
    [0, 10, 20, 30, 40, 50],
  ],
  // Below nought too, in round steps.
  [
    [-15, 82],
    [-20, 0, 20, 40, 60, 80, 100],
  ],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
])("%j is drawn along %j", (values, ticks) => {
  expect(scaleOf(values, free).ticks.map((tick) => Math.round(tick * 100) / 100)).toEqual(ticks);
});

test("a scale covers nought and all values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (values) => {
      const { min, max } = scaleOf(values, free);
      expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
    }),
  );
});

test("ends that the chart names stay", () => {
  expect(scaleOf([0.3, 0.9], { min: 0, max: 1 })).toMatchObject({ min: 0, max: 1 });
});

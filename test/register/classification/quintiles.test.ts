import { expect, test } from "@jest/globals";
import { edgesOf, quintiles } from "../../../src/register/classification/quintiles";

const scores = (values: readonly number[], ties: "rank" | "value") => {
  const found = quintiles(Float64Array.from(values), ties);
  return found === null ? null : [...found];
};

test.each<[string, readonly number[], readonly number[] | null, readonly number[] | null]>([
  ["five different values are one each", [10, 50, 30, 20, 40], [1, 5, 3, 2, 4], [1, 5, 3, 2, 4]],
  ["fewer than five cannot be told apart", [1, 2, 3, 4], null, null],
  ["nor can values that are all the same", [7, 7, 7, 7, 7, 7], null, null],
  ["equal values: by rank as given, by value all the same", [1, 1, 1, 1, 9], [1, 2, 3, 4, 5], [1, 1, 1, 1, 5]],
  ["ten values make pairs", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
  ["who stands on an edge is below it", [0, 1, 2, 3, 4, 5], [1, 1, 2, 3, 4, 5], [1, 1, 2, 3, 4, 5]],
])("%s", (_, values, byRank, byValue) => {
  expect(scores(values, "rank")).toEqual(byRank);
  expect(scores(values, "value")).toEqual(byValue);
});

test("edges are Excel's PERCENTILE.INC", () => {
  expect(edgesOf(Float64Array.from([1, 2, 3, 4, 5, 6, 7]))).toEqual([2.2, 3.4, 4.6, 5.8]);
});

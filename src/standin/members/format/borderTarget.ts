import type { RangeTarget } from "../rangeTarget";

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof borderSides)[number];

/** What stands behind a RangeBorder: one side of a range's cells. */
export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: BorderSide;
}

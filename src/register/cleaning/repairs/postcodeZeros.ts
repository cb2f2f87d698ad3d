import { isPostcode, withLeadingZeros } from "../../validation/postcodes";
import type { Repair } from "../repair";

/** As many of a column's values must look like postcodes of the home country before rows without one are taken to be there. */
const ENOUGH = 0.6;

/** The zeros at the front that postcodes lose when Excel takes them for numbers: 150 is `0150` in Norway, 1067 `01067` in Germany. */
export const postcodeZeros: Repair = {
  rule: "postcode.zeros",
  certainty: "safe",
  keeps: "digits",
  on: (column) => {
    if (column.field !== "postcode") return null;
    const { home } = column.facts;
    const alike = column.share((value) => isPostcode(withLeadingZeros(String(value), home) ?? String(value), home));
    const isHome = alike >= ENOUGH * column.filled;
    return (value, { country, isAssumed }) => {
      if (typeof value === "boolean" || country === null || (isAssumed && !isHome)) return value;
      return withLeadingZeros(String(value), country) ?? value;
    };
  },
};

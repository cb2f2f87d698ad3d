import { norwegianPlace, placeKey } from "../../postal/norwegianPlaces";
import { remembered } from "../../text/remembered";
import { textOf, type RowRepair } from "../rowRepair";
import { usualPlace } from "./placeSpelling";

const FOUR_DIGITS = /^\d{4}$/;
/** Other countries have four digits, too: rows without a country count as Norwegian where most of the column's codes are in use there. */
const FEWEST_KNOWN = 0.8;

/** The place that the postal register has for a Norwegian postcode, where none stands or another one. The municipality's name is let through. */
export const placeOfPostcode: RowRepair = {
  rule: "place.ofPostcode",
  on: (columns) => {
    const codes = columns.get("postcode");
    if (!codes || !columns.has("place")) return null;
    const isKnown = (value: unknown) => norwegianPlace(String(value).padStart(4, "0")) !== undefined;
    const areOurs = codes.share(isKnown) >= FEWEST_KNOWN * codes.filled;
    const keyOf = remembered(placeKey);
    return (row) => {
      const { country, isAssumed } = row.place;
      const cell = row.cell("postcode");
      const code = typeof cell === "number" ? String(cell) : textOf(row, "postcode");
      if (country !== "NO" || (isAssumed && !areOurs) || !FOUR_DIGITS.test(code)) return [];
      const there = norwegianPlace(code);
      const stated = keyOf(textOf(row, "place"));
      if (!there || [there.place, there.municipality].some((name) => keyOf(name) === stated)) return [];
      const place = usualPlace(there.place);
      return /\d/.test(textOf(row, "place")) ? [] : [{ field: "place", after: place }];
    };
  },
};

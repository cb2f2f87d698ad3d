import { isPostcode } from "../../validation/postcodes";
import { isEmptyIn, textOf, type RowRepair } from "../rowRepair";

const WITH_PLACE = /^(.*\p{L}.*?),\s*(\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{4,5}) +(\p{L}[\p{L} .-]*)$/u;

/** `Storgata 1, 0150 Oslo` in the column for the street, where postcode and place are empty. */
export const streetSplit: RowRepair = {
  rule: "street.split",
  on: (columns) =>
    columns.has("street") && columns.has("postcode") && columns.has("place")
      ? (row) => {
          const [, street, postcode, place] = WITH_PLACE.exec(textOf(row, "street")) ?? [];
          const { country } = row.place;
          if (street === undefined || postcode === undefined || place === undefined || country === null) return [];
          if (!isPostcode(postcode, country) || !isEmptyIn(row, "postcode") || !isEmptyIn(row, "place")) return [];
          return [
            { field: "street", after: street.trim() },
            { field: "postcode", after: postcode },
            { field: "place", after: place.trim() },
          ];
        }
      : null,
};

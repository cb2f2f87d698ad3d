import type { Cell } from "../cells";
import { cellText } from "../cells";
import type { FieldName } from "../fields/catalogue";
import { readPostalPlaces } from "../text/postalPlace";
import type { ColumnValues } from "./columnValues";

/**
 * The values of one list of parties by field, an element for each record. A column of postcodes with their places gives both
 * where they have no column of their own or it is empty; what cannot be taken apart stays as it is.
 */
export function partyColumns(values: ColumnValues, fields: readonly FieldName[]): Map<FieldName, Cell[]> {
  const columns = new Map(fields.filter((field) => values.has(field)).map((field) => [field, values.cells(field)]));
  const combined = columns.get("postcodeAndPlace");
  if (!combined) return columns;
  const postcodes = columns.get("postcode") ?? combined.map(() => null);
  const places = columns.get("place") ?? combined.map(() => null);
  readPostalPlaces(combined.map(cellText)).forEach((found, i) => {
    if (!found) return;
    postcodes[i] ??= found.postcode;
    places[i] ??= found.place;
    combined[i] = null;
  });
  if (combined.every((cell) => cell === null)) columns.delete("postcodeAndPlace");
  return columns.set("postcode", postcodes).set("place", places);
}

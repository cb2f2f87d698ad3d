import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Mend, Repair } from "./repair";
import type { RowPlace } from "./rowPlace";

/** A mend of texts; numbers and logical values are let alone. */
export function onTexts(mend: (text: string, place: RowPlace) => Cell): Mend {
  return (value, place) => (typeof value === "string" ? mend(value, place) : value);
}

/** A repair of texts in columns of these fields. */
export function inFields(fields: readonly FieldName[], mend: (text: string, place: RowPlace) => Cell): Repair["on"] {
  const own = new Set(fields);
  const mendTexts = onTexts(mend);
  return ({ field }) => (own.has(field) ? mendTexts : null);
}

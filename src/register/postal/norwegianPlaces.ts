import { foldLetters } from "../text/foldLetters";
import table from "./norway.json";

/** Where a Norwegian postcode delivers, in capitals as the register has it: `BØNES` in `BERGEN`. */
export interface PostalPlace {
  readonly place: string;
  readonly municipality: string;
}

let known: ReadonlyMap<string, PostalPlace> | undefined;

/** By postcode, as of the day that stands in the file (`npm run postal` makes it anew), from the table's lines `PLACE/MUNICIPALITY:first code,step,step`. */
function places(): ReadonlyMap<string, PostalPlace> {
  if (known) return known;
  const byCode = new Map<string, PostalPlace>();
  for (const line of table.places) {
    const [name = "", codes = ""] = line.split(":");
    const [place = "", municipality = place] = name.split("/");
    const at = { place, municipality };
    let code = 0;
    for (const step of codes.split(",")) {
      code += Number(step);
      byCode.set(String(code).padStart(4, "0"), at);
    }
  }
  known = byCode;
  return byCode;
}

/** The place of four digits; undefined where no such postcode is in use. */
export function norwegianPlace(postcode: string): PostalPlace | undefined {
  return places().get(postcode);
}

/**
 * The form in which names of places are compared: without case and marks, and without what people write behind a place:
 * the district of Oslo's old addresses, the county, the country.
 */
export function placeKey(text: string): string {
  return foldLetters(text)
    .replace(/\([^)]*\)|\s+(?:[nsov]|i\s.*|\d+)$/u, "")
    .replace(/,.*$/, "")
    .replace(/[^\p{L}\d]/gu, "");
}

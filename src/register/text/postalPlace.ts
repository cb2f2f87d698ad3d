/** What a cell with postcode and place together holds. */
export interface PostalPlace {
  readonly postcode: string;
  readonly place: string;
}

/** `0150 Oslo`, `D-10115 Berlin`, `114 35 Stockholm`. */
const POSTCODE_FIRST = /^(?:[A-Z]{1,3}[- ])?(\d{4,5}|\d{3} \d{2})[ ,]+(\p{L}[^\d]*)$/u;
/** `1012 AB Amsterdam` */
const DUTCH = /^(?:NL[- ])?(\d{4}) ?([A-Z]{2})[ ,]+(\p{L}[^\d]*)$/u;
/** `Oslo 0150` */
const PLACE_FIRST = /^(\p{L}[^\d]*?)[ ,]+(\d{4,5})$/u;
/** A place has few words; more is an address that begins with its number. */
const MOST_WORDS = 4;

/** True for a text that holds a postcode and a place, in one of the forms in which the countries nearby write them. */
export function isPostalPlace(text: string): boolean {
  return readPostalPlace(text, true) !== undefined;
}

/**
 * Postcode and place of each text of a column; undefined where a text is something else. Two capitals behind four digits are
 * the letters of a Dutch postcode where most of the column has them, and else the first word of a place: `4900 NY Tvedestrand`.
 */
export function readPostalPlaces(texts: readonly string[]): (PostalPlace | undefined)[] {
  let filled = 0;
  let dutch = 0;
  for (const text of texts) {
    if (text !== "") filled++;
    if (DUTCH.test(text)) dutch++;
  }
  const isDutch = dutch * 2 > filled;
  return texts.map((text) => readPostalPlace(text, isDutch));
}

function readPostalPlace(text: string, isDutch: boolean): PostalPlace | undefined {
  const dutch = isDutch ? DUTCH.exec(text) : null;
  if (dutch) return asPlace(`${dutch[1] ?? ""} ${dutch[2] ?? ""}`, dutch[3]);
  const first = POSTCODE_FIRST.exec(text);
  if (first) return asPlace(first[1], first[2]);
  const last = PLACE_FIRST.exec(text);
  return last ? asPlace(last[2], last[1]) : undefined;
}

function asPlace(postcode = "", place = ""): PostalPlace | undefined {
  const name = place.trim();
  return name.split(/\s+/).length > MOST_WORDS ? undefined : { postcode, place: name };
}

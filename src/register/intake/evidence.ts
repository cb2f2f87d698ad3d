import { CellError, isBlank } from "../cells";
import type { Cell } from "../cells";
import { currencyOf } from "../text/currencyWord";
import { readDateText } from "../text/dateText";
import { readFlagText } from "../text/flagText";
import { readNumberText } from "../text/numberText";
import { isPostalPlace } from "../text/postalPlace";
import { sideOf } from "./amountSides";
import { looksLike } from "./looksLike";
import { isDateFormat } from "./numberFormat";
import { compactDay } from "./serialDay";

/** What a column's cells look like: shares, 0 to 1, of the cells that hold something, unless said otherwise. */
export interface Evidence {
  /** How many of the cells looked at hold something. */
  readonly filled: number;
  /** Share of the cells looked at that hold something. */
  readonly fill: number;
  /** Share of different values. */
  readonly distinct: number;
  /** Dates by number format, or texts that read as dates. */
  readonly dates: number;
  /** Numbers that could be dates by their size alone. */
  readonly maybeDates: number;
  /** Numbers and number texts, dates by format left out. */
  readonly numbers: number;
  /** Numbers that are not whole. */
  readonly fractions: number;
  readonly negatives: number;
  /** Whole numbers from 0 to 180. */
  readonly smallNumbers: number;
  /** Only digits, as text or as number. */
  readonly digits: number;
  /** Texts with a letter. */
  readonly letters: number;
  /** Texts with a letter and no digit. */
  readonly wordsOnly: number;
  /** One word, with no blank in it. */
  readonly oneWord: number;
  readonly flags: number;
  readonly emails: number;
  readonly urls: number;
  readonly ibans: number;
  readonly vatIds: number;
  readonly phones: number;
  readonly internationalPhones: number;
  readonly companies: number;
  readonly postcodes: number;
  /** Postcode and place in one cell. */
  readonly postalPlaces: number;
  readonly organisationNumbers: number;
  readonly personalNumbers: number;
  readonly currencies: number;
  /** Letters and words for debit and credit. */
  readonly sides: number;
  /** Words for firms, persons and public bodies. */
  readonly partyTypes: number;
  /** Mean length as text. */
  readonly length: number;
}

/** Shares counted cell by cell. */
type Counted = Exclude<keyof Evidence, "filled" | "fill" | "distinct" | "length">;

const FIRST_DATE_SERIAL = 20000;
const LAST_DATE_SERIAL = 60000;

/** Looks at a column's cells; `formats` are the number formats of some of its cells. */
export function gatherEvidence(cells: readonly Cell[], formats: readonly string[]): Evidence {
  const dateFormat = mostly(formats, isDateFormat);
  const counts = new Map<Counted, number>();
  const seen = new Set<string>();
  let [filled, length] = [0, 0];
  for (const cell of cells) {
    if (isBlank(cell) || cell === null) continue;
    filled++;
    const text = typeof cell === "string" ? cell.trim() : String(cell);
    seen.add(text);
    length += text.length;
    for (const trait of traitsOf(cell, text, dateFormat)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  const share = (trait: Counted) => (filled === 0 ? 0 : (counts.get(trait) ?? 0) / filled);
  const shares = Object.fromEntries(counted.map((trait) => [trait, share(trait)])) as Record<Counted, number>;
  return {
    ...shares,
    filled,
    fill: cells.length === 0 ? 0 : filled / cells.length,
    distinct: filled === 0 ? 0 : seen.size / filled,
    length: filled === 0 ? 0 : length / filled,
  };
}

const counted: readonly Counted[] = [
  "dates", "maybeDates", "numbers", "fractions", "negatives", "smallNumbers", "digits", "letters", "wordsOnly", "oneWord", "flags", "emails", "urls",
  "ibans", "vatIds", "phones", "internationalPhones", "companies", "postcodes", "postalPlaces", "organisationNumbers", "personalNumbers", "currencies", "sides", "partyTypes",
];

function traitsOf(cell: Cell, text: string, dateFormat: boolean): Counted[] {
  if (cell instanceof CellError) return [];
  if (typeof cell === "boolean") return ["flags", "oneWord"];
  return typeof cell === "number" ? numberTraits(cell, text, dateFormat) : textTraits(text);
}

function numberTraits(value: number, text: string, dateFormat: boolean): Counted[] {
  if (dateFormat) return ["dates", "oneWord"];
  const traits: Counted[] = ["numbers", "oneWord"];
  if (value < 0) traits.push("negatives");
  if (!Number.isInteger(value)) return [...traits, "fractions"];
  if (value === 0 || value === 1) traits.push("flags");
  if (value >= 0 && value <= 180) traits.push("smallNumbers");
  if (value >= 0) traits.push("digits");
  if ((value >= FIRST_DATE_SERIAL && value <= LAST_DATE_SERIAL) || compactDay(value) !== undefined) traits.push("maybeDates");
  return [...traits, ...shapes(text)];
}

function textTraits(text: string): Counted[] {
  const traits = shapes(text);
  if (/^\d+$/.test(text)) traits.push("digits");
  if (/\p{L}/u.test(text)) traits.push("letters");
  if (/\p{L}/u.test(text) && !/\d/.test(text)) traits.push("wordsOnly");
  if (!/\s/.test(text)) traits.push("oneWord");
  const number = readNumberText(text);
  if (number) traits.push("numbers");
  if (number && number.withPoint < 0) traits.push("negatives");
  if (number && !Number.isInteger(number.withPoint)) traits.push("fractions");
  if (number && Number.isInteger(number.withPoint) && number.withPoint >= 0 && number.withPoint <= 180) traits.push("smallNumbers");
  if (readDateText(text)) traits.push("dates");
  if (readFlagText(text) !== undefined) traits.push("flags");
  if (/\p{L}|[€$£]/u.test(text) && currencyOf(text) !== undefined) traits.push("currencies");
  return traits;
}

function shapes(text: string): Counted[] {
  const traits: Counted[] = [];
  if (looksLike.email(text)) traits.push("emails");
  else if (looksLike.url(text)) traits.push("urls");
  if (looksLike.iban(text)) traits.push("ibans");
  if (looksLike.vatId(text)) traits.push("vatIds");
  if (looksLike.phone(text)) traits.push("phones");
  if (looksLike.internationalPhone(text)) traits.push("internationalPhones");
  if (sideOf(text) !== 0) traits.push("sides");
  if (looksLike.partyType(text)) traits.push("partyTypes");
  if (looksLike.company(text)) traits.push("companies");
  if (looksLike.postcode(text)) traits.push("postcodes");
  else if (isPostalPlace(text)) traits.push("postalPlaces");
  if (looksLike.norwegianOrganisationNumber(text)) traits.push("organisationNumbers");
  if (looksLike.norwegianPersonalNumber(text)) traits.push("personalNumbers");
  return traits;
}

function mostly(formats: readonly string[], test: (format: string) => boolean): boolean {
  let yes = 0;
  for (const format of formats) if (test(format)) yes++;
  return yes > 0 && yes * 2 >= formats.length;
}

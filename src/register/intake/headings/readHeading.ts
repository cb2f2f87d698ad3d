import { editDistance } from "../../text/editDistance";
import type { FieldName, SheetKind } from "../../fields/catalogue";
import { headingIndex, keyByPlainKey, otherHeadingKeys, plainHeadingKeys } from "./headingIndex";
import type { HeadingMeaning } from "./headingIndex";
import { headingKey, headingWords, plainKey } from "./headingKey";

/** What a heading says, by all that is known of headings. */
export interface HeadingReading {
  readonly meanings: readonly HeadingMeaning[];
  /** Speaks for a sheet of no kind of ours. */
  readonly foreign: boolean;
  /** Known to say something, be it no field of ours. */
  readonly known: boolean;
}

const NOTHING: HeadingReading = { meanings: [], foreign: false, known: false };
const IN_PARENTHESES = /\([^)]*\)|\[[^\]]*\]/g;
/** `adresse 1`, `fname_c1`: the first of several columns of one field. */
const FIRST_OF_SEVERAL = /(?<=\p{L}{3})c?1$/u;

const PART_OF_A_LONGER = 0.65;
const BEGINNING_OF_A_LONGER = 0.62;
const FIRST_OF_SEVERAL_FACTOR = 0.9;

/** With a full stop somewhere, and without. */
const WITH_STOPS = { strength: 0.85, leastLetters: 3, longest: 4 };
const WITHOUT_STOPS = { strength: 0.7, leastLetters: 5, longest: 2.8 };
/** An abbreviation that could be more fields than this says none of them. */
const MOST_FIELDS = 5;

/** What people add a word to, to tell two of them apart: `Telefon privat`, `Samtykke nyhetsbrev`. */
const QUALIFIED: ReadonlySet<FieldName> = new Set(["phone", "mobile", "fax", "email", "street", "website", "consent", "notes"]);

/** Words before a known heading that make it another thing: `requiredDate` is no date of the invoice. */
const CHANGING = new Set(
  (
    "required shipped ship shipping delivery levering leverings liefer aflever bezorg sales rep employee ansatt mitarbeiter parent mor previous forrige last siste letzte " +
    "vorige gammel gammelt old new ny start slutt end from to fra til min max antall number nr count days dager tage dagen created modified updated line linje product produkt item " +
    "opening closing inngaende utgaende standard kontant contact kontakt type kode code status"
  ).split(" "),
);

/** True where the heading is known as it stands; cheap, for finding the row of headings. */
export function isKnownHeading(text: string): boolean {
  const key = headingKey(headingWords(text));
  return headingIndex.has(key) || keyByPlainKey.has(plainKey(key)) || otherHeadingKeys.has(key) || plainHeadingKeys.has(key);
}

/** Reads a heading: as it stands, without its remarks in parentheses, misspelt by a letter or two, or as the end of a longer one. */
export function readHeading(text: string): HeadingReading {
  const words = headingWords(text);
  const bare = headingWords(text.replace(IN_PARENTHESES, " "));
  const key = headingKey(words);
  if (key === "") return NOTHING;
  const exact = exactly(key) ?? exactly(headingKey(bare)) ?? exactly(keyByPlainKey.get(plainKey(key)) ?? "");
  if (exact) return RATE.test(text) ? withoutAmounts(exact) : exact;
  const first = exactly(key.replace(FIRST_OF_SEVERAL, ""));
  if (first) return weakened(first, FIRST_OF_SEVERAL_FACTOR);
  return (text.includes(".") ? abbreviated(bare, WITH_STOPS) : undefined) ?? misspelt(key) ?? (bare.length > 1 ? abbreviated(bare, WITHOUT_STOPS) : undefined) ?? endOf(bare) ?? beginningOf(bare) ?? NOTHING;
}

/** `Mva %` is the rate of the tax, `Mva 25 %` its amount at that rate. */
const RATE = /^\D*%\D*$/;

function withoutAmounts(reading: HeadingReading): HeadingReading {
  return { ...reading, meanings: reading.meanings.filter(({ field }) => !["vat", "net", "gross", "vatId"].includes(field)) };
}

/** How strongly the heading says this field on such a sheet, 0 to 1. */
export function meaningStrength(reading: HeadingReading, field: FieldName, kind: SheetKind): number {
  let best = 0;
  for (const meaning of reading.meanings) {
    const applies = meaning.field === field && (meaning.kind === null || meaning.kind === kind);
    if (applies && meaning.strength > best) best = meaning.strength;
  }
  return best;
}

function exactly(key: string): HeadingReading | undefined {
  const meanings = headingIndex.get(key) ?? [];
  const foreign = otherHeadingKeys.has(key);
  if (meanings.length === 0 && !foreign && !plainHeadingKeys.has(key)) return undefined;
  return { meanings, foreign, known: true };
}

function weakened(reading: HeadingReading, factor: number): HeadingReading {
  const meanings = reading.meanings.map((meaning) => ({ ...meaning, strength: meaning.strength * factor }));
  return { meanings, foreign: false, known: true };
}

function misspelt(key: string): HeadingReading | undefined {
  const limit = key.length >= 9 ? 2 : key.length >= 5 ? 1 : 0;
  if (limit === 0) return undefined;
  let nearest: { readonly key: string; readonly distance: number } | undefined;
  for (const known of headingIndex.keys()) {
    // A wrong first letter is rare, and different words often differ in just that one.
    if (known[0] !== key[0] || known.length < 5) continue;
    // A project's number is no project.
    if (key === `${known}nr` || known === `${key}nr`) continue;
    const distance = editDistance(key, known, limit);
    if (distance !== undefined && (nearest === undefined || distance < nearest.distance)) nearest = { key: known, distance };
  }
  const reading = nearest && exactly(nearest.key);
  return nearest && reading ? weakened(reading, nearest.distance === 1 ? 0.85 : 0.75) : undefined;
}

/**
 * Known headings of which each word may have been cut short: `Rechn.-Datum`, `Kundeansv.`. A known heading is at most
 * `longest` times as long.
 */
function abbreviated(words: readonly string[], { strength, leastLetters, longest }: typeof WITH_STOPS): HeadingReading | undefined {
  const letters = headingKey(words).length;
  if (letters < leastLetters || words.some((word) => !/^\p{L}+$/u.test(word))) return undefined;
  const form = new RegExp(`^${words.join("\\p{L}*")}\\p{L}*$`, "u");
  const found = new Map<string, HeadingMeaning>();
  for (const [key, meanings] of headingIndex) {
    if (key.length > letters * longest || !form.test(key)) continue;
    for (const meaning of meanings) {
      const known = found.get(`${meaning.field}/${meaning.kind ?? ""}`);
      if (!known || known.strength < meaning.strength) found.set(`${meaning.field}/${meaning.kind ?? ""}`, meaning);
    }
  }
  const fields = new Set([...found.values()].map(({ field }) => field));
  if (fields.size === 0 || fields.size > MOST_FIELDS) return undefined;
  return weakened({ meanings: [...found.values()], foreign: false, known: true }, strength);
}

function beginningOf(words: readonly string[]): HeadingReading | undefined {
  for (let end = words.length - 1; end > 0; end--) {
    if (CHANGING.has(words[end] ?? "")) return undefined;
    const meanings = (headingIndex.get(headingKey(words.slice(0, end))) ?? []).filter(({ kind, strength, field }) => kind === null && strength === 1 && QUALIFIED.has(field));
    if (meanings.length > 0) return weakened({ meanings, foreign: false, known: true }, BEGINNING_OF_A_LONGER);
  }
  return undefined;
}

function endOf(words: readonly string[]): HeadingReading | undefined {
  for (let from = 1; from < words.length; from++) {
    if (CHANGING.has(words[from - 1] ?? "")) return undefined;
    const key = headingKey(words.slice(from));
    const sure = (headingIndex.get(key) ?? []).filter((meaning) => meaning.kind === null && meaning.strength === 1);
    if (sure.length > 0 && key.length >= 4) return weakened({ meanings: sure, foreign: false, known: true }, PART_OF_A_LONGER);
  }
  return undefined;
}

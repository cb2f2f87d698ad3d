import { legalFormInOneCase } from "./legalForms";
import { capitalBrands, ownSpellings, particles, plainWords, smallWords, streetWords, titles } from "./wordTables";

/** What the words of a text are: that decides what a short one may be. */
export type NameOf = "firm" | "person" | "street" | "place";

interface TitleCased {
  readonly text: string;
  /** False where a word may be a brand or an abbreviation, so that a person must decide. */
  readonly isSure: boolean;
}

const LETTER = /\p{L}/u;
const VOWEL = /[aeiouyæøåäöüéèêëáàâóòôúíï]/i;
const DOMAIN = /\p{L}\.(?:no|com|net|org|de|nl|se|dk|io|eu|as)$/iu;
/** Dutch articles that have lost their first letter: `'t Hoekje`, `'s-Gravenhage`. */
const ELIDED = /^['’][ts]$/i;
const ROMAN = /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii)$/i;

/** The case that all letters of a text have; null where they have both, or where there are too few to tell. */
export function oneCase(text: string): "upper" | "lower" | null {
  if (/[a-z]/.test(text) && /[A-Z]/.test(text)) return null;
  const [upper, lower] = [text.toUpperCase(), text.toLowerCase()];
  if (upper === lower) return null;
  // A letter such as ß has no capital of its own.
  if (text === upper || text.replaceAll("ß", "") === text.replaceAll("ß", "").toUpperCase()) return "upper";
  return text === lower ? "lower" : null;
}

/**
 * A name in one case as it is written: first letters as capitals, small words and particles small, legal forms, initials,
 * brands and abbreviations as they are. Undefined where it has both cases or is let alone: names with both are left to people.
 */
export function titleCased(text: string, of: NameOf): TitleCased | undefined {
  if (last?.text !== text || last.of !== of) last = { text, of, made: newlyCased(text, of) };
  return last.made;
}

/** Several repairs ask in turn about one name. */
let last: { readonly text: string; readonly of: NameOf; readonly made: TitleCased | undefined } | undefined;

function newlyCased(text: string, of: NameOf): TitleCased | undefined {
  const given = oneCase(text);
  if (given === null) return undefined;
  const words = text.split(" ");
  const firstWord = of === "street" ? words.findIndex((word) => LETTER.test(word)) : 0;
  const core = words.filter((word, at) => LETTER.test(word) && !(of === "firm" && at > 0 && legalFormInOneCase(word) !== undefined));
  let isSure = core.length > 0 && (of !== "firm" || core.length > 1 || isLong(core[0] ?? ""));
  const made = words.map((word, at) => {
    const one = cased(word, { of, given, isFirst: at === firstWord, isLast: at === words.length - 1, isOnly: core.length < 2 });
    isSure &&= one.isSure;
    return one.text;
  });
  const result = made.join(" ");
  return result === text || !isSameLetters(result, text) ? undefined : { text: result, isSure };
}

/** A few signs, such as the lunate sigma, become another letter with their case. */
function isSameLetters(one: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
  return bare(one) === bare(other);
}

interface WordPlace {
  readonly of: NameOf;
  readonly given: "upper" | "lower";
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
}

function cased(word: string, place: WordPlace): TitleCased {
  const lower = word.toLowerCase();
  return (place.of === "firm" ? casedInFirm(word, lower, place) : undefined) ?? casedAnywhere(word, lower, place);
}

/** Own spellings, legal forms and brands. */
function casedInFirm(word: string, lower: string, { given, isFirst }: WordPlace): TitleCased | undefined {
  const known = ownSpellings.get(lower) ?? (isFirst ? undefined : legalFormInOneCase(word));
  if (known !== undefined) return sure(known);
  const upper = word.toUpperCase();
  return capitalBrands.has(upper) && (isFirst || !smallWords.has(lower)) ? { text: upper, isSure: given === "upper" } : undefined;
}

function casedAnywhere(word: string, lower: string, place: WordPlace): TitleCased {
  const { of, given, isFirst, isLast, isOnly } = place;
  // House numbers, models, addresses on the web: nobody can tell.
  if (!LETTER.test(word) || DOMAIN.test(word) || /\d/.test(word)) return sure(word);
  const known = abbreviated(word, lower, place);
  if (known !== undefined) return sure(known);
  if (isFirst && !isLast && particles.has(lower) && of === "person") return sure(lower);
  if (!isFirst && smallWords.has(lower) && (!isLast || of === "place")) return sure(lower);
  if (ROMAN.test(word) && !isFirst) return sure(word.toUpperCase());
  if (/[-/&+]/.test(word)) return inParts(word, place);
  // One short word in capitals is left alone: `ÅS` may be anything.
  if (isOnly && given === "upper" && lower.length < 3) return sure(word);
  return plainOrShort(word, lower, place);
}

/** Initials, articles that have lost a letter, titles, and what English streets end in. */
function abbreviated(word: string, lower: string, { of, isFirst, isOnly }: WordPlace): string | undefined {
  if (isInitials(word)) return word.toUpperCase();
  if (ELIDED.test(word)) return lower;
  if (of === "person") return isOnly ? undefined : titles.get(lower);
  return of === "street" && !isFirst && streetWords.has(lower) ? capitalized(lower) : undefined;
}

/** Without vowels it is an abbreviation; up to three letters may be one, and so may be a firm's one short word. */
function plainOrShort(word: string, lower: string, { of, given, isFirst, isOnly }: WordPlace): TitleCased {
  const letters = lower.replace(/[^\p{L}]/gu, "");
  if (given === "upper" && !VOWEL.test(letters) && (of === "firm" || letters.length < 3)) return sure(word);
  const title = capitalized(lower);
  if (of !== "firm") return { text: title, isSure: letters.length > 2 || !isFirst || of === "place" };
  return { text: title, isSure: plainWords.has(letters) || (letters.length > 3 && (!isOnly || isLong(letters))) };
}

function isLong(word: string): boolean {
  return word.replace(/[^\p{L}]/gu, "").length > 5;
}

function isInitials(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}?$/u.test(word) || /^\p{L}$/u.test(word.replace(/[.,]/g, "")) && /[.]/.test(word);
}

function inParts(word: string, place: WordPlace): TitleCased {
  let isSure = true;
  const parts = word.split(/([-/&+])/).map((part, at) => {
    if (at % 2 === 1 || part === "") return part;
    if (ELIDED.test(part)) return part.toLowerCase();
    const one = plainOrShort(part, part.toLowerCase(), { ...place, isOnly: false });
    isSure &&= one.isSure || part.length > 1;
    return at > 0 && smallWords.has(part.toLowerCase()) ? part.toLowerCase() : one.text;
  });
  return { text: parts.join(""), isSure };
}

const MC = /^(mc)(\p{L}{3,})$/u;
const APOSTROPHE = /^(o|d|l)(['’])(\p{L}{3,})$/u;

function capitalized(lower: string): string {
  const mc = MC.exec(lower);
  if (mc) return `Mc${first(mc[2] ?? "")}`;
  const apostrophe = APOSTROPHE.exec(lower);
  if (apostrophe) return `${(apostrophe[1] ?? "").toUpperCase()}${apostrophe[2] ?? ""}${first(apostrophe[3] ?? "")}`;
  return first(lower);
}

/** The first letter as a capital, also behind a bracket or a quote; Dutch words begin with `IJ`. */
function first(lower: string): string {
  if (lower.startsWith("ij") && lower.length > 3) return `IJ${lower.slice(2)}`;
  return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function sure(text: string): TitleCased {
  return { text, isSure: true };
}

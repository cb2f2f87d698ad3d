import { areNicknames } from "../nicknames";
import { joinForms, withoutForm } from "../legalForms";
import { matchText, plainSpelling } from "../matchText";
import { soundOf } from "../phonetic";
import { distanceWithin, jaroWinkler, leastEdits, letterMask } from "../similarity";
import type { Kind } from "./kind";
import { remembering } from "./memo";

const LIMITS = [0.55, 0.68, 0.79, 0.87, 0.94];

/**
 * The name of a firm or a person in one cell. Words are compared in any order, each weighing as much as it is rare; what
 * letters alone say counts where words were joined, split or damaged. Levels by the share of the name that agrees.
 */
export const partyName: Kind = {
  evidence: "name",
  agreements: ["differs", "far", "far", "alike", "near", "exact"],
  same: [0.05, 0.04, 0.06, 0.1, 0.12, 0.63],
  different: [0.994, 0.004, 0.001, 0.0005, 0.0002, 0.0001],
  standard: (text) => withoutForm(plainLetters(joinForms(text))).core,
  comparer: (values, counts) => {
    const names = nameTable(values, counts);
    return remembering(values.length, (a, b) => levelOf(likeness(names, a, b)));
  },
  keys: () => [],
  parts: wordKeys,
};

/** Folded letters, but for the shortest words: Bø and Bo are two names, and nothing else tells them apart. */
function plainLetters(text: string): string {
  const plain = plainSpelling(matchText(text));
  if (!SHORT_WITH_OWN_LETTER.test(text)) return plain;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return plain
    .split(" ")
    .map((word, at) => (word.length <= 2 && words.length === plain.split(" ").length && /[æøåäöü]/.test(words[at] ?? "") ? (words[at] ?? word) : word))
    .join(" ");
}

const SHORT_WITH_OWN_LETTER = /(?<!\p{L})\p{L}?[æøåäöü]\p{L}?(?!\p{L})/iu;

function levelOf(share: number): number {
  let level = 0;
  while (level < LIMITS.length && share >= (LIMITS[level] as number)) level++;
  return level;
}

interface NameTable {
  readonly tokens: readonly Int32Array[];
  readonly words: readonly string[];
  readonly masks: Int32Array;
  /** Bits that each word tells. */
  readonly weight: Float64Array;
  readonly joined: readonly string[];
  readonly joinedMasks: Int32Array;
}

function nameTable(values: readonly string[], counts: Uint32Array): NameTable {
  const index = new Map<string, number>();
  const words: string[] = [];
  const seen: number[] = [];
  let records = 0;
  const tokens = values.map((value, v) => {
    const count = counts[v] as number;
    records += count;
    const ids = value.split(" ").map((word) => {
      const known = index.get(word);
      if (known !== undefined) return known;
      index.set(word, words.length);
      words.push(word);
      seen.push(0);
      return words.length - 1;
    });
    for (const id of new Set(ids)) seen[id] = (seen[id] as number) + count;
    return Int32Array.from(ids);
  });
  const most = Math.log2(records + 200);
  const weight = Float64Array.from(words, (word, id) => {
    const bits = most - Math.log2((seen[id] as number) + 1);
    return Math.max(0.6, word.length === 1 ? Math.min(bits, 2) : bits);
  });
  const joined = values.map((value) => value.replace(/ /g, ""));
  return { tokens, words, masks: Int32Array.from(words, letterMask), weight, joined, joinedMasks: Int32Array.from(joined, letterMask) };
}

/** The share of two names that agrees, 0 to 1. */
function likeness(names: NameTable, a: number, b: number): number {
  const byWords = wordShare(names, a, b);
  return Math.max(byWords, letterShare(names, a, b));
}

/**
 * By the words they share: rare ones count more. Words that only one has count against, words that each has for itself
 * twice; a name all of whose words the other has may be its short form.
 */
function wordShare(names: NameTable, a: number, b: number): number {
  const [first, second] = [names.tokens[a] as Int32Array, names.tokens[b] as Int32Array];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  let agreed = 0;
  let told = 0;
  let alone = 0;
  let taken = 0;
  let best = 0;
  for (const one of short) {
    let match = -1;
    let alike = 0;
    for (let j = 0; j < long.length && j < 30; j++) {
      if ((taken & (1 << j)) !== 0) continue;
      const similar = wordLikeness(names, one, long[j] as number);
      if (similar > alike) {
        alike = similar;
        match = j;
      }
    }
    const own = names.weight[one] as number;
    if (match < 0) {
      alone += own;
      continue;
    }
    taken |= 1 << match;
    // A misspelt word is rare, but tells no more than the word that was meant.
    const bits = Math.min(own, names.weight[long[match] as number] as number);
    agreed += 2 * bits * alike;
    told += 2 * bits;
    if (alike > best) best = alike;
  }
  if (told === 0 || best < 0.85) return 0;
  let other = 0;
  for (let j = 0; j < long.length; j++) if (j >= 30 || (taken & (1 << j)) === 0) other += names.weight[long[j] as number] as number;
  const share = agreed / (told + alone + other + Math.min(alone, other));
  return alone === 0 && agreed >= 2 * TELLING_BITS ? Math.max(share, SHORT_FORM * (agreed / told)) : share;
}

/** What words must tell to stand for a longer name alone, and the share that such a short form counts as. */
const TELLING_BITS = 7;
const SHORT_FORM = 0.75;

function wordLikeness(names: NameTable, a: number, b: number): number {
  if (a === b) return 1;
  const [first, second] = [names.words[a] as string, names.words[b] as string];
  const shorter = Math.min(first.length, second.length);
  if (shorter === 1) return first[0] === second[0] && !/\d/.test(first + second) ? 0.8 : 0;
  if (/\d/.test(first) || /\d/.test(second)) return 0;
  return spelledAlike(first, second, shorter, leastEdits(names.masks[a] as number, names.masks[b] as number));
}

function spelledAlike(first: string, second: string, shorter: number, least: number): number {
  if (shorter >= 4) {
    const limit = shorter >= 8 ? 2 : 1;
    if (least <= limit) {
      const distance = distanceWithin(first, second, limit);
      if (distance <= limit) return distance === 1 ? 0.93 : 0.88;
    }
    if (first.startsWith(second) || second.startsWith(first)) return 0.86;
  } else if (shorter === 3 && least <= 1 && distanceWithin(first, second, 1) <= 1) return 0.8;
  if (areNicknames(first, second)) return 0.9;
  return least <= shorter / 2 && shorter >= 5 && jaroWinkler(first, second) >= 0.92 ? 0.86 : 0;
}

/** By their letters without blanks, for words that were joined, split or damaged, and for a name that is the other's initials. */
function letterShare(names: NameTable, a: number, b: number): number {
  const [first, second] = [names.joined[a] as string, names.joined[b] as string];
  const longer = Math.max(first.length, second.length);
  const limit = Math.min(4, Math.floor(longer * 0.3));
  if (limit > 0 && leastEdits(names.joinedMasks[a] as number, names.joinedMasks[b] as number) <= limit) {
    const distance = distanceWithin(first, second, limit);
    if (distance <= limit) return 1 - (distance * 0.85) / Math.max(5, longer);
  }
  return isAcronym(names, a, b) || isAcronym(names, b, a) ? 0.8 : 0;
}

function isAcronym({ tokens, words, joined }: NameTable, a: number, b: number): boolean {
  const long = tokens[b] as Int32Array;
  const letters = joined[a] as string;
  if ((tokens[a] as Int32Array).length !== 1 || letters.length < 3 || long.length < 3) return false;
  return Array.from(long, (word) => (words[word] as string)[0]).join("") === letters;
}

/** A name's words and their sounds. */
function wordKeys(core: string): readonly string[] {
  return core.split(" ").flatMap((word) => (word.length < 2 ? [] : [`t${word}`, `s${soundOf(word)}${word.length > 6 ? word.slice(-2) : ""}`]));
}

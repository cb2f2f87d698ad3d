import { matchText, plainSpelling } from "../matchText";
import { distanceWithin, jaroWinkler, leastEdits, letterMask, mostAlike } from "../similarity";
import { beginsOrEndsWith } from "../wholeWords";
import type { Kind } from "./kind";
import { remembering } from "./memo";

const WORDS: Readonly<Record<string, string>> = {
  st: "street", str: "street", ave: "avenue", av: "avenue", blvd: "boulevard", blv: "boulevard", bld: "boulevard", rd: "road", dr: "drive", ln: "lane",
  la: "lane", pl: "place", sq: "square", hwy: "highway", pkwy: "parkway", ct: "court", cres: "crescent", tce: "terrace", ter: "terrace", cl: "close",
  n: "north", s: "south", e: "east", w: "west", ne: "northeast", nw: "northwest", se: "southeast", sw: "southwest", gt: "gate", gata: "gate",
  vei: "veg", veien: "veg", vegen: "veg", v: "veg", gaten: "gate", gatan: "gate", plass: "plas", plassen: "plas", strasse: "street", pb: "postboks",
};
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})(?:veien|vegen|vei)$/u, "veg"],
  [/(?<=\p{L}{3})(?:gaten|gata|gt)$/u, "gate"],
  [/(?<=\p{L}{3})(?:strasse|str)$/u, "strase"],
];

/** `c/o` a bookkeeper says where the post goes, and not who lives there. */
const AT_SOMEBODYS = /^\s*c\/o\s[^,;]*[,;]\s*/i;

/** A street with its number. Levels: differs, the street alone, alike, nearly equal, equal. */
export const street: Kind = {
  evidence: "address",
  agreements: ["differs", "otherNumber", "alike", "near", "exact"],
  same: [0.08, 0.04, 0.06, 0.12, 0.7],
  different: [0.985, 0.01, 0.003, 0.0015, 0.0005],
  standard: (text) =>
    plainSpelling(matchText(text.replace(AT_SOMEBODYS, "").replace(/(\d)([a-z])\b/gi, "$1 $2")))
      .split(" ")
      .map((word) => WORDS[word] ?? ENDS.reduce((end, [ending, plain]) => end.replace(ending, plain), word))
      .join(" "),
  comparer: (values) => {
    const masks = values.map(letterMask);
    const streets = values.map((value) => value.replace(/\b\d+\b/g, "").replace(/\b[a-z]\b/g, "").replace(/ +/g, " ").trim());
    const numbers = values.map((value) => /^\d+\b|\b\d+\b(?! ?\p{L}{3})/u.exec(value)?.[0] ?? /\d+/.exec(value)?.[0] ?? "");
    const named = streetNames(streets);
    return remembering(values.length, (a, b) => {
      const mayBeSlip = leastEdits(masks[a] as number, masks[b] as number) <= 2;
      const alike = mayBeSlip && isSlip(values[a] as string, values[b] as string) ? 3 : likeness(named, a, b);
      const [first, second] = [numbers[a] as string, numbers[b] as string];
      if (first === "" && second === "") return alike;
      // The same street with another number is another address; one without its number may be the same.
      if (first !== second) return alike >= 2 ? (first === "" || second === "" ? 2 : 1) : 0;
      return alike;
    });
  },
  keys: (value) => [`w${/\d+/.exec(value)?.[0] ?? ""}${longestWord(value).slice(0, 4)}`],
};

/** Streets without their numbers. */
interface StreetNames {
  readonly names: readonly string[];
  readonly masks: Int32Array;
  /** Their longer words. */
  readonly words: readonly (readonly string[])[];
}

function streetNames(names: readonly string[]): StreetNames {
  return { names, masks: Int32Array.from(names, letterMask), words: names.map((name) => name.split(" ").filter((word) => word.length >= 4)) };
}

function isSlip(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return distanceWithin(a, b, limit) <= limit;
}

function likeness({ names, masks, words }: StreetNames, a: number, b: number): number {
  if (names[a] === names[b] && names[a] !== "") return 3;
  const [shorter, longer] = (names[a] as string).length < (names[b] as string).length ? [a, b] : [b, a];
  const [short, long] = [names[shorter] as string, names[longer] as string];
  if (short.length >= 4 && beginsOrEndsWith(long, short)) return 3;
  const mayBeAlike = short.length >= 5 && mostAlike(short, long, masks[shorter] as number, masks[longer] as number) >= 0.9;
  if (mayBeAlike && jaroWinkler(short, long) >= 0.9) return 2;
  const first = words[shorter] as readonly string[];
  return first.length > 0 && first.every((word) => long.includes(word)) ? 2 : 0;
}

function longestWord(text: string): string {
  return text.split(" ").reduce((long, word) => (word.length > long.length && !/\d/.test(word) && !GENERIC.has(word) ? word : long), "");
}

const GENERIC = new Set(["street", "avenue", "boulevard", "road", "drive", "lane", "place", "square", "court", "crescent", "terrace", "close", "north", "south", "east", "west", "between"]);

import { foldLetters } from "./foldLetters";

/** Months by their names in Norwegian, English, German and Dutch, and the short forms that people use. */
const NAMES: readonly string[] = [
  "januar january januari jan janner jaen",
  "februar february februari feb feber",
  "mars march marz maart mar mrt mrz maer",
  "april apr",
  "mai may mei",
  "juni june jun juno",
  "juli july jul",
  "august augustus aug",
  "september sept sep",
  "oktober october okt oct",
  "november nov",
  "desember december dezember des dec dez",
];

const byName = new Map<string, number>(NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)));

/** 1–12 for a month's name or short form, with or without a full stop; undefined for any other word. */
export function monthOfName(word: string): number | undefined {
  return byName.get(foldLetters(word).replace(/\.$/, ""));
}

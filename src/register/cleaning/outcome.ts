import type { Cell } from "../cells";
import type { Mend } from "./repair";
import type { RowPlace } from "./rowPlace";
import type { Value } from "./value";

/** A repair as it mends one column. */
export interface ColumnMend {
  readonly rule: string;
  readonly mend: Mend;
}

/** What repairs make of a value. */
export interface Outcome {
  readonly after: Cell;
  /** The rules without which it would be another, in their order. */
  readonly rules: readonly string[];
}

/** Texts with which nothing can be wrong that concerns all texts: one look instead of ten. */
const SOUND = /^[\w+(æøåÆØÅäöüÄÖÜéÉ][\w.@/:+()'%#æøåÆØÅäöüÄÖÜéÉ-]*(?: [\w.@/:+()'%#&æøåÆØÅäöüÄÖÜéÉ-]+)*$/;
const onlyUnsound: ReadonlySet<string> = new Set([
  "text.encoding",
  "text.entities",
  "text.fullWidth",
  "text.control",
  "text.invisible",
  "text.normalForm",
  "text.lineBreaks",
  "text.spaces",
  "text.apostrophe",
  "text.quotes",
  "text.edges",
]);

const NONE: readonly string[] = [];

export function isSoundText(text: string): boolean {
  return SOUND.test(text);
}

/** Those that may still find something in a sound text. */
export function mendsOfSound(mends: readonly ColumnMend[]): readonly ColumnMend[] {
  return mends.filter(({ rule }) => !onlyUnsound.has(rule));
}

/** Two or three rounds settle every value that we know of. */
const MOST_ROUNDS = 6;

/**
 * Puts a value through the repairs, again and again until nothing changes, so that cleaning twice is cleaning once. Null
 * where nothing is to be done, or where the repairs would never agree.
 */
export function outcomeOf(value: Value, place: RowPlace, mends: readonly ColumnMend[]): Outcome | null {
  const { after, rules } = mended(value, place, mends);
  if (after === value || rules.length === 0) return null;
  return { after, rules: rules.length === 1 ? rules : decisive(value, after, place, mends, rules) };
}

function mended(value: Value, place: RowPlace, mends: readonly ColumnMend[]): { readonly after: Cell; readonly rules: readonly string[] } {
  let current: Value = value;
  let rules: Set<string> | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = current;
    const isSound = typeof current === "string" && SOUND.test(current);
    for (const { rule, mend } of mends) {
      if (isSound && onlyUnsound.has(rule)) continue;
      const next = mend(current, place);
      if (next === current) continue;
      (rules ??= new Set()).add(rule);
      if (next === null || next === "" || typeof next === "object") return { after: null, rules: [...rules] };
      current = next;
    }
    if (current === before) return rules ? { after: current, rules: [...rules] } : { after: current, rules: NONE };
  }
  return { after: value, rules: [] };
}

function decisive(value: Value, after: Cell, place: RowPlace, mends: readonly ColumnMend[], rules: readonly string[]): readonly string[] {
  const needed = rules.filter((rule) => mended(value, place, mends.filter((one) => one.rule !== rule)).after !== after);
  return needed.length > 0 ? needed : rules.slice(-1);
}

import type { FieldName, SheetKind } from "../../fields/catalogue";
import { addressHeadings } from "./addressHeadings";
import { contactHeadings } from "./contactHeadings";
import { documentHeadings } from "./documentHeadings";
import { headingKey, headingWords, plainKey } from "./headingKey";
import type { HeadingTable } from "./headingWords";
import { identityHeadings } from "./identityHeadings";
import { otherHeadings, plainHeadings } from "./otherHeadings";
import { relationHeadings } from "./relationHeadings";
import { termsHeadings } from "./termsHeadings";

/** What a heading's words may say. */
export interface HeadingMeaning {
  readonly field: FieldName;
  /** The only kind of sheet on which they say so; null for every kind that has the field. */
  readonly kind: SheetKind | null;
  /** 0 to 1 */
  readonly strength: number;
}

const SURE = 1;
const LIKELY = 0.8;
const ONLY_ON = 0.7;

const tables: readonly HeadingTable[] = [
  identityHeadings,
  contactHeadings,
  addressHeadings,
  termsHeadings,
  relationHeadings,
  documentHeadings,
];

/** Every known heading by its key. */
export const headingIndex: ReadonlyMap<string, readonly HeadingMeaning[]> = buildIndex();

/** Known keys by their plain form. */
export const keyByPlainKey: ReadonlyMap<string, string> = new Map([...headingIndex.keys()].reverse().map((key) => [plainKey(key), key]));

/** Keys of headings that speak for sheets of no kind of ours. */
export const otherHeadingKeys: ReadonlySet<string> = new Set(Object.values(otherHeadings).flatMap(keysOf));

/** Keys of headings that are known to be no field of ours. */
export const plainHeadingKeys: ReadonlySet<string> = new Set(keysOf(plainHeadings));

function buildIndex(): Map<string, HeadingMeaning[]> {
  const index = new Map<string, HeadingMeaning[]>();
  for (const table of tables) {
    for (const [name, words] of Object.entries(table)) {
      const field = name as FieldName;
      add(index, words.sure, { field, kind: null, strength: SURE });
      add(index, words.likely ?? "", { field, kind: null, strength: LIKELY });
      for (const [kind, text] of Object.entries(words.onlyOn ?? {})) {
        add(index, text, { field, kind: kind as SheetKind, strength: ONLY_ON });
      }
    }
  }
  return index;
}

function add(index: Map<string, HeadingMeaning[]>, texts: string, meaning: HeadingMeaning): void {
  for (const key of keysOf(texts)) {
    const known = index.get(key);
    if (known) known.push(meaning);
    else index.set(key, [meaning]);
  }
}

function keysOf(texts: string): string[] {
  return texts
    .split(",")
    .map((text) => headingKey(headingWords(text)))
    .filter((key) => key !== "");
}

import type { Cell } from "../cells";
import type { Column } from "./column";
import type { Mend } from "./repair";
import type { Value } from "./value";

interface Forms {
  /** What a value stands for; undefined where it is not known. */
  readonly wordOf: (value: Value) => string | undefined;
  /** Ways of writing all words, the preferred first: each gives a word's spelling. */
  readonly forms: readonly ((word: string) => Cell | undefined)[];
  /** True where every word gets the form's spelling; otherwise only those that stand in several spellings. */
  readonly always: boolean;
}

/**
 * Writes each word in the form in which most of the column stands already; where several have as many cells, in the one
 * that comes first. What the column looks like afterwards would be chosen again, so that nothing moves the second time.
 */
export function oneForm(column: Column, { wordOf, forms, always }: Forms): Mend | null {
  const spellings = new Map<string, number>();
  const hits = forms.map(() => 0);
  for (const [value, count] of column.counts) {
    const word = wordOf(value);
    if (word === undefined) continue;
    spellings.set(word, (spellings.get(word) ?? 0) + 1);
    forms.forEach((form, at) => {
      if (isAlike(form(word), value)) hits[at] = (hits[at] ?? 0) + count;
    });
  }
  if (spellings.size === 0 || (!always && [...spellings.values()].every((count) => count === 1))) return null;
  const form = forms[hits.indexOf(Math.max(...hits))];
  return (value) => {
    const word = wordOf(value);
    if (word === undefined || (!always && spellings.get(word) === 1)) return value;
    return form?.(word) ?? value;
  };
}

/** Without regard to case, which is put right with the word. */
function isAlike(form: Cell | undefined, value: Value): boolean {
  return form === value || (typeof form === "string" && typeof value === "string" && form.toLowerCase() === value.toLowerCase());
}

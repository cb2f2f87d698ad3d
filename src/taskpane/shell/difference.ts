/** A text before and after a change: what both begin and end with, and what differs between. */
export interface Difference {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** The middle in which two texts differ; whole signs are never cut in two. */
export function difference(before: string, after: string): Difference {
  const one = Array.from(before);
  const other = Array.from(after);
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return {
    start: one.slice(0, start).join(""),
    before: one.slice(start, one.length - end).join(""),
    after: other.slice(start, other.length - end).join(""),
    end: one.slice(one.length - end).join(""),
  };
}

const BLANKS = /[\s\u00a0\u2000-\u200d\u202f\u2060\ufeff]/g;

/** White space in a part that differs, made visible. */
export function visible(part: string): string {
  return part.replace(BLANKS, (blank) => (blank === "\n" || blank === "\r" ? "↵" : "·"));
}

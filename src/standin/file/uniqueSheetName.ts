const longestName = 31;

/** The name, or the name with ` (2)`, ` (3)` … where it is taken; Excel compares without case and allows 31 characters. */
export function uniqueSheetName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  let unique = name;
  for (let number = 2; known.has(unique.toLowerCase()); number++) {
    const ending = ` (${number})`;
    unique = name.slice(0, longestName - ending.length).trimEnd() + ending;
  }
  return unique;
}

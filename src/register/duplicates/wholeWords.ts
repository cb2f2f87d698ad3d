/** Whether a text begins or ends with a shorter one as whole words: `anna maria` and `anna`. */
export function beginsOrEndsWith(long: string, short: string): boolean {
  const rest = long.length - short.length;
  return rest > 0 && ((long[short.length] === " " && long.startsWith(short)) || (long[rest - 1] === " " && long.endsWith(short)));
}

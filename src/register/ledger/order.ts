/**
 * Document numbers in the order that people count them: numbers of digits by size, before all others by their text. It
 * does not depend on language or machine, so the same documents always come in the same order.
 */
export function compareNumbers(a: string, b: string): number {
  const left = digitsOf(a);
  const right = digitsOf(b);
  if (left === undefined || right === undefined) {
    if (left === right) return compareText(a, b);
    return left === undefined ? 1 : -1;
  }
  return left.length - right.length || compareText(left, right) || compareText(a, b);
}

/** By code units: the same everywhere, unlike the order of a language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function digitsOf(number: string): string | undefined {
  return /^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, "") : undefined;
}

/**
 * Sum with Neumaier's compensation, so that a hundred thousand amounts in kroner give the exact total of their øre.
 * A rest that only binary fractions leave, as of 0.1 + 0.2 + 0.3 - 0.6, is 0.
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 */
export function sum(numbers: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  let largest = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
    largest = Math.max(largest, Math.abs(number));
  }
  const result = total + lost;
  return Math.abs(result) < largest * 1e-15 ? 0 : result;
}

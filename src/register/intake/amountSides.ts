/** What is owed, and what lowers that: letters and words of ledgers in four languages, folded. */
const DEBIT = /^(?:s|d|dr|dt|debet|debit|soll|af)\.?$/i;
const CREDIT = /^(?:h|k|c|cr|kr|ct|kt|kredit|credit|haben|bij)\.?$/i;

/** 1 for debit, -1 for credit, 0 for anything else. */
export function sideOf(text: string): 1 | -1 | 0 {
  const trimmed = text.trim();
  if (trimmed.length > 7) return 0;
  return DEBIT.test(trimmed) ? 1 : CREDIT.test(trimmed) ? -1 : 0;
}

/**
 * What each row's amounts are to be multiplied by, where a column says on which side they stand. Some programs write credit
 * amounts with their minus sign all the same: then nothing is.
 */
export function signsOf(sides: readonly string[], amounts: Float64Array): Int8Array {
  const side = Int8Array.from(sides, sideOf);
  let balance = 0;
  side.forEach((one, i) => {
    const amount = amounts[i] ?? NaN;
    if (one < 0 && !Number.isNaN(amount)) balance += Math.sign(amount);
  });
  return side.map((one) => (one < 0 && balance >= 0 ? -1 : 1));
}

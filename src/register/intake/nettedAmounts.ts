/**
 * Debit less credit, row by row, in the unit of both; NaN where a row has neither. Some programs write the credit column with
 * minus signs, some without: the sign that most of its amounts have is the usual one.
 */
export function nettedAmounts(debit: Float64Array, credit: Float64Array): Float64Array {
  let balance = 0;
  for (const amount of credit) if (!Number.isNaN(amount)) balance += Math.sign(amount);
  const sign = balance < 0 ? 1 : -1;
  return debit.map((owed, i) => {
    const lowers = credit[i] ?? NaN;
    if (Number.isNaN(owed) && Number.isNaN(lowers)) return NaN;
    return (Number.isNaN(owed) ? 0 : owed) + (Number.isNaN(lowers) ? 0 : sign * lowers);
  });
}

/**
 * Amounts of payments with money received positive. Where most of a sheet's payments are negative, they are written as in a
 * ledger, as what lowers the claim, and its few positive ones are money paid back; where most are positive, the other way
 * round. `usual` is the sign that money received has where a sheet has as many of each.
 */
export function receivedAmounts(amounts: Float64Array, source: Uint16Array, usual: 1 | -1): Float64Array {
  const balance = new Map<number, number>();
  amounts.forEach((amount, i) => {
    if (amount !== 0 && !Number.isNaN(amount)) balance.set(source[i] ?? 0, (balance.get(source[i] ?? 0) ?? 0) + Math.sign(amount));
  });
  // Adding zero makes a plain one of -0.
  return amounts.map((amount, i) => amount * Math.sign((balance.get(source[i] ?? 0) ?? 0) || usual) + 0);
}

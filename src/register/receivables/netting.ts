import { UNALLOCATED, type AgedItems } from "./agedItems";

/**
 * Sets what is unallocated off against the same customer's claims in the same currency, oldest first. What a customer has to its
 * credit beyond its claims stays unallocated; sums per customer and currency do not change.
 */
export function setOffUnallocated(items: AgedItems): void {
  for (const group of groups(items)) {
    const oldestFirst = group.sort((a, b) => (items.days[b] ?? 0) - (items.days[a] ?? 0));
    const credits = oldestFirst.filter((k) => isUnallocated(items, k) && (items.amount[k] ?? 0) < 0);
    const claims = oldestFirst.filter((k) => (items.amount[k] ?? 0) > 0);
    // Money paid back without cause takes up credit like any claim, and before the others, for it was the credit's.
    const inTurn = [...claims.filter((k) => isUnallocated(items, k)), ...claims.filter((k) => !isUnallocated(items, k))];
    let next = 0;
    for (const claim of inTurn) {
      while ((items.amount[claim] ?? 0) > 0 && next < credits.length) {
        const credit = credits[next] ?? -1;
        const moved = Math.min(items.amount[claim] ?? 0, -(items.amount[credit] ?? 0));
        items.amount[claim] = (items.amount[claim] ?? 0) - moved;
        items.amount[credit] = (items.amount[credit] ?? 0) + moved;
        if (items.amount[credit] === 0) next += 1;
      }
    }
  }
}

function isUnallocated(items: AgedItems, k: number): boolean {
  return items.bucket[k] === UNALLOCATED;
}

/** Items of an account and currency that has anything unallocated. */
function groups(items: AgedItems): readonly number[][] {
  const byBook = new Map<string, number[]>();
  const keyOf = (k: number) => `${items.account[k] ?? 0}/${items.currency[k] ?? 0}`;
  for (let k = 0; k < items.count; k++) {
    if (isUnallocated(items, k)) byBook.set(keyOf(k), []);
  }
  if (byBook.size === 0) return [];
  for (let k = 0; k < items.count; k++) byBook.get(keyOf(k))?.push(k);
  return [...byBook.values()];
}

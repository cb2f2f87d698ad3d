import type { Ledger } from "./openItems";

/**
 * The currency of figures that have but one: the register's base currency where any document is in it, else the currency
 * with most documents. Documents in others are never added to it.
 */
export function mainCurrency(ledger: Ledger): number {
  const { documents } = ledger.books;
  const counts = new Map<number, number>();
  for (let i = 0; i < documents.count; i++) {
    const currency = documents.currency[i] ?? 0;
    if (ledger.counted[i] === 1) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  if (counts.has(0) || counts.size === 0) return 0;
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return most?.[0] ?? 0;
}

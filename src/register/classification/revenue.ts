import { revenueFrom } from "../ledger/documents";
import type { Ledger } from "../ledger/openItems";
import type { Settings } from "../settings";

export type RevenueBasis = Settings["abc.revenue"];

/**
 * A document's revenue in minor units; NaN where the document does not count: credit notes before their deduction, and
 * documents without a cost when margins are asked for.
 */
export function revenueOf(ledger: Ledger, basis: RevenueBasis): (document: number) => number {
  const { amount, revenue, cost, opening } = ledger.books.documents;
  switch (basis) {
    case "net":
      return (i) => revenue[i] ?? NaN;
    case "gross":
      return (i) => ((amount[i] ?? 0) > 0 && opening[i] === 0 ? (amount[i] ?? 0) : NaN);
    case "margin":
      return (i) => (revenue[i] ?? NaN) - (cost[i] ?? NaN);
  }
}

/** How many documents' revenue is known without VAT, and of how many, so that a tab can name the basis. */
export function netKnown(ledger: Ledger): { readonly withoutVat: number; readonly documents: number } {
  const { documents } = ledger.books;
  let withoutVat = 0;
  let counted = 0;
  for (let i = 0; i < documents.count; i++) {
    if (ledger.counted[i] === 0) continue;
    counted += 1;
    if (documents.revenueFrom[i] === revenueFrom.net) withoutVat += 1;
  }
  return { withoutVat, documents: counted };
}

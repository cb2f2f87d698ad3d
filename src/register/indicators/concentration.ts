/** How much of the revenue the customers with most of it bring. */
export interface Concentration {
  /** Of the revenue of all who brought any; null where nobody did. */
  readonly share: number | null;
  /** How many customers that is, rounded up, of how many with revenue above zero. */
  readonly top: number;
  readonly of: number;
}

/** The share of the top percent of customers, by revenue each. Customers at or below zero are neither counted nor summed. */
export function concentration(revenues: readonly number[], percent: number): Concentration {
  const largestFirst = revenues.filter((revenue) => revenue > 0).sort((a, b) => b - a);
  const of = largestFirst.length;
  const top = Math.ceil((of * percent) / 100);
  const total = largestFirst.reduce((sum, revenue) => sum + revenue, 0);
  const held = largestFirst.slice(0, top).reduce((sum, revenue) => sum + revenue, 0);
  return { share: total > 0 ? held / total : null, top, of };
}

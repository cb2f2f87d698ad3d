/** What a button on the ribbon can ask of the pane; each has its button in the pane as well. */
export const orders = ["build", "check", "reports"] as const;
export type Order = (typeof orders)[number];

let listener: ((order: Order) => void) | null = null;
let waiting: Order | null = null;

/** Passes on an order; while nobody listens yet, since the page has only just been loaded, the last one waits. */
export function giveOrder(order: Order): void {
  if (listener === null) waiting = order;
  else listener(order);
}

/** Has `listen` called for each order, and at once for one that waits; returns what ends it. */
export function onOrder(listen: (order: Order) => void): () => void {
  listener = listen;
  const first = waiting;
  waiting = null;
  if (first !== null) listen(first);
  return () => {
    if (listener === listen) listener = null;
  };
}

import type { Batch } from "../../register/changes/batch";
import type { Journal } from "../../register/changes/journal";

/** The journal with a batch as it is now. */
export function withBatch(journal: Journal, batch: Batch): Journal {
  const isKnown = journal.batches.some(({ id }) => id === batch.id);
  const batches = isKnown ? journal.batches.map((one) => (one.id === batch.id ? batch : one)) : [...journal.batches, batch];
  return { ...journal, batches };
}

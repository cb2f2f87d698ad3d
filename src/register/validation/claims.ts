import { exclusion } from "../ledger/status";
import type { Register } from "../register";

/** The rows of invoices and credit notes that are claims: those that their status does not take out. */
export function* claims(register: Register, excludedStatus: readonly string[]): Iterable<number> {
  const isExcluded = statusTest(excludedStatus);
  const { count, status } = register.invoices;
  for (let index = 0; index < count; index++) if (!isExcluded(status[index] ?? "")) yield index;
}

/** Tells whether a status takes a document out; each word is judged once, since invoices share a handful. */
export function statusTest(excludedStatus: readonly string[]): (status: string) => boolean {
  const isExcluded = exclusion(excludedStatus);
  const judged = new Map<string, boolean>();
  return (status) => {
    let excluded = judged.get(status);
    if (excluded === undefined) {
      excluded = isExcluded(status);
      judged.set(status, excluded);
    }
    return excluded;
  };
}

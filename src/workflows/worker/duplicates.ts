import { findDuplicates } from "../../register/duplicates/findDuplicates";
import type { Duplicates } from "../../register/duplicates/found";
import { noDecisions, type Decisions } from "../../register/changes/decisions";
import { duplicateInput } from "../../register/duplicates/records";
import type { WorkbookSnapshot } from "../../register/intake/snapshot";
import type { Register } from "../../register/register";

/** The customers of the register that are likely one. */
export function duplicates(
  snapshot: WorkbookSnapshot,
  { customers, sources }: Register,
  progress: (done: number, total: number) => void,
  decisions: Decisions = noDecisions,
): Duplicates {
  const input = duplicateInput(customers, { kind: "customers", sources, snapshot, decisions });
  // Who cancels a computation ends its worker, so that it always comes to its end.
  return findDuplicates(input, { progress }) ?? { pairs: [], groups: [], compared: 0 };
}

import { findDuplicates } from "../../register/duplicates/findDuplicates";
import type { Duplicates } from "../../register/duplicates/found";
import { noDecisions, type Decisions } from "../../register/changes/decisions";
import type { RegisterKind } from "../../register/customer/registerPlan";
import { duplicateInput } from "../../register/duplicates/records";
import type { SheetReading } from "../../register/intake/reading";
import type { WorkbookSnapshot } from "../../register/intake/snapshot";
import { registerOf } from "../../register/ledger/registerOf";
import type { Register } from "../../register/register";

/** The customers, or suppliers, of the register that are likely one. */
export function duplicates(
  snapshot: WorkbookSnapshot,
  register: Register,
  progress: (done: number, total: number) => void,
  decisions: Decisions = noDecisions,
  kind: RegisterKind = "customers",
  readings: readonly SheetReading[] = [],
): Duplicates {
  const { customers: parties, sources } = registerOf(kind, register);
  const input = duplicateInput(parties, { kind, sources, snapshot, readings, decisions });
  // Who cancels a computation ends its worker, so that it always comes to its end.
  return findDuplicates(input, { progress }) ?? { pairs: [], groups: [], compared: 0 };
}

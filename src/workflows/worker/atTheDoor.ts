import type { Decisions } from "../../register/changes/decisions";
import type { RegisterKind } from "../../register/customer/registerPlan";
import { doorIndex, duplicatesAtTheDoor, type DoorIndex, type Likeness } from "../../register/duplicates/atTheDoor";
import type { DuplicateInput } from "../../register/duplicates/input";
import { duplicateInput } from "../../register/duplicates/records";
import type { WorkbookSnapshot } from "../../register/intake/snapshot";
import { registerOf } from "../../register/ledger/registerOf";
import type { Register } from "../../register/register";

/** A register is studied once for each kind, however many rows are typed. */
const studied: Readonly<Record<RegisterKind, WeakMap<Register, DoorIndex>>> = { customers: new WeakMap(), suppliers: new WeakMap() };

/** Which customers, or suppliers, of the register new rows likely are. */
export function atTheDoor(snapshot: WorkbookSnapshot, register: Register, decisions: Decisions, rows: DuplicateInput, kind: RegisterKind): readonly Likeness[] {
  const { customers: parties, sources } = registerOf(kind, register);
  if (parties.count === 0) return [];
  const index = studied[kind].get(register) ?? doorIndex(duplicateInput(parties, { kind, sources, snapshot, decisions }));
  studied[kind].set(register, index);
  return duplicatesAtTheDoor(index, rows);
}

import type { Decisions } from "../../register/changes/decisions";
import { doorIndex, duplicatesAtTheDoor, type DoorIndex, type Likeness } from "../../register/duplicates/atTheDoor";
import type { DuplicateInput } from "../../register/duplicates/input";
import { duplicateInput } from "../../register/duplicates/records";
import type { WorkbookSnapshot } from "../../register/intake/snapshot";
import type { Register } from "../../register/register";

/** A register is studied once, however many rows are typed. */
const studied = new WeakMap<Register, DoorIndex>();

/** Which customers of the register new rows likely are. */
export function atTheDoor(snapshot: WorkbookSnapshot, register: Register, decisions: Decisions, rows: DuplicateInput): readonly Likeness[] {
  const { customers, sources } = register;
  if (customers.count === 0) return [];
  const index = studied.get(register) ?? doorIndex(duplicateInput(customers, { kind: "customers", sources, snapshot, decisions }));
  studied.set(register, index);
  return duplicatesAtTheDoor(index, rows);
}

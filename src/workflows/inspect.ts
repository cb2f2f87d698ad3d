import type { Register } from "../register/register";
import type { SheetReading } from "../register/intake/reading";
import type { WorkbookSnapshot } from "../register/intake/snapshot";
import { done, type Result } from "../workbook/fault";
import { refuseEmpty } from "./refuse";
import type { WorkbookReader } from "./workbookReader";

export interface Inspection {
  readonly snapshot: WorkbookSnapshot;
  readonly readings: readonly SheetReading[];
  readonly register: Register;
}

/** Which sheet holds what, and which column is which field. Writes nothing. */
export async function inspect(reader: WorkbookReader): Promise<Result<Inspection>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register } = understood.value;
  return refuseEmpty(snapshot) ?? done({ snapshot, readings, register });
}

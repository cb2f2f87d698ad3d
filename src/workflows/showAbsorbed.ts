import type { RegisterKind } from "../register/customer/registerPlan";
import { done, type Result } from "../workbook/fault";
import { showField } from "../workbook/registerTab/showField";
import { registerTabWords } from "./registerTabWords";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

/** Sees to it that people see the column that tells who is absorbed: from the first merge on. */
export async function showAbsorbed(session: Session, reader: WorkbookReader, kind: RegisterKind): Promise<Result<void>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { headings } = registerTabWords(kind, session.language, session.settings.country);
  const shown = await showField({ ...reader.conduct(), kind, field: "mergedInto", headings, stored: stored.value });
  if (!shown.ok) return shown;
  reader.keep(shown.value);
  return done(undefined);
}

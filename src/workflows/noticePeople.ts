import { done, type Result } from "../workbook/fault";
import { noticeEdits } from "./noticeEdits";
import { noticeUndoneOutside } from "./noticeUndoneOutside";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

/**
 * Before a job writes, what people have done since the last one is put on record: batches that they took back with Ctrl+Z,
 * and what they changed in the register by hand. A run that changes nothing puts nothing on record.
 */
export async function noticePeople(session: Session, reader: WorkbookReader): Promise<Result<void>> {
  if (session.dryRun) return done(undefined);
  const outside = await noticeUndoneOutside(session, reader);
  return outside.ok ? noticeEdits(session, reader) : outside;
}

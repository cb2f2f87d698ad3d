import { done, type Result } from "../workbook/fault";
import { noticeEdits } from "./noticeEdits";
import { nameRows } from "./nameRows";
import { noticeUndoneOutside } from "./noticeUndoneOutside";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

/**
 * Before a job writes, rows that people have typed get an id, and what people have done since the last one is put on record: batches that they took back with Ctrl+Z,
 * and what they changed in the register by hand. A run that changes nothing puts nothing on record.
 */
export async function noticePeople(session: Session, reader: WorkbookReader): Promise<Result<void>> {
  if (session.dryRun) return done(undefined);
  const named = await nameRows(session, reader);
  if (!named.ok) return named;
  const outside = await noticeUndoneOutside(session, reader);
  return outside.ok ? noticeEdits(session, reader) : outside;
}

import { secondFindings } from "../register/joining/secondFindings";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { previewJoin } from "./join";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

/** What is to be said of registers beside an older one. Writes nothing. */
export async function secondRegisters(session: Session, reader: WorkbookReader): Promise<Result<readonly Finding[]>> {
  const previewed = await previewJoin(session, reader);
  if (!previewed.ok) return previewed;
  const { pairs, findings } = previewed.value;
  return done([...pairs.flatMap(secondFindings), ...findings]);
}

import { withIgnored, withoutIgnored } from "../register/validation/ignoring";
import type { Finding } from "../register/validation/finding";
import type { Result } from "../workbook/fault";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

/** Leaves these findings out from now on, for a reason in the person's own words; kept in the workbook for everybody. */
export async function ignoreFindings(session: Session, reader: WorkbookReader, findings: readonly Finding[], reason: string): Promise<Result<void>> {
  const said = { reason: reason.trim(), at: session.now(), user: session.user.name };
  return reader.remember((journal) => ({ ...journal, ignored: withIgnored(journal.ignored, findings, said) }));
}

/** Tells of these findings again. */
export async function hearOfFindings(reader: WorkbookReader, findings: readonly Finding[]): Promise<Result<void>> {
  return reader.remember((journal) => ({ ...journal, ignored: withoutIgnored(journal.ignored, findings) }));
}

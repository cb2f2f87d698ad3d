import { readingNotes } from "../register/intake/readingNotes";
import { unreadLists } from "../register/intake/unreadLists";
import { unreadRows } from "../register/intake/unreadRows";
import { findingsReport } from "../register/reports/findingsReport";
import type { Finding } from "../register/validation/finding";
import { sift } from "../register/validation/ignoring";
import { done, type Result } from "../workbook/fault";
import type { RenderedReport } from "../workbook/report/renderOrder";
import { computing } from "./computing";
import { withFormulasNamed } from "./formulaFindings";
import { refuseNothingFound } from "./refuse";
import { renderTabs } from "./renderTabs";
import { secondRegisters } from "./secondRegisters";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

export interface Check {
  readonly findings: readonly Finding[];
  /** Findings that a person has said to leave out. */
  readonly ignored: readonly Finding[];
  readonly rendered: readonly RenderedReport[];
}

/** Validates the register and its documents, and writes what is wrong to the tab Avvik. */
export async function check(session: Session, reader: WorkbookReader, earlier: readonly Finding[] = []): Promise<Result<Check>> {
  return reader.asJob({ job: "check" }, () => checked(session, reader, earlier));
}

async function checked(session: Session, reader: WorkbookReader, earlier: readonly Finding[]): Promise<Result<Check>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  session.entering("compute");
  const { asOf, settings } = session;
  const context = { asOf, country: settings.country, excludedStatus: settings["ledger.excludedStatus"], settings };
  const validated = await computing(session, "validate", [register, context]);
  if (!validated.ok) return validated;
  const found = await withFormulasNamed(session, snapshot, validated.value);
  if (!found.ok) return found;
  const seconds = await secondRegisters(session, reader);
  if (!seconds.ok) return seconds;
  const all = [...earlier, ...seconds.value, ...unreadLists(snapshot, readings), ...unreadRows(readings), ...readingNotes(readings), ...found.value];
  const { findings, ignored } = sift(all, understood.value.journal.ignored);
  await session.pause?.();
  if (session.dryRun) return done({ findings, ignored, rendered: [] });
  const report = findingsReport(register, findings, asOf, ignored.length);
  const rendered = await renderTabs(session, reader, understood.value, [report]);
  return rendered.ok ? done({ findings, ignored, rendered: rendered.value }) : rendered;
}

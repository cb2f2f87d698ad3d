import { decisionsByKey } from "../register/duplicates/decisionsByKey";
import type { Decisions } from "../register/changes/decisions";
import { withDecisions } from "../register/duplicates/withDecisions";
import type { Duplicates } from "../register/duplicates/found";
import type { Register } from "../register/register";
import { duplicatesReport } from "../register/reports/duplicatesReport";
import { done, type Result } from "../workbook/fault";
import type { RenderedReport } from "../workbook/report/renderOrder";
import { computing } from "./computing";
import { refuseNothingFound } from "./refuse";
import { renderTabs } from "./renderTabs";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

export interface FoundDuplicates {
  /** Whose customers the pairs and groups index. */
  readonly register: Register;
  readonly duplicates: Duplicates;
  readonly rendered: readonly RenderedReport[];
}

/** Finds the customers that are likely one, and writes them to the tab Dubletter with the reasons. `decisions` are a person's, by customers' ids. */
export async function findDuplicates(
  session: Session,
  reader: WorkbookReader,
  decisions?: Decisions,
): Promise<Result<FoundDuplicates>> {
  return reader.asJob({ job: "duplicates" }, () => found(session, reader, decisions));
}

async function found(session: Session, reader: WorkbookReader, decisions?: Decisions): Promise<Result<FoundDuplicates>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register, journal } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  session.entering("compute");
  const computed = await computing(session, "duplicates", [
    snapshot,
    register,
    withDecisions(journal.decisions, decisionsByKey(register, decisions)),
  ]);
  if (!computed.ok) return computed;
  const duplicates = computed.value;
  await session.pause?.();
  if (session.dryRun) return done({ register, duplicates, rendered: [] });
  const rendered = await renderTabs(session, reader, understood.value, [duplicatesReport(register, duplicates, session.asOf)]);
  return rendered.ok ? done({ register, duplicates, rendered: rendered.value }) : rendered;
}

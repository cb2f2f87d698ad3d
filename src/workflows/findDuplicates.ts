import { alsoSuppliers, type AlsoSupplier } from "../register/duplicates/alsoSuppliers";
import { decisionsByKey, type SaidDecisions } from "../register/duplicates/decisionKeys";
import { unheardDecisions } from "../register/duplicates/unheardDecisions";
import { withDecisions } from "../register/duplicates/withDecisions";
import type { Duplicates } from "../register/duplicates/found";
import { registerOf } from "../register/ledger/registerOf";
import type { Register } from "../register/register";
import { duplicatesReport } from "../register/reports/duplicatesReport";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import type { RenderedReport } from "../workbook/report/renderOrder";
import { computing } from "./computing";
import { refuseNothingFound } from "./refuse";
import { renderTabs } from "./renderTabs";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

export interface FoundDuplicates {
  /** Whose customers and suppliers the pairs and groups index. */
  readonly register: Register;
  readonly duplicates: Duplicates;
  /** Null where there are no suppliers. */
  readonly suppliers: Duplicates | null;
  readonly alsoSuppliers: readonly AlsoSupplier[];
  /** What was said of pairs and could not be heard. */
  readonly findings: readonly Finding[];
  readonly rendered: readonly RenderedReport[];
}

/** Finds the customers, and suppliers, that are likely one, and writes them to the tab Dubletter with the reasons. `decisions` are a person's, by ids. */
export async function findDuplicates(
  session: Session,
  reader: WorkbookReader,
  decisions?: SaidDecisions,
): Promise<Result<FoundDuplicates>> {
  return reader.asJob({ job: "duplicates" }, () => found(session, reader, decisions));
}

async function found(session: Session, reader: WorkbookReader, said?: SaidDecisions): Promise<Result<FoundDuplicates>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register, journal } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  session.entering("compute");
  const decisions = withDecisions(journal.decisions, decisionsByKey(register, said));
  const customers = await computing(session, "duplicates", [snapshot, register, decisions, "customers", readings]);
  if (!customers.ok) return customers;
  const hasSuppliers = registerOf("suppliers", register).customers.count > 0;
  const suppliers = hasSuppliers ? await computing(session, "duplicates", [snapshot, register, decisions, "suppliers", readings]) : done(null);
  if (!suppliers.ok) return suppliers;
  const all = {
    register,
    duplicates: customers.value,
    suppliers: suppliers.value,
    alsoSuppliers: alsoSuppliers(register),
    findings: said ? unheardDecisions(register, said) : [],
  };
  await session.pause?.();
  if (session.dryRun) return done({ ...all, rendered: [] });
  const rendered = await renderTabs(session, reader, understood.value, [duplicatesReport(all, session.asOf)]);
  return rendered.ok ? done({ ...all, rendered: rendered.value }) : rendered;
}

import type { Day } from "../register/calendar/day";
import type { Batch } from "../register/changes/batch";
import type { Journal } from "../register/changes/journal";
import type { RegisterKind } from "../register/customer/registerPlan";
import type { SheetReading } from "../register/intake/reading";
import { reportCodes, type ReportCode } from "../register/reports/report";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { sheetNames } from "../workbook/sheetNames";
import { check } from "./check";
import { computing } from "./computing";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";
import type { Outstanding } from "./worker/outstanding";

/** What a workbook holds, in a few numbers, and where they come from. */
export interface Summary {
  /** The day that it is worked out for. */
  readonly asOf: Day;
  readonly counts: Readonly<Record<"customers" | "suppliers" | "invoices" | "payments", number>>;
  /** One for each currency with documents, the main one first. */
  readonly outstanding: readonly Outstanding[];
  readonly findings: readonly Finding[];
  /** Findings that a person has said to leave out. */
  readonly ignored: readonly Finding[];
  /** Our own tabs that are there. */
  readonly tabs: readonly OwnTabPlace[];
  /** What was changed, oldest first. */
  readonly batches: readonly Batch[];
  /** The sheets that the register is read from. */
  readonly sources: readonly { readonly sheetId: string; readonly sheet: string; readonly holds: SheetReading["holds"] }[];
}

export type TabCode = RegisterKind | ReportCode;

export interface OwnTabPlace {
  readonly code: TabCode;
  readonly sheetId: string;
  readonly sheet: string;
}

/** Reads and computes; writes nothing. `earlier` are findings that only the build can tell. */
export async function summarise(
  session: Session,
  reader: WorkbookReader,
  earlier: readonly Finding[],
): Promise<Result<Summary>> {
  const looking = { ...session, dryRun: true };
  const checked = await check(looking, reader, earlier);
  if (!checked.ok) return checked;
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { register, readings, journal } = understood.value;
  const outstanding = await computing(session, "outstanding", [register, session.asOf, session.settings]);
  if (!outstanding.ok) return outstanding;
  // Tabs that were made since the workbook was read are asked for by name, which is cheaper than reading it again.
  const names = await sheetNames();
  if (!names.ok) return names;
  const { customers, suppliers, invoices, payments } = register;
  return done({
    asOf: session.asOf,
    counts: { customers: customers.count, suppliers: suppliers.count, invoices: invoices.count, payments: payments.count },
    outstanding: outstanding.value,
    findings: checked.value.findings,
    ignored: checked.value.ignored,
    tabs: ownTabs(journal, names.value),
    batches: journal.batches,
    sources: readings
      .filter(({ own, holds }) => own !== "report" && own !== "log" && holds !== "other")
      .map(({ sheetId, sheet, holds }) => ({ sheetId, sheet, holds })),
  });
}

const codes: readonly TabCode[] = ["customers", "suppliers", ...reportCodes];

function ownTabs(journal: Journal, names: ReadonlyMap<string, string>): readonly OwnTabPlace[] {
  return codes.flatMap((code) => {
    const mark = journal.tabs.find((tab) => tab.code === code && names.has(tab.sheetId));
    return mark ? [{ code, sheetId: mark.sheetId, sheet: names.get(mark.sheetId) ?? mark.sheet }] : [];
  });
}

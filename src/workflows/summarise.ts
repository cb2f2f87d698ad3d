import type { Journal } from "../register/changes/journal";
import type { RegisterKind } from "../register/customer/registerPlan";
import type { SheetReading } from "../register/intake/reading";
import type { WorkbookSnapshot } from "../register/intake/snapshot";
import type { AgedAmounts } from "../register/receivables/aging";
import { reportCodes, type ReportCode } from "../register/reports/report";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { check } from "./check";
import { reports } from "./reports";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";

/** What a workbook holds, in a few numbers, and where they come from. */
export interface Summary {
  readonly counts: Readonly<Record<"customers" | "suppliers" | "invoices" | "payments", number>>;
  /** One for each currency with documents, the main one first. */
  readonly outstanding: readonly Outstanding[];
  readonly findings: readonly Finding[];
  /** Our own tabs that are there. */
  readonly tabs: readonly OwnTabPlace[];
  /** The sheets that the register is read from. */
  readonly sources: readonly { readonly sheetId: string; readonly sheet: string; readonly holds: SheetReading["holds"] }[];
}

/** Minor units of `currency`. */
export interface Outstanding extends AgedAmounts {
  readonly currency: string;
  readonly overdue: number;
  /** Upper ends of the buckets, in days. */
  readonly limits: readonly number[];
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
  const made = await reports(looking, reader);
  if (!made.ok) return made;
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { register, snapshot, readings, journal } = understood.value;
  const { customers, suppliers, invoices, payments } = register;
  const { aging, currency: main } = made.value.analysis;
  return done({
    counts: { customers: customers.count, suppliers: suppliers.count, invoices: invoices.count, payments: payments.count },
    outstanding: [...aging.currencies]
      .sort((a, b) => Number(b.currency === main) - Number(a.currency === main))
      .map(({ currency, total, overdue }) => ({
        ...total,
        currency: register.currencies[currency] ?? "",
        overdue,
        limits: aging.limits,
      })),
    findings: checked.value.findings,
    tabs: ownTabs(journal, snapshot),
    sources: readings
      .filter(({ own, holds }) => own !== "report" && own !== "log" && holds !== "other")
      .map(({ sheetId, sheet, holds }) => ({ sheetId, sheet, holds })),
  });
}

const codes: readonly TabCode[] = ["customers", "suppliers", ...reportCodes];

function ownTabs(journal: Journal, snapshot: WorkbookSnapshot): readonly OwnTabPlace[] {
  const names = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  return codes.flatMap((code) => {
    const mark = journal.tabs.find((tab) => tab.code === code && names.has(tab.sheetId));
    return mark ? [{ code, sheetId: mark.sheetId, sheet: names.get(mark.sheetId) ?? mark.sheet }] : [];
  });
}

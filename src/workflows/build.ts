import type { Journal, SheetMapping } from "../register/changes/journal";
import type { RegisterKind, RegisterPlan } from "../register/customer/registerPlan";
import { planRegister } from "../register/customer/planRegister";
import type { FixedMapping, SheetReading } from "../register/intake/reading";
import { listNumber } from "../register/intake/lists/listName";
import { settledMapping } from "../register/intake/settledMapping";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { readRegisterTab } from "../workbook/registerTab/readRegisterTab";
import type { WrittenRegister } from "../workbook/registerTab/order";
import type { SkippedChange } from "../workbook/registerTab/skippedChange";
import { writeRegisterTab } from "../workbook/registerTab/writeRegisterTab";
import { noticePeople } from "./noticePeople";
import { refuseNothingFound } from "./refuse";
import { registerTabWords } from "./registerTabWords";
import type { Session } from "./session";
import { conductOf, type Understanding, type WorkbookReader } from "./workbookReader";
import { plannedCells, writtenCells, type WrittenCell } from "./writtenCells";

export interface Build {
  readonly plans: readonly RegisterPlan[];
  /** Conflicts: what a person must decide. */
  readonly findings: readonly Finding[];
  /** Cells of the register's fields that were written: changed ones, and those of new rows with their value before as null. */
  readonly changes: readonly WrittenCell[];
  /** Cells that somebody changed between our reading and our writing; they were left as they are. */
  readonly skipped: readonly SkippedCell[];
}

export interface SkippedCell extends SkippedChange {
  readonly sheet: string;
}

const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/** Makes the register's tabs, or brings them up to date with their sources, and remembers how the sheets were understood. */
export async function build(session: Session, reader: WorkbookReader): Promise<Result<Build>> {
  return reader.asJob({ job: "build" }, () => built(session, reader));
}

async function built(session: Session, reader: WorkbookReader): Promise<Result<Build>> {
  const noticed = await noticePeople(session, reader);
  if (!noticed.ok) return noticed;
  const understood = await reader.understand("sources");
  if (!understood.ok) return understood;
  const { snapshot, readings } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  const plans: RegisterPlan[] = [];
  const changes: WrittenCell[] = [];
  const skipped: SkippedCell[] = [];
  for (const kind of kinds) {
    const built = await buildKind(kind, session, reader, understood.value);
    if (!built.ok) return built;
    if (!built.value) continue;
    plans.push(built.value.plan);
    changes.push(...built.value.changes);
    skipped.push(...built.value.skipped);
  }
  if (!session.dryRun) {
    const remembered = await reader.remember((journal) => withMappings(journal, readings, session.fixed));
    if (!remembered.ok) return remembered;
    reader.changed();
  }
  return done({ plans, findings: plans.flatMap(({ conflicts }) => conflicts), changes, skipped });
}

interface BuiltKind extends Pick<Build, "changes" | "skipped"> {
  readonly plan: RegisterPlan;
}

/** Null where there is neither a tab nor anybody to put on it. */
async function buildKind(
  kind: RegisterKind,
  session: Session,
  reader: WorkbookReader,
  understood: Understanding,
): Promise<Result<BuiltKind | null>> {
  const { register } = understood;
  const { date1904 } = understood.snapshot;
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  session.entering("read");
  const tab = await readRegisterTab(kind, stored.value.journal, { ...conductOf(session), date1904 });
  if (!tab.ok) return tab;
  if (!tab.value && register[kind].count === 0) return done(null);

  session.entering("compute");
  const base = stored.value.journal.bases[kind];
  const plan = planRegister({
    kind,
    tab: tab.value,
    base,
    incoming: register[kind],
    sources: register.sources,
    misfits: register.misfits,
    newId: session.newId,
  });
  if (session.dryRun) return done({ plan, changes: plannedCells(plan, tab.value?.sheet ?? ""), skipped: [] });

  session.entering("write");
  const written = await writeRegisterTab({
    ...reader.conduct(),
    plan,
    tab: tab.value,
    stored: stored.value,
    words: registerTabWords(kind, session.language, session.settings.country),
    country: session.settings.country,
    marks: session.settings["register.marks"],
    date1904,
  });
  if (!written.ok) return written;
  reader.keep(written.value.stored);
  return done({ plan, changes: writtenCells(plan, written.value), skipped: skippedOf(written.value) });
}

function skippedOf({ sheet, skipped }: WrittenRegister): readonly SkippedCell[] {
  return skipped.map((one) => ({ ...one, sheet: sheet ?? "" }));
}

/** How the user's sheets were understood: where a heading names one column only. */
function withMappings(journal: Journal, readings: readonly SheetReading[], fixed: FixedMapping): Journal {
  const mappings = readings.flatMap((reading): SheetMapping[] => {
    const { sheetId, sheet, own, holds } = reading;
    const number = listNumber(reading.list);
    const settled = fixed[reading.list] ?? fixed[sheet];
    // A list that holds nothing of ours is remembered only where a person has said so.
    if (own !== null || (holds === "other" && settled?.holds !== "other")) return [];
    const before = journal.mappings.filter((mapping) => mapping.sheetId === sheetId).flatMap((mapping) => mapping.unused ?? []);
    const headings = new Set(reading.columns.map(({ heading }) => heading));
    const unused = [...new Set(settled ? (settled.unused ?? []) : before.filter((heading) => number === null || headings.has(heading)))];
    const list = number === null ? {} : { list: number };
    return [{ sheetId, sheet, ...list, ...settledMapping(reading), ...(unused.length === 0 ? {} : { unused }) }];
  });
  const renewed = new Set(mappings.map(({ sheetId }) => sheetId));
  return { ...journal, mappings: [...journal.mappings.filter(({ sheetId }) => !renewed.has(sheetId)), ...mappings] };
}

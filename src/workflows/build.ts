import type { Batch } from "../register/changes/batch";
import type { Conflict } from "../register/changes/changeSet";
import type { Journal, SheetMapping } from "../register/changes/journal";
import type { Proposed } from "../register/changes/previewByRule";
import type { RegisterKind, RegisterPlan, RegisterTab } from "../register/customer/registerPlan";
import { planRegister } from "../register/customer/planRegister";
import type { FixedMapping, SheetReading } from "../register/intake/reading";
import { listNumber } from "../register/intake/lists/listName";
import { settledMapping } from "../register/intake/settledMapping";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { readRegisterTab } from "../workbook/registerTab/readRegisterTab";
import { writeRegisters } from "../workbook/registerTab/writeRegisters";
import { writtenCell } from "./applyChanges";
import { noticePeople } from "./noticePeople";
import { isFresh } from "./noticeUndoneOutside";
import { refuseNothingFound } from "./refuse";
import { registerTabWords } from "./registerTabWords";
import type { Session } from "./session";
import { conductOf, type Understanding, type WorkbookReader } from "./workbookReader";
import { newRowCells, plannedCells, plannedNewCells, plannedRows, type WrittenCell } from "./writtenCells";

export interface Build {
  readonly plans: readonly RegisterPlan[];
  /** Conflicts between sources and register: what a person must decide. */
  readonly findings: readonly Finding[];
  /** What an update of the register has written; null where tabs were only made, or nothing was changed. */
  readonly batch: Batch | null;
  /** The batch's cells of the register's fields: changed ones, and those of new rows with their value before as null. */
  readonly changes: readonly WrittenCell[];
  /** Cells of tabs that were made. */
  readonly made: readonly WrittenCell[];
  /** Cells that somebody changed between our reading and our writing; they were left as they are. */
  readonly conflicts: readonly Conflict[];
  /** What was, or would be, changed on tabs that were there; a tab that is only made is not among it. */
  readonly updates: Proposed;
}

const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/**
 * Makes the register's tabs, or brings them up to date with their sources as one batch, and remembers how the sheets were
 * understood.
 */
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

  const planned: PlannedTab[] = [];
  for (const kind of kinds) {
    const one = await planKind(kind, session, reader, understood.value);
    if (!one.ok) return one;
    if (one.value) planned.push(one.value);
  }
  const plans = planned.map(({ plan }) => plan);
  const findings = plans.flatMap(({ conflicts }) => conflicts);
  if (session.dryRun) {
    return done({ plans, findings, batch: null, ...plannedWriting(session, planned), conflicts: [], updates: updatesOf(planned) });
  }
  const written = await write(session, reader, planned, snapshot.date1904);
  if (!written.ok) return written;
  const remembered = await reader.remember((journal) => withMappings(journal, readings, session.fixed));
  if (!remembered.ok) return remembered;
  reader.changed();
  return done({ plans, findings, ...written.value, updates: updatesOf(planned) });
}

function updatesOf(planned: readonly PlannedTab[]): Proposed {
  const updated = planned.flatMap(({ plan, tab }) => (tab ? [{ plan, sheet: tab.sheet }] : []));
  return {
    cells: updated.flatMap(({ plan, sheet }) => plannedCells(plan, sheet)),
    rows: updated.flatMap(({ plan, sheet }) => plannedRows(plan, sheet)),
  };
}

/** What would be changed in tabs that are there, and what tabs would be made with. */
function plannedWriting({ language, settings: { country } }: Session, planned: readonly PlannedTab[]): Pick<Build, "changes" | "made"> {
  return {
    changes: planned.flatMap(({ plan, tab }) => (tab ? [...plannedCells(plan, tab.sheet), ...plannedNewCells(plan, tab.sheet)] : [])),
    made: planned.flatMap(({ plan, tab }) => (tab ? [] : plannedNewCells(plan, registerTabWords(plan.kind, language, country).tabName))),
  };
}

interface PlannedTab {
  readonly plan: RegisterPlan;
  readonly tab: RegisterTab | null;
}

/** Null where there is neither a tab nor anybody to put on it. */
async function planKind(
  kind: RegisterKind,
  session: Session,
  reader: WorkbookReader,
  { register, snapshot: { date1904 } }: Understanding,
): Promise<Result<PlannedTab | null>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  session.entering("read");
  const tab = await readRegisterTab(kind, stored.value.journal, { ...conductOf(session), date1904 });
  if (!tab.ok) return tab;
  if (!tab.value && register[kind].count === 0) return done(null);

  session.entering("compute");
  const { sources, misfits } = register;
  const base = stored.value.journal.bases[kind];
  const { newId } = session;
  return done({ tab: tab.value, plan: planRegister({ kind, tab: tab.value, base, incoming: register[kind], sources, misfits, newId }) });
}

async function write(
  session: Session,
  reader: WorkbookReader,
  planned: readonly PlannedTab[],
  date1904: boolean,
): Promise<Result<Pick<Build, "batch" | "changes" | "made" | "conflicts">>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  session.entering("write");
  const { settings, language, user } = session;
  const { country } = settings;
  const written = await writeRegisters({
    ...reader.conduct(),
    stored: stored.value,
    batch: { id: session.newId(), job: "build", at: session.now(), user: user.name, userKnownBy: user.knownBy, undoes: "" },
    registers: planned.map(({ plan, tab }) => {
      return { plan, tab, words: registerTabWords(plan.kind, language, country), country, marks: settings["register.marks"], date1904 };
    }),
  });
  if (!written.ok) return written;
  const { batch, cells, added, tabs, conflicts } = written.value;
  reader.keep(written.value.stored);
  if (batch) isFresh(reader, batch.id);
  const isLogged = new Set(added.map(({ rowId }) => rowId));
  const rows = planned.flatMap(({ plan }, at) => newRowCells(plan, tabs[at], (rowId) => isLogged.has(rowId)));
  return done({
    batch,
    conflicts,
    changes: [...cells.map((cell) => writtenCell(cell, date1904)), ...rows.filter(({ inBatch }) => inBatch).map(({ cell }) => cell)],
    made: rows.filter(({ inBatch }) => !inBatch).map(({ cell }) => cell),
  });
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

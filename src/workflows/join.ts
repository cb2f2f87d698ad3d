import type { Batch } from "../register/changes/batch";
import type { Conflict } from "../register/changes/changeSet";
import type { Journal } from "../register/changes/journal";
import type { Proposed } from "../register/changes/previewByRule";
import { isJoined, leftKey, NOTHING_TO_JOIN } from "../register/changes/secondRegister";
import { cellHash } from "../register/customer/registerCell";
import type { RegisterKind, RegisterTab } from "../register/customer/registerPlan";
import type { JoinedPair } from "../register/joining/joinedPair";
import { planJoins, type JoinPlan } from "../register/joining/planJoins";
import type { YoungerTab } from "../register/joining/youngerTab";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { readRegisterTab } from "../workbook/registerTab/readRegisterTab";
import { readSecondTab } from "../workbook/registerTab/readSecondTab";
import { writeRegisters } from "../workbook/registerTab/writeRegisters";
import { writtenCell } from "./applyChanges";
import { noticePeople } from "./noticePeople";
import { isFresh } from "./noticeUndoneOutside";
import { registerTabWords } from "./registerTabWords";
import type { Session } from "./session";
import { showAbsorbed } from "./showAbsorbed";
import { conductOf, type WorkbookReader } from "./workbookReader";
import { newRowCells, plannedCells, plannedNewCells, plannedRows, type WrittenCell } from "./writtenCells";

export interface Joined {
  readonly pairs: readonly JoinedPair[];
  /** What was left, since both registers were edited. */
  readonly findings: readonly Finding[];
  /** Null where nothing was written. */
  readonly batch: Batch | null;
  /** Cells that were written; in a dry run those that would be. */
  readonly changes: readonly WrittenCell[];
  /** Cells that somebody changed between our reading and our writing. */
  readonly conflicts: readonly Conflict[];
  /** What was, or would be, taken over. */
  readonly updates: Proposed;
}

const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/**
 * Takes over into the older of two registers what the younger one has: as one batch, which can be taken back. The younger one's tab
 * stays as it is, and no longer counts as a register.
 */
export async function join(session: Session, reader: WorkbookReader): Promise<Result<Joined>> {
  return reader.asJob({ job: "join" }, () => joined(session, reader));
}

async function joined(session: Session, reader: WorkbookReader): Promise<Result<Joined>> {
  const noticed = await noticePeople(session, reader);
  if (!noticed.ok) return noticed;
  const planned = await plannedJoins(session, reader, "open");
  if (!planned.ok) return planned;
  const { joins, date1904 } = planned.value;
  const told = { ...toldOf(joins), updates: updatesOf(joins) };
  if (session.dryRun || joins.length === 0) {
    const changes = joins.flatMap(({ plan, older }) => [...plannedCells(plan, older.sheet), ...plannedNewCells(plan, older.sheet)]);
    return done({ ...told, batch: null, changes, conflicts: [] });
  }
  session.entering("write");
  for (const { plan } of joins.filter(tellsOfAbsorbed)) {
    const shown = await showAbsorbed(session, reader, plan.kind);
    if (!shown.ok) return shown;
  }
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { settings, language, user } = session;
  const { country } = settings;
  const id = session.newId();
  const parts = joins.flatMap((one) => one.parts);
  const written = await writeRegisters({
    ...reader.conduct(),
    stored: stored.value,
    batch: { id, job: "join", at: session.now(), user: user.name, userKnownBy: user.knownBy, undoes: "" },
    registers: joins.map(({ plan, older: tab }) => {
      return { plan, tab, words: registerTabWords(plan.kind, language, country), country, marks: settings["register.marks"], date1904 };
    }),
    withJournal: (journal, isBatch) => withJoined(journal, parts, isBatch ? id : NOTHING_TO_JOIN),
    whenWritten: (journal) => joins.reduce(withRowsSeen, journal),
  });
  if (!written.ok) return written;
  const { batch, cells, added, tabs, conflicts } = written.value;
  reader.keep(written.value.stored);
  if (batch) isFresh(reader, batch.id);
  reader.changed();
  const isAdded = new Set(added.map(({ rowId }) => rowId));
  const rows = joins.flatMap(({ plan }, at) => newRowCells(plan, tabs[at], (rowId) => isAdded.has(rowId)));
  return done({ ...told, batch, conflicts, changes: [...cells.map((cell) => writtenCell(cell, date1904)), ...rows.map(({ cell }) => cell)] });
}

/** What there is to be joined, and what was joined before: for people, nothing is written. */
export async function previewJoin(session: Session, reader: WorkbookReader): Promise<Result<Pick<Joined, "pairs" | "findings">>> {
  const planned = await plannedJoins(session, reader, "all");
  if (!planned.ok) return planned;
  return done(toldOf(planned.value.joins));
}

interface PlannedJoin extends JoinPlan {
  readonly older: RegisterTab;
  readonly isDone: (younger: YoungerTab) => boolean;
}

/** `open`: what nobody has joined yet. */
async function plannedJoins(
  session: Session,
  reader: WorkbookReader,
  which: "open" | "all",
): Promise<Result<{ readonly joins: readonly PlannedJoin[]; readonly date1904: boolean }>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { journal } = stored.value;
  const seconds = journal.seconds.filter((second) => which === "all" || !isJoined(second, journal.batches));
  if (seconds.length === 0) return done({ joins: [], date1904: false });
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { date1904 } = understood.value.snapshot;
  const joins: PlannedJoin[] = [];
  for (const kind of kinds) {
    session.entering("read");
    const options = { ...conductOf(session), date1904 };
    const youngers: YoungerTab[] = [];
    for (const second of seconds.filter((one) => one.kind === kind)) {
      const younger = await readSecondTab(second, options);
      if (!younger.ok) return younger;
      if (younger.value) youngers.push(younger.value);
    }
    const older = youngers.length === 0 ? done(null) : await readRegisterTab(kind, journal, options);
    if (!older.ok) return older;
    if (!older.value) continue;
    session.entering("compute");
    const plan = planJoins(kind, older.value, journal.bases[kind], youngers, session.newId);
    joins.push({ ...plan, older: older.value, isDone: ({ second }) => isJoined(second, journal.batches) });
  }
  return done({ joins, date1904 });
}

function toldOf(joins: readonly PlannedJoin[]): Pick<Joined, "pairs" | "findings"> {
  const told = joins.flatMap(({ plan: { kind }, parts, older, isDone }) =>
    parts.map(({ younger, rows, cells, left }) => {
      const { tab, ownColumns, second } = younger;
      const isJoined = isDone(younger);
      // What people have changed since the two were joined is no difference that anybody has to look at.
      const findings = isJoined ? left.filter((finding) => second.left.includes(leftKey(finding))) : left;
      const pair: JoinedPair = { kind, older: older.sheet, younger: tab.sheet, isJoined, rows, cells, left: findings.length, ownColumns };
      return { pair, findings };
    }),
  );
  return { pairs: told.map(({ pair }) => pair), findings: told.flatMap(({ findings }) => findings) };
}

/** Whether customers are absorbed by what is taken over, since they were merged in the younger register. */
function tellsOfAbsorbed({ plan: { changes, newRows } }: PlannedJoin): boolean {
  const isMerged = changes.some(({ field, after }) => field === "mergedInto" && after !== null);
  return isMerged || newRows.some(({ values }) => (values.get("mergedInto") ?? null) !== null);
}

function updatesOf(joins: readonly PlannedJoin[]): Proposed {
  return {
    cells: joins.flatMap(({ plan, older }) => plannedCells(plan, older.sheet)),
    rows: joins.flatMap(({ plan, older }) => plannedRows(plan, older.sheet)),
  };
}

/** Says which batch has joined them, and what was left. */
function withJoined(journal: Journal, parts: JoinPlan["parts"], batch: string): Journal {
  const leftOn = new Map(parts.map(({ younger, left }) => [younger.second.sheetId, left.map(leftKey)]));
  const seconds = journal.seconds.map((second) => {
    const left = leftOn.get(second.sheetId);
    return left ? { ...second, joined: batch, left } : second;
  });
  return { ...journal, seconds };
}

/** Rows that were taken over from somebody who had typed them are known, so that nobody is said to have typed them here. */
function withRowsSeen(journal: Journal, { plan: { kind, newRows, base } }: PlannedJoin): Journal {
  const based = new Set([...base.values()].map(({ rowId }) => rowId));
  const seen = new Map(journal.seen[kind]);
  for (const { rowId, values } of newRows) {
    if (!based.has(rowId)) seen.set(rowId, Object.fromEntries([...values].map(([field, value]) => [field, cellHash(value)])));
  }
  return { ...journal, seen: { ...journal.seen, [kind]: seen } };
}

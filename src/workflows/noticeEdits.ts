import type { SheetSnapshot } from "../register/intake/snapshot";
import { editedList } from "../register/changes/changeSetOf";
import { HeardEdits } from "../register/changes/heardEdits";
import { whoseEdits } from "../register/changes/whoseEdits";
import { LoggedCells, noticedEdits, standingRows, type ReadTab } from "../register/changes/noticedEdits";
import { withoutSkipped } from "../register/changes/packLog";
import { seenDifferences, type SeenRows } from "../register/changes/seenCells";
import type { Cell } from "../register/cells";
import { registerKinds, type RegisterKind } from "../register/customer/registerPlan";
import { sourceParties } from "../register/customer/sourceParties";
import type { FieldName } from "../register/fields/catalogue";
import { recordBatches, type RecordedBatch } from "../workbook/changes/recordBatches";
import { done, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import { isFresh } from "./noticeUndoneOutside";
import type { Session } from "./session";
import { conductOf, type Understanding, type WorkbookReader } from "./workbookReader";

/**
 * Notices what people have changed in the register themselves since it was last looked at, and puts it on record as
 * theirs. Who it was is known only where this pane has heard it: Excel keeps nothing of it.
 */
export async function noticeEdits(session: Session, reader: WorkbookReader): Promise<Result<void>> {
  for (const kind of registerKinds) {
    const stored = await reader.stored();
    if (!stored.ok) return stored;
    if (!stored.value.journal.tabs.some(({ own, code }) => own === "register" && code === kind)) continue;
    const understood = await reader.understand("register");
    if (!understood.ok) return understood;
    const tab = readTab(kind, understood.value);
    if (!tab) continue;
    const noticed = await noticeIn(tab, session, reader, understood.value);
    if (!noticed.ok) return noticed;
  }
  return done(undefined);
}

async function noticeIn(tab: ReadTab, session: Session, reader: WorkbookReader, { journal }: Understanding): Promise<Result<void>> {
  const { kind } = tab;
  const before = journal.seen[kind];
  const differences = seenDifferences(standingRows(tab), journal.bases[kind], before);
  const { cells, typed, gone, seen } = differences;
  if (cells.length + typed.length + gone.length === 0) return done(undefined);

  const logged = new LoggedCells(tab.list.sheetId, tab.date1904);
  for (const batch of journal.batches) {
    if (batch.state === "undoneOutside" || batch.pieces === 0) continue;
    const log = await readLog(batch.id, batch.pieces, conductOf(session));
    // A log that a person has damaged tells less; the edits are noticed all the same.
    if (log.ok) logged.add(withoutSkipped(log.value, batch.skipped));
    else if (log.fault.code !== "LogGone") return log;
  }
  const source = await sourceValues(kind, reader);
  if (!source.ok) return source;
  const entries = noticedEdits(tab, differences, logged, source.value);
  const withSeen = (kept: typeof journal): typeof journal => ({ ...kept, seen: { ...kept.seen, [kind]: seen satisfies SeenRows } });
  if (entries.length === 0) return reader.remember(withSeen);

  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const batches = whoseEdits(tab, entries, session.heard ?? new HeardEdits(), session.user.name).map(({ at, entries: own, ...who }): RecordedBatch => {
    return { batch: { id: session.newId(), job: "edited", at: at ?? session.now(), ...who }, log: { lists: [tab.list], entries: own } };
  });
  const recorded = await recordBatches({ ...reader.conduct(), stored: stored.value, batches, withJournal: withSeen });
  if (!recorded.ok) return recorded;
  reader.keep(recorded.value);
  for (const { batch } of batches) isFresh(reader, batch.id);
  return done(undefined);
}

/** A register's tab as it was read; null where there is none. */
export function readTab(kind: RegisterKind, { snapshot, readings, journal }: Understanding): ReadTab | null {
  const mark = journal.tabs.find(({ own, code }) => own === "register" && code === kind);
  const reading = readings.find(({ sheetId, own }) => own === "register" && sheetId === mark?.sheetId);
  const sheet = snapshot.sheets.find(({ id }) => id === mark?.sheetId);
  const list = reading && sheet ? editedList(reading, sheet, journal) : null;
  return list && sheet ? { kind, list, cells: cellsOf(list, sheet), date1904: snapshot.date1904 } : null;
}

function cellsOf({ firstRow, lastRow, columns }: ReadTab["list"], sheet: SheetSnapshot): readonly (readonly Cell[])[] {
  return sheet.cells
    .slice(firstRow - sheet.firstRow, lastRow - sheet.firstRow + 1)
    .map((row) => columns.map(({ column }) => row[column - sheet.firstColumn] ?? null));
}

/** What the user's own sheets hold of a register row, while they hold what base says. */
async function sourceValues(kind: RegisterKind, reader: WorkbookReader): Promise<Result<(rowId: string, field: FieldName) => Cell | undefined>> {
  const understood = await reader.understand("sources");
  if (!understood.ok) return understood;
  const { register, journal } = understood.value;
  const parties = new Map(sourceParties(kind, register[kind], register.sources, register.misfits).map((party) => [party.key.key, party]));
  const rows = new Map([...journal.bases[kind]].map(([key, { rowId, hashes }]) => [rowId, { party: parties.get(key), hashes }]));
  return done((rowId, field) => {
    const row = rows.get(rowId);
    return row?.party?.hashes.get(field) === row?.hashes[field] ? row?.party?.cells.get(field) : undefined;
  });
}

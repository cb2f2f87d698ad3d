import type { Journal, SheetMapping } from "../register/changes/journal";
import { registerKinds } from "../register/customer/registerPlan";
import type { FieldName } from "../register/fields/catalogue";
import type { FixedMapping, SheetReading } from "../register/intake/reading";
import { listName } from "../register/intake/lists/listName";
import type { WorkbookSnapshot } from "../register/intake/snapshot";
import { isChanged } from "../register/changes/journalChanges";
import { standingAliases } from "../register/changes/alias";
import type { Register } from "../register/register";
import type { Conduct } from "../workbook/conduct";
import { done, type Result } from "../workbook/fault";
import { readJournal, type StoredJournal } from "../workbook/journal/readJournal";
import { settledJournal } from "../workbook/registerTab/settledJournal";
import { writeJournal } from "../workbook/journal/writeJournal";
import { readWorkbook } from "../workbook/readWorkbook";
import { computing } from "./computing";
import { headingRoles } from "./registerTabWords";
import type { Session } from "./session";
import { workKeeper, type JobOrder } from "./workKeeper";


/** What a workbook holds, as understood at one moment. */
export interface Understanding {
  readonly snapshot: WorkbookSnapshot;
  readonly readings: readonly SheetReading[];
  readonly register: Register;
  readonly journal: Journal;
}

/** From where customers are taken: the user's own sheets, or our register tab where there is one. */
export type Master = "sources" | "register";

/**
 * Reads the workbook for the jobs of one session. What was read is kept until somebody says that the sheets have
 * changed, so that jobs in a row do not read the same cells again.
 */
export interface WorkbookReader {
  understand(master: Master): Promise<Result<Understanding>>;
  /** The journal as the workbook holds it. */
  stored(): Promise<Result<StoredJournal>>;
  /** Goes on from a journal that somebody else has written. */
  keep(written: StoredJournal): void;
  /** Writes what has changed in the journal, and goes on from it. */
  remember(change: (journal: Journal) => Journal): Promise<Result<void>>;
  /** How the workbook layer goes about writing for the job that is being done. */
  conduct(): Conduct;
  /**
   * Does a job that writes: as long as nobody else does, and noted in the journal until its last write is done. Where somebody
   * has worked between its reading and its writing it begins anew, once. A job within a job is part of it.
   */
  asJob<T>(order: JobOrder, work: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Says that cells of the workbook were written which the register is read from. */
  changed(): void;
  /** Says that another reader has written, the journal too. */
  forget(): void;
}

export function workbookReader(session: Session): WorkbookReader {
  let stored: StoredJournal | null = null;
  let snapshot: WorkbookSnapshot | null = null;
  let latest = "";
  /** Sheets of further journals, which are not read as the user's. */
  let journals: ReadonlySet<string> = new Set();
  let before: { readonly latest: string; readonly journal: Journal | null } | null = null;
  const keeper = workKeeper(session, {
    latest: async () => {
      const read = await readStored();
      return read.ok ? done(latest) : read;
    },
    began: (work, sheetId) => {
      before = { latest, journal: stored?.journal ?? null };
      latest = work;
      if (stored) stored = { ...stored, sheetId };
    },
    ended: () => {
      if (!before?.journal || !stored || isChanged(before.journal, stored.journal)) return undefined;
      latest = before.latest;
      return latest;
    },
  });
  let last: { readonly from: readonly unknown[]; readonly understanding: Understanding } | null = null;

  async function readStored(): Promise<Result<StoredJournal>> {
    if (stored) return done(stored);
    const found = await readJournal(conductOf(session));
    if (!found.ok) return found;
    const read = await settledJournal(found.value, headingRoles, conductOf(session));
    if (!read.ok) return read;
    stored = read.value;
    latest = stored.latest;
    journals = new Set(found.value.others.map(({ sheetId }) => sheetId));
    return read;
  }

  async function understand(master: Master): Promise<Result<Understanding>> {
    session.entering("read");
    const journal = await readStored();
    if (!journal.ok) return journal;
    if (!snapshot) {
      const read = await readWorkbook({
        ...conductOf(session),
        own: ownTabs(journal.value.journal),
        skip: new Set([...(journal.value.sheetId === null ? [] : [journal.value.sheetId]), ...journals]),
      });
      if (!read.ok) return read;
      snapshot = read.value;
    }
    const { settings, language, isLanguageChosen = false, asOf, fixed } = session;
    const sheets = snapshot;
    // The same sheets under the same choices are understood but once.
    const from = [master, sheets, journal.value.journal, fixed, settings, language, asOf];
    if (last?.from.every((part, at) => part === from[at]) === true) return done(last.understanding);
    const computed = await computing(session, "understand", [
      sheets,
      {
        fixed,
        remembered: remembered(journal.value.journal, sheets),
        rowIdHeadings: rowIdHeadings(journal.value.journal),
        aliases: standingAliases(journal.value.journal.aliases, journal.value.journal.batches),
        past: journal.value.journal.aliases.filter(({ staying }) => staying.length > 0),
        options: {
          asOf,
          currency: settings.currency,
          country: settings.country,
          excludedStatus: settings["ledger.excludedStatus"],
          language,
          isLanguageChosen,
          master,
        },
      },
    ]);
    if (!computed.ok) return computed;
    const understanding = { snapshot: sheets, ...computed.value, journal: journal.value.journal };
    last = { from, understanding };
    return done(understanding);
  }

  async function remember(change: (journal: Journal) => Journal): Promise<Result<void>> {
    const read = await readStored();
    if (!read.ok) return read;
    const written = await writeJournal(read.value, change(read.value.journal), conduct());
    if (!written.ok) return written;
    stored = written.value;
    return done(undefined);
  }

  function conduct(): Conduct {
    return { ...conductOf(session), begin: keeper.begin, hidingTotals: keeper.hidingTotals };
  }

  function forget(): void {
    stored = null;
    snapshot = null;
    last = null;
  }

  async function asJob<T>(order: JobOrder, work: () => Promise<Result<T>>): Promise<Result<T>> {
    if (keeper.isOpen()) return work();
    const outcome = await keeper.doing(order, work);
    if (outcome.ok) return outcome;
    // What was written of it is not known, so that nothing that was read is to be trusted.
    forget();
    if (outcome.fault.code !== "Overtaken") return outcome;
    const again = await keeper.doing(order, work);
    if (!again.ok) forget();
    return again;
  }

  return {
    understand,
    conduct,
    asJob,
    stored: readStored,
    keep: (written) => {
      // The sheet may have been added after that was read, by a job that then had nothing to write.
      stored = { ...written, sheetId: written.sheetId ?? stored?.sheetId ?? null };
    },
    remember,
    changed: () => {
      snapshot = null;
    },
    forget,
  };
}

/** How the workbook layer goes about a session's work. */
export function conductOf(session: Session): Conduct {
  return { ...session.waiting, progress: session.progress, ...(session.signal ? { signal: session.signal } : {}) };
}

/** Second registers are ours, too, but hold nobody who counts. */
function ownTabs({ tabs, seconds }: Journal) {
  const second = seconds.map(({ sheetId }) => [sheetId, { own: "register", code: "second" }] as const);
  return new Map([...tabs.map(({ sheetId, own, code }) => [sheetId, { own, code }] as const), ...second]);
}

/** The remembered mappings, of the user's lists and of our register's tabs, under the names that the sheets have now. */
function remembered(journal: Journal, snapshot: WorkbookSnapshot): FixedMapping {
  const names = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  const mappings = [...journal.mappings, ...registerMappings(journal)];
  return Object.fromEntries(
    mappings.flatMap(({ sheetId, list, holds, columns, unused = [] }): [string, FixedMapping[string]][] => {
      const name = names.get(sheetId);
      return name === undefined ? [] : [[listName(name, list ?? null), { holds, columns, unused }]];
    }),
  );
}

function registerMappings({ tabs, columns }: Journal): readonly Omit<SheetMapping, "sheet">[] {
  return tabs.flatMap(({ own, code, sheetId }) => {
    const kind = registerKinds.find((known) => known === code);
    if (own !== "register" || !kind) return [];
    const headings: Partial<Record<FieldName, string>> = {};
    for (const { kind: of, role, heading } of columns) if (of === kind && role.is === "field") headings[role.field] = heading;
    return [{ sheetId, holds: kind, columns: headings }];
  });
}

/** Headings of the hidden row ids, by the sheet id of the register's tab. */
export function rowIdHeadings({ tabs, columns }: Journal): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ kind, role, heading }): [string, string][] => {
      const tab = tabs.find(({ own, code }) => own === "register" && code === kind);
      return role.is === "rowId" && tab ? [[tab.sheetId, heading]] : [];
    }),
  );
}

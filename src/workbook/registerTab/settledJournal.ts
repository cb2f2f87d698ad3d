import type { Journal } from "../../register/changes/journal";
import type { RegisterKind } from "../../register/customer/registerPlan";
import type { FoundRegister } from "../../register/joining/foundRegister";
import { rolesByHeading, type HeadingRoles } from "../../register/joining/rolesByHeading";
import { settleRegisters, withOtherJournals } from "../../register/joining/settleRegisters";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import type { FoundJournal, StoredJournal } from "../journal/readJournal";
import { countsFrom1904 } from "../reading/dateSystem";
import { readingOf } from "../reading/sheetCells";
import { repeated } from "../repeated";
import { findTabOn, type FoundTab } from "./findTab";
import { matchColumns, type PresentColumn } from "./matchColumns";
import { tabOf } from "./readRegisterTab";
import { columnsNow } from "./registerJournal";
import type { RegisterMark } from "./registerMark";

const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/**
 * The journal as it is when one register of each kind counts. Where each that is there is known, and known as what it is, nothing
 * more is read.
 */
export async function settledJournal(
  found: FoundJournal,
  headings: readonly HeadingRoles[],
  conduct: Conduct,
): Promise<Result<StoredJournal>> {
  const { others, marked, sheets, ...stored } = found;
  if (isSettled(found)) return done(stored);
  const journals: readonly [Journal, ...Journal[]] = [found.journal, ...others.map(({ journal }) => journal)];
  return inExcel(async (context) => {
    const registers: FoundRegister[] = [];
    for (const [sheetId, sheet] of sheets) {
      const mark = marked.find((one) => one.sheetId === sheetId) ?? unmarked(sheetId, journals);
      if (!mark) continue;
      const register = await readRegister(context, { ...mark, sheet }, journals, headings, conduct);
      if (!register.ok) return register;
      if (register.value) registers.push(register.value);
    }
    const held = withOtherJournals(found.journal, journals.slice(1));
    return done({ ...stored, held, journal: settleRegisters(journals, registers) });
  }, conduct);
}

function isSettled({ journal, others, marked, sheets }: FoundJournal): boolean {
  if (others.length > 0) return false;
  const isThere = ({ sheetId }: { readonly sheetId: string }): boolean => sheets.has(sheetId);
  return kinds.every((kind) => {
    const known = journal.tabs.filter(({ own, code }) => own === "register" && code === kind);
    const seconds = journal.seconds.filter((second) => second.kind === kind);
    const ids = new Set([...known, ...seconds].map(({ sheetId }) => sheetId));
    const isKnown = marked.every((mark) => mark.kind !== kind || ids.has(mark.sheetId));
    return isKnown && known.length <= 1 && (seconds.length === 0 || [...known, ...seconds].every(isThere));
  });
}

/** A register that a journal knows, but that was made before registers said so of themselves. */
function unmarked(sheetId: string, journals: readonly Journal[]): RegisterMark | undefined {
  const known = journals.flatMap(({ tabs }) => tabs).find((tab) => tab.sheetId === sheetId && tab.own === "register");
  const kind = kinds.find((one) => one === known?.code);
  return kind && { kind, at: "", sheetId };
}

async function readRegister(
  context: Excel.RequestContext,
  place: RegisterMark & { readonly sheet: string },
  journals: readonly Journal[],
  headings: readonly HeadingRoles[],
  conduct: Conduct,
): Promise<Result<FoundRegister | null>> {
  const { kind, sheetId, sheet, at } = place;
  const recorded = recordedColumns(place, journals);
  const byHeading = (present: readonly PresentColumn[]) => rolesByHeading(present.map(({ heading }) => heading), headings);
  const rolesOf = (present: readonly PresentColumn[]) => (recorded ? matchColumns(recorded, present) : byHeading(present));
  const state = await repeated(() => findTabOn(context, { sheetId, sheet }, rolesOf, 1), conduct);
  if (!state.ok) return state;
  if (state.value.is !== "there") return done(null);
  const { tab } = state.value;
  const { job, read } = readingOf(context, [{ id: sheetId, used: tab.body }]);
  const outcome = await inBlocks(context, job, conduct, sheet);
  if (!outcome.ok) return outcome;
  const { cells = [], formats = [] } = read.get(sheetId) ?? {};
  const date1904 = await repeated(() => countsFrom1904(context, [{ id: sheetId, used: tab.body, cells, formats }]), conduct);
  if (!date1904.ok) return date1904;
  const { rows } = tabOf(kind, tab, cells, date1904.value);
  return done({ kind, sheetId, sheet, at, rows, columns: recorded ? columnsNow(recorded, tab) : columnsOf(kind, tab) });
}

/** What a journal says of a register's columns; null where none knows it, or two registers share what it says. */
function recordedColumns({ kind, sheetId }: RegisterMark, journals: readonly Journal[]): Journal["columns"] | null {
  const second = journals.flatMap(({ seconds }) => seconds).find((one) => one.sheetId === sheetId);
  if (second) return second.columns;
  const isRegister = ({ own, code }: Journal["tabs"][number]): boolean => own === "register" && code === kind;
  const known = journals.find(({ tabs }) => tabs.some((tab) => isRegister(tab) && tab.sheetId === sheetId));
  if (!known || known.tabs.filter(isRegister).length > 1) return null;
  return known.columns.filter((column) => column.kind === kind);
}

function columnsOf(kind: RegisterKind, { columns }: FoundTab): Journal["columns"] {
  return columns.flatMap(({ columnId, heading, role }) => (role ? [{ kind, columnId, role, heading }] : []));
}

import { decisionsByKey, type SaidDecisions } from "../register/duplicates/decisionKeys";
import { unheardDecisions } from "../register/duplicates/unheardDecisions";
import { withDecisions } from "../register/duplicates/withDecisions";
import { changeSetOf } from "../register/changes/changeSetOf";
import { registerKinds, type RegisterKind } from "../register/customer/registerPlan";
import type { Register } from "../register/register";
import type { Finding } from "../register/validation/finding";
import { done, failed, type Result } from "../workbook/fault";
import { carryOut, type Applied } from "./applyChanges";
import { aliasesOf, mergeSides, ownSource, questionsOf, sideProposals, type ChosenGroup, type MergeSide } from "./mergeSides";
import { outstandingTotals, sayTotals, type Totals } from "./outstandingTotals";
import { noticePeople } from "./noticePeople";
import { refuseNothingFound } from "./refuse";
import type { Session } from "./session";
import { showAbsorbed } from "./showAbsorbed";
import { undo } from "./undo";
import type { Understanding, WorkbookReader } from "./workbookReader";

export interface MergeOrder {
  /** Groups that a person has chosen; else all that need no asking. One that is no longer as it was seen is let alone. */
  readonly groups?: readonly ChosenGroup[];
  /** What a person says about pairs of customers and suppliers, by their ids; it is kept in the workbook. */
  readonly decisions?: SaidDecisions;
}

export interface MergedGroup {
  readonly kind: RegisterKind;
  readonly survivor: string;
  readonly absorbed: readonly string[];
}

export interface Merged extends Applied {
  readonly merged: readonly MergedGroup[];
  /** Groups that were not merged, since something must be asked first, and what was said and could not be heard. */
  readonly findings: readonly Finding[];
  /** What customers owe before and after, by currency; minor units. The same, or nothing is merged. */
  readonly totals: { readonly before: Totals; readonly after: Totals };
}

/** What the journal notes of a merge for which a person has chosen groups or values. */
export const CHOSEN = "chosen";

/** Merges customers, and suppliers: as one batch, with what their documents come to unchanged. */
export async function merge(session: Session, reader: WorkbookReader, order: MergeOrder = {}): Promise<Result<Merged>> {
  return reader.asJob({ job: "merge", wanted: order.groups ? [CHOSEN] : [] }, () => merged(session, reader, order));
}

async function merged(session: Session, reader: WorkbookReader, order: MergeOrder, hasColumn = false): Promise<Result<Merged>> {
  const noticed = await noticePeople(session, reader);
  if (!noticed.ok) return noticed;
  const understood = await withRegister(reader);
  if (!understood.ok) return understood;
  const { register, snapshot, readings, journal } = understood.value;
  session.entering("compute");
  const said = decisionsByKey(register, order.decisions);
  const planned = await mergeSides(session, understood.value, withDecisions(journal.decisions, said), order.groups);
  if (!planned.ok) return planned;
  const sides = planned.value;
  const writing = sides.filter(({ clear }) => clear.length > 0);
  if (writing.length > 0 && !session.dryRun && !hasColumn) {
    for (const { kind } of writing) {
      const shown = await showAbsorbed(session, reader, kind);
      if (!shown.ok) return shown;
    }
    if (writing.some(({ kind }) => ownSource(register, kind)?.columns.has("mergedInto") !== true)) {
      // A register of an earlier version has just got the column: it is read again with it.
      reader.changed();
      return merged(session, reader, order, true);
    }
  }
  const proposals = sides.flatMap((side) => sideProposals(side, understood.value, session.settings["merge.writeSources"]));
  const batch = session.newId();
  const before = await totalsOf(session, register);
  if (!before.ok) return before;
  const aliases = sides.flatMap((side) => aliasesOf(side, understood.value, batch));
  const applied = await carryOut(session, reader, "merge", {
    batchId: batch,
    changeSet: changeSetOf({ snapshot, readings, journal }, proposals),
    withJournal: (stored) => ({
      ...stored,
      decisions: withDecisions(stored.decisions, said),
      aliases: [...stored.aliases.filter((known) => !aliases.some(({ absorbed }) => absorbed === known.absorbed)), ...aliases],
    }),
  });
  if (!applied.ok) return applied;
  const told = {
    ...applied.value,
    merged: sides.flatMap(groupsOf),
    findings: [...unheardDecisions(register, order.decisions ?? { same: [], different: [] }), ...sides.flatMap(questionsOf)],
  };
  const [owed] = before.value;
  if (session.dryRun || !applied.value.batch) return done({ ...told, totals: { before: owed, after: owed } });
  return checked(session, reader, told, before.value);
}

function groupsOf({ kind, register, clear }: MergeSide): readonly MergedGroup[] {
  const id = (party: number): string => register.customers.id[party] ?? "";
  return clear.map(({ survivor, absorbed }) => ({ kind, survivor: id(survivor), absorbed: absorbed.map(id) }));
}

/** Of customers and of suppliers. */
type AllTotals = readonly [customers: Totals, suppliers: Totals];

async function totalsOf(session: Session, register: Register): Promise<Result<AllTotals>> {
  const customers = await outstandingTotals(session, register);
  if (!customers.ok) return customers;
  if (register.payables === null) return done([customers.value, new Map()]);
  const suppliers = await outstandingTotals(session, register, "suppliers");
  return suppliers.ok ? done([customers.value, suppliers.value]) : suppliers;
}

/** Totals are worked out anew from the workbook as it is now; where they are not what they were, the merge is taken back. */
async function checked(session: Session, reader: WorkbookReader, told: Omit<Merged, "totals">, before: AllTotals): Promise<Result<Merged>> {
  const again = await reader.understand("register");
  if (!again.ok) return again;
  const totals = await totalsOf(session, again.value.register);
  if (!totals.ok) return totals;
  const after = totals.value;
  const moved = before.findIndex((side, at) => !areEqual(side, after[at] ?? new Map()));
  if (moved < 0) return done({ ...told, totals: { before: before[0], after: after[0] } });
  const back = await undo(session, reader, told.batch?.id);
  if (!back.ok) return back;
  const shown = (all: AllTotals) => sayTotals(all[moved] ?? new Map());
  return failed({ code: "MergeTotals", advice: { say: "workflow.mergeTotals", values: { before: shown(before), after: shown(after) } } });
}

function areEqual(before: Totals, after: Totals): boolean {
  return [...new Set([...before.keys(), ...after.keys()])].every((currency) => (before.get(currency) ?? 0) === (after.get(currency) ?? 0));
}

/** The workbook with its register, without which nobody can be marked as absorbed. */
async function withRegister(reader: WorkbookReader): Promise<Result<Understanding>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;
  const hasRegister = registerKinds.some((kind) => ownSource(register, kind));
  return hasRegister ? understood : failed({ code: "NoRegister", advice: { say: "workflow.noRegister" } });
}


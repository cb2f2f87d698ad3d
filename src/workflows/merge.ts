import { customerKey, decisionsByKey } from "../register/duplicates/decisionsByKey";
import type { Decisions } from "../register/changes/decisions";
import { withDecisions } from "../register/duplicates/withDecisions";
import { changeSetOf } from "../register/changes/changeSetOf";
import { cellText } from "../register/cells";
import type { Alias } from "../register/changes/alias";
import { documentHashes } from "../register/intake/documentHashes";
import { mergeableGroups } from "../register/duplicates/mergeableGroups";
import type { MergeChoice, MergePlan } from "../register/merging/mergePlan";
import { mergeProposals, sourceProposals } from "../register/merging/mergeProposals";
import { partyUse } from "../register/merging/partyUse";
import { planMerge } from "../register/merging/planMerge";
import { rowIdsOf } from "../register/intake/merges";
import type { Register } from "../register/register";
import type { Finding } from "../register/validation/finding";
import { done, failed, type Result } from "../workbook/fault";
import { showField } from "../workbook/registerTab/showField";
import { carryOut, type Applied } from "./applyChanges";
import { computing } from "./computing";
import { outstandingTotals, sayTotals, type Totals } from "./outstandingTotals";
import { noticePeople } from "./noticePeople";
import { refuseNothingFound } from "./refuse";
import { registerTabWords } from "./registerTabWords";
import type { Session } from "./session";
import { undo } from "./undo";
import { rowIdHeadings, type Understanding, type WorkbookReader } from "./workbookReader";
import { rowIdColumns } from "./worker/understand";

/** A customer as a person has seen it: rows may have moved since, so that both must still be the same. */
export interface MergeMember {
  readonly id: string;
  /** Its {@link partyKey}. */
  readonly key: string;
}

/** What a person has chosen for a group; the survivor by its id. */
export interface GroupChoice extends Omit<MergeChoice, "survivor"> {
  readonly survivor?: string;
}

export interface MergeOrder {
  /** Groups that a person has chosen; else all that need no asking. One that is no longer as it was seen is let alone. */
  readonly groups?: readonly (readonly MergeMember[])[];
  /** What a person has chosen for a group, by the id of any of its customers. */
  readonly choices?: ReadonlyMap<string, GroupChoice>;
  /** What a person says about pairs of customers, by their ids; it is kept in the workbook. */
  readonly decisions?: Decisions;
}

export interface Merged extends Applied {
  readonly merged: readonly { readonly survivor: string; readonly absorbed: readonly string[] }[];
  /** Groups that were not merged, since something must be asked first. */
  readonly findings: readonly Finding[];
  /** What customers owe before and after, by currency; minor units. The same, or nothing is merged. */
  readonly totals: { readonly before: Totals; readonly after: Totals };
}

/** What the journal notes of a merge for which a person has chosen groups or values. */
export const CHOSEN = "chosen";

/** Merges customers: as one batch, with what their documents come to unchanged. */
export async function merge(session: Session, reader: WorkbookReader, order: MergeOrder = {}): Promise<Result<Merged>> {
  const wanted = order.groups || order.choices ? [CHOSEN] : [];
  return reader.asJob({ job: "merge", wanted }, () => merged(session, reader, order));
}

async function merged(session: Session, reader: WorkbookReader, order: MergeOrder, hasColumn = false): Promise<Result<Merged>> {
  const noticed = await noticePeople(session, reader);
  if (!noticed.ok) return noticed;
  const understood = await withRegister(reader);
  if (!understood.ok) return understood;
  const { register, snapshot, readings, journal } = understood.value;
  session.entering("compute");
  const decisions = withDecisions(journal.decisions, decisionsByKey(register, order.decisions));
  const groups = order.groups ? done(order.groups.flatMap((group) => partiesOf(register, group))) : await certainGroups(session, understood.value, decisions);
  if (!groups.ok) return groups;

  const plans = plansFor(register, groups.value, session, order.choices ?? new Map());
  const clear = plans.filter(({ questions }) => questions.length === 0);
  if (clear.length > 0 && !session.dryRun && !hasColumn) {
    const shown = await showColumn(session, reader);
    if (!shown.ok) return shown;
    if (ownSource(register)?.columns.has("mergedInto") !== true) {
      // A register of an earlier version has just got the column: it is read again with it.
      reader.changed();
      return merged(session, reader, order, true);
    }
  }
  const rowIds = idsOfRows(understood.value);
  const proposals = [
    ...clear.flatMap((plan) => mergeProposals(register, snapshot, plan, rowIds)),
    ...(session.settings["merge.writeSources"] ? sourceProposals(register, clear) : []),
  ];
  const batch = session.newId();
  const before = await outstandingTotals(session, register);
  if (!before.ok) return before;
  const aliases = aliasesOf(register, clear, rowIds, batch);
  const applied = await carryOut(session, reader, "merge", {
    batchId: batch,
    changeSet: changeSetOf({ snapshot, readings, journal }, proposals),
    withJournal: (stored) => ({
      ...stored,
      decisions: withDecisions(stored.decisions, decisionsByKey(register, order.decisions)),
      aliases: [...stored.aliases.filter((known) => !aliases.some(({ absorbed }) => absorbed === known.absorbed)), ...aliases],
    }),
  });
  if (!applied.ok) return applied;
  const told = {
    ...applied.value,
    merged: clear.map(({ survivor, absorbed }) => ({ survivor: idOf(register, survivor), absorbed: absorbed.map((party) => idOf(register, party)) })),
    findings: plans.flatMap((plan) => questionsOf(register, plan)),
  };
  if (session.dryRun || !applied.value.batch) return done({ ...told, totals: { before: before.value, after: before.value } });
  return checked(session, reader, told, before.value);
}

/** Totals are worked out anew from the workbook as it is now; where they are not what they were, the merge is taken back. */
async function checked(session: Session, reader: WorkbookReader, told: Omit<Merged, "totals">, before: Totals): Promise<Result<Merged>> {
  const again = await reader.understand("register");
  if (!again.ok) return again;
  const totals = await outstandingTotals(session, again.value.register);
  if (!totals.ok) return totals;
  const after = totals.value;
  const isSame = [...new Set([...before.keys(), ...after.keys()])].every((currency) => (before.get(currency) ?? 0) === (after.get(currency) ?? 0));
  if (isSame) return done({ ...told, totals: { before, after } });
  const back = await undo(session, reader, told.batch?.id);
  if (!back.ok) return back;
  return failed({
    code: "MergeTotals",
    advice: { say: "workflow.mergeTotals", values: { before: sayTotals(before), after: sayTotals(after) } },
  });
}

/** The workbook with its register, without which nobody can be marked as absorbed. */
async function withRegister(reader: WorkbookReader): Promise<Result<Understanding>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;
  return ownSource(register) ? understood : failed({ code: "NoRegister", advice: { say: "workflow.noRegister" } });
}

function ownSource(register: Register) {
  return register.sources.find((source) => source.own && source.holds === "customers");
}

/** People see the column that tells who is absorbed from the first merge on. */
async function showColumn(session: Session, reader: WorkbookReader): Promise<Result<void>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { headings } = registerTabWords("customers", session.language, session.settings.country);
  const shown = await showField({ ...reader.conduct(), kind: "customers", field: "mergedInto", headings, stored: stored.value });
  if (!shown.ok) return shown;
  reader.keep(shown.value);
  return done(undefined);
}

async function certainGroups(
  session: Session,
  { snapshot, register }: Understanding,
  decisions: Decisions,
): Promise<Result<readonly (readonly number[])[]>> {
  const found = await computing(session, "duplicates", [snapshot, register, decisions]);
  return found.ok ? done(mergeableGroups(found.value)) : found;
}

function plansFor(
  register: Register,
  groups: readonly (readonly number[])[],
  { settings }: Session,
  choices: ReadonlyMap<string, GroupChoice>,
): readonly MergePlan[] {
  const use = partyUse(register);
  return groups.map((group) => {
    const choice = group.map((party) => choices.get(idOf(register, party))).find((one) => one !== undefined);
    return planMerge(register, group, settings, mergeChoice(register, choice), use);
  });
}

/** A choice about a group with its survivor as an index; one who is not there any more is none. */
export function mergeChoice({ customers }: Register, { survivor, ...choice }: GroupChoice = {}): MergeChoice {
  const party = survivor === undefined ? -1 : customers.id.indexOf(survivor);
  return party < 0 ? choice : { ...choice, survivor: party };
}

/** The group's parties, as a list of one group; none where one of them is another by now. */
function partiesOf({ customers }: Register, group: readonly MergeMember[]): readonly (readonly number[])[] {
  const parties = group.flatMap(({ id, key }) => {
    const party = customers.id.indexOf(id);
    return party >= 0 && customerKey(customers, party) === key ? [party] : [];
  });
  return parties.length === group.length ? [parties] : [];
}

export function idsOfRows({ register, snapshot, readings, journal }: Understanding): readonly string[] {
  const columns = rowIdColumns(readings, rowIdHeadings(journal));
  return rowIdsOf(register.customers, register.sources, snapshot, { rowIdColumns: columns });
}

function aliasesOf(register: Register, plans: readonly MergePlan[], rowIds: readonly string[], batch: string): readonly Alias[] {
  const hashes = documentHashes(register);
  const { customers } = register;
  const documents = new Map(plans.flatMap(({ absorbed }) => absorbed.map((party): [number, string[]] => [party, []])));
  for (const of of ["invoices", "payments", "lines"] as const) {
    register[of].customer.forEach((party, at) => documents.get(party)?.push(hashes[of][at] ?? ""));
  }
  const merged = plans.flatMap(({ survivor, absorbed }) => absorbed.map((party) => ({ survivor, party })));
  return merged.map(({ survivor, party }): Alias => ({
    kind: "customers",
    absorbed: rowIds[party] ?? "",
    survivor: rowIds[survivor] ?? "",
    number: cellText(customers.values.get("customerNumber")?.[party]),
    name: cellText(customers.values.get("name")?.[party]),
    batch,
    apart: "",
    documents: documents.get(party) ?? [],
    staying: [],
  }));
}

function questionsOf(register: Register, { survivor, questions }: MergePlan): readonly Finding[] {
  const { at, id } = register.customers;
  const source = register.sources[at.source[survivor] ?? -1];
  return questions.map(({ code, message }) => ({
    code,
    severity: "warning",
    sheet: source?.sheet ?? "",
    row: at.row[survivor] ?? null,
    column: source?.columns.get("customerNumber") ?? null,
    field: "invoiceNumber",
    key: id[survivor] ?? "",
    value: "",
    suggestion: null,
    message,
  }));
}

function idOf({ customers }: Register, party: number): string {
  return customers.id[party] ?? "";
}

import { cellText } from "../register/cells";
import type { Alias } from "../register/changes/alias";
import type { Proposal } from "../register/changes/changeSetOf";
import type { Decisions } from "../register/changes/decisions";
import { numberField } from "../register/customer/partyKey";
import { registerKinds, type RegisterKind } from "../register/customer/registerPlan";
import { decisionKeys } from "../register/duplicates/decisionKeys";
import { mergeableGroups } from "../register/duplicates/mergeableGroups";
import { documentHashes } from "../register/intake/documentHashes";
import { rowIdsOf } from "../register/intake/merges";
import { registerOf } from "../register/ledger/registerOf";
import type { MergeChoice, MergePlan } from "../register/merging/mergePlan";
import { mergeProposals, sourceProposals } from "../register/merging/mergeProposals";
import { partyUse } from "../register/merging/partyUse";
import { planMerge } from "../register/merging/planMerge";
import type { Register } from "../register/register";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { computing } from "./computing";
import type { Session } from "./session";
import { rowIdHeadings, type Understanding } from "./workbookReader";
import { rowIdColumns } from "./worker/understand";

/** A customer or supplier as a person has seen it: rows may have moved since, so that both must still be the same. */
export interface MergeMember {
  readonly kind: RegisterKind;
  readonly id: string;
  /** What decisions name it by. */
  readonly key: string;
}

/** What a person has chosen for a group; the survivor by its id. */
export interface GroupChoice extends Omit<MergeChoice, "survivor"> {
  readonly survivor?: string;
}

export interface ChosenGroup {
  /** All of one kind. */
  readonly members: readonly MergeMember[];
  readonly choice?: GroupChoice;
}

/** What is merged of one kind. Its parties stand in the register where customers do. */
export interface MergeSide {
  readonly kind: RegisterKind;
  readonly register: Register;
  readonly plans: readonly MergePlan[];
  /** Those that nothing must be asked about. */
  readonly clear: readonly MergePlan[];
}

/** What merging comes to for customers and for suppliers, each where they have a register. */
export async function mergeSides(
  session: Session,
  understood: Understanding,
  decisions: Decisions,
  groups?: readonly ChosenGroup[],
): Promise<Result<readonly MergeSide[]>> {
  const sides: MergeSide[] = [];
  for (const kind of registerKinds) {
    if (!ownSource(understood.register, kind)) continue;
    const register = registerOf(kind, understood.register);
    const chosen = groups ? done(groups.flatMap((group) => membersOf(kind, register, group))) : await certainGroups(session, understood, kind, decisions);
    if (!chosen.ok) return chosen;
    const use = partyUse(register);
    const plans = chosen.value.map(({ parties, choice }) => planMerge(register, parties, session.settings, mergeChoice(register, choice), use));
    sides.push({ kind, register, plans, clear: plans.filter(({ questions }) => questions.length === 0) });
  }
  return done(sides);
}

interface PartyGroup {
  readonly parties: readonly number[];
  readonly choice?: GroupChoice | undefined;
}

async function certainGroups(session: Session, { snapshot, register, readings }: Understanding, kind: RegisterKind, decisions: Decisions): Promise<Result<readonly PartyGroup[]>> {
  if (registerOf(kind, register).customers.count < 2) return done([]);
  const found = await computing(session, "duplicates", [snapshot, register, decisions, kind, readings]);
  return found.ok ? done(mergeableGroups(found.value).map((parties) => ({ parties }))) : found;
}

/** The group's parties, as a list of one group; none where one of them is another by now. */
function membersOf(kind: RegisterKind, { customers }: Register, { members, choice }: ChosenGroup): readonly PartyGroup[] {
  if (members[0]?.kind !== kind) return [];
  const keys = decisionKeys(kind, customers);
  const parties = members.flatMap(({ id, key }) => {
    const party = customers.id.indexOf(id);
    return party >= 0 && keys[party] === key ? [party] : [];
  });
  return parties.length === members.length && new Set(parties).size > 1 ? [{ parties, choice }] : [];
}

/** A choice about a group with its survivor as an index; one who is not there any more is none. */
export function mergeChoice({ customers }: Register, { survivor, ...choice }: GroupChoice = {}): MergeChoice {
  const party = survivor === undefined ? -1 : customers.id.indexOf(survivor);
  return party < 0 ? choice : { ...choice, survivor: party };
}

/** The register's own tab of a kind, without which nobody can be marked as absorbed. */
export function ownSource({ sources }: Register, kind: RegisterKind) {
  return sources.find(({ own, holds }) => own && holds === kind);
}

/** The cells that merging changes. */
export function sideProposals({ kind, register, clear }: MergeSide, understood: Understanding, writeSources: boolean): readonly Proposal[] {
  const rowIds = idsOfRows(understood, kind);
  return [
    ...clear.flatMap((plan) => mergeProposals(kind, register, understood.snapshot, plan, rowIds)),
    ...(writeSources ? sourceProposals(kind, register, clear) : []),
  ];
}

/** The hidden ids of the rows that the parties of a kind stand on. */
export function idsOfRows({ register, snapshot, readings, journal }: Understanding, kind: RegisterKind): readonly string[] {
  const columns = rowIdColumns(readings, rowIdHeadings(journal));
  return rowIdsOf(registerOf(kind, register).customers, register.sources, snapshot, { rowIdColumns: columns });
}

export function aliasesOf({ kind, register, clear }: MergeSide, understood: Understanding, batch: string): readonly Alias[] {
  if (clear.length === 0) return [];
  const rowIds = idsOfRows(understood, kind);
  const hashes = documentHashes(register);
  const { customers } = register;
  const documents = new Map(clear.flatMap(({ absorbed }) => absorbed.map((party): [number, string[]] => [party, []])));
  for (const of of ["invoices", "payments", "lines"] as const) {
    register[of].customer.forEach((party, at) => documents.get(party)?.push(hashes[of][at] ?? ""));
  }
  const merged = clear.flatMap(({ survivor, absorbed }) => absorbed.map((party) => ({ survivor, party })));
  return merged.map(({ survivor, party }): Alias => ({
    kind,
    absorbed: rowIds[party] ?? "",
    survivor: rowIds[survivor] ?? "",
    number: cellText(customers.values.get(numberField(kind))?.[party]),
    name: cellText(customers.values.get("name")?.[party]),
    batch,
    apart: "",
    documents: documents.get(party) ?? [],
    staying: [],
  }));
}

export function questionsOf({ kind, register, plans }: MergeSide): readonly Finding[] {
  const { at, id } = register.customers;
  return plans.flatMap(({ survivor, questions }) => {
    const source = register.sources[at.source[survivor] ?? -1];
    return questions.map(({ code, message }): Finding => ({
      code,
      severity: "warning",
      sheet: source?.sheet ?? "",
      row: at.row[survivor] ?? null,
      column: source?.columns.get(numberField(kind)) ?? null,
      field: "invoiceNumber",
      key: id[survivor] ?? "",
      value: "",
      suggestion: null,
      message,
    }));
  });
}

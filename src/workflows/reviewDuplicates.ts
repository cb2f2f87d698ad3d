import { partyName } from "../register/customer/partyFields";
import type { Cell } from "../register/cells";
import type { Batch } from "../register/changes/batch";
import type { RegisterKind } from "../register/customer/registerPlan";
import type { Decisions } from "../register/changes/decisions";
import { withDecisions } from "../register/duplicates/withDecisions";
import type { FieldName } from "../register/fields/catalogue";
import { standingAliases, type Alias } from "../register/changes/alias";
import { registerOf } from "../register/ledger/registerOf";
import { partyUse } from "../register/merging/partyUse";
import { planMerge } from "../register/merging/planMerge";
import type { Message } from "../register/message";
import { done, type Result } from "../workbook/fault";
import { computing } from "./computing";
import { idsOfRows, mergeChoice, type GroupChoice } from "./mergeSides";
import { outstandingTotals, sayTotals } from "./outstandingTotals";
import { reviewItems, type FoundSide, type ReviewItem } from "./reviewItems";
import type { Session } from "./session";
import type { Understanding, WorkbookReader } from "./workbookReader";

/** What a person goes through: customers and suppliers that may be one, group by group, with what merging each comes to. */
export interface DuplicateReview {
  /** Certain groups first, then likely ones, then possible pairs. */
  readonly items: readonly ReviewItem[];
  /** Merges that stand and can be taken apart, the newest first. */
  readonly merges: readonly StandingMerge[];
  /** What customers owe in all. */
  readonly totals: Message | string;
  /** What merging the group will do, under a person's choice. */
  readonly planned: (item: ReviewItem, choice?: GroupChoice) => PlannedMerge;
  /** What was searched. */
  readonly understood: Understanding;
}

/** What merging an item comes to; parties by their index in the item. */
export interface PlannedMerge {
  readonly survivor: number;
  readonly fields: readonly PlannedField[];
  readonly questions: readonly Message[];
  /** Invoices and payments that will count for the survivor. */
  readonly moving: number;
}

export interface PlannedField {
  readonly field: FieldName;
  /** The value of each party, and the one that stays. */
  readonly values: readonly Cell[];
  readonly value: Cell;
  readonly isSame: boolean;
}

export interface StandingMerge {
  readonly kind: RegisterKind;
  /** The hidden id of the survivor's row. */
  readonly survivor: string;
  /** What the survivor is called now; empty where the row is gone. */
  readonly id: string;
  readonly label: string;
  readonly absorbed: readonly { readonly number: string; readonly name: string }[];
  /** The newest batch that merged any of them. */
  readonly batch: Batch | null;
}

/** Finds what there is to go through. Writes nothing. */
export async function reviewDuplicates(session: Session, reader: WorkbookReader): Promise<Result<DuplicateReview>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { register } = understood.value;
  const customers = await foundSide(session, understood.value, "customers");
  if (!customers.ok) return customers;
  const suppliers = await foundSide(session, understood.value, "suppliers");
  if (!suppliers.ok) return suppliers;
  const found = { customers: customers.value, suppliers: suppliers.value };
  const totals = await outstandingTotals(session, register);
  if (!totals.ok) return totals;
  const { settings } = session;
  return done({
    items: reviewItems(register, found),
    merges: standingMerges(understood.value),
    totals: sayTotals(totals.value),
    understood: understood.value,
    planned: ({ kind, parties }, choice) => {
      const book = registerOf(kind, register);
      const plan = planMerge(book, parties.map(({ index }) => index), settings, mergeChoice(book, choice), found[kind].use);
      const survivor = parties.findIndex(({ index }) => index === plan.survivor);
      return {
        survivor,
        fields: plan.fields.map(({ field, value, losing }) => {
          const column = book.customers.values.get(field) ?? [];
          return { field, value, values: parties.map(({ index }) => column[index] ?? null), isSame: losing.length === 0 };
        }),
        questions: plan.questions.map(({ message }) => message),
        moving: parties.reduce((sum, { documents }, at) => sum + (at === survivor ? 0 : documents), 0),
      };
    },
  });
}

async function foundSide(session: Session, { snapshot, register, journal, readings }: Understanding, kind: RegisterKind): Promise<Result<FoundSide>> {
  const book = registerOf(kind, register);
  if (book.customers.count < 2) return done({ duplicates: { pairs: [], groups: [], compared: 0 }, use: [] });
  const found = await computing(session, "duplicates", [snapshot, register, journal.decisions, kind, readings]);
  return found.ok ? done({ duplicates: found.value, use: partyUse(book) }) : found;
}

/** Keeps what people have said about pairs of customers, by their keys: for colleagues, and for next month. */
export async function decide(reader: WorkbookReader, decisions: Decisions): Promise<Result<void>> {
  return reader.remember((journal) => ({ ...journal, decisions: withDecisions(journal.decisions, decisions) }));
}

function standingMerges(understood: Understanding): readonly StandingMerge[] {
  const { journal, register } = understood;
  const bySurvivor = new Map<string, [Alias, ...Alias[]]>();
  for (const alias of standingAliases(journal.aliases, journal.batches)) {
    const known = bySurvivor.get(alias.survivor);
    if (known) known.push(alias);
    else bySurvivor.set(alias.survivor, [alias]);
  }
  if (bySurvivor.size === 0) return [];
  const party = {
    customers: new Map(idsOfRows(understood, "customers").map((rowId, index) => [rowId, index])),
    suppliers: new Map(idsOfRows(understood, "suppliers").map((rowId, index) => [rowId, index])),
  };
  return [...bySurvivor]
    .map(([survivor, aliases]): StandingMerge => {
      const [{ kind }] = aliases;
      const { customers: parties } = registerOf(kind, register);
      const index = party[kind].get(survivor) ?? -1;
      return {
        kind,
        survivor,
        id: parties.id[index] ?? "",
        label: index < 0 ? "" : partyName(parties, index),
        absorbed: aliases.map(({ number, name }) => ({ number, name })),
        batch: journal.batches.filter(({ id }) => aliases.some(({ batch }) => batch === id)).at(-1) ?? null,
      };
    })
    .reverse();
}

import { NO_DAY } from "../calendar/day";
import type { Register } from "../register";
import type { Settings } from "../settings";
import type { AccountPayments } from "./accountPayments";
import type { Accounts } from "./accounts";
import { documentsOf, type Documents } from "./documents";
import { compareNumbers, compareText } from "./order";
import { keysOf, type ChoiceKeys } from "./choiceKeys";
import { isForNone } from "./choices";
import { ReferenceIndex, type Named } from "./references";
import { statementsOf, type Statements } from "./statements";

/** One account in one currency: nothing is ever settled across either. */
export interface Book {
  /** Documents, earliest first; those that are no claims left out. */
  readonly documents: readonly number[];
  /** Rows of the payments, earliest first. */
  readonly payments: readonly number[];
  /** For each of `payments`, the documents of the book that it names, strongest evidence first. */
  readonly named: readonly (readonly Named[])[];
  /** For each of `payments`, whether a person has said which invoices it is for. */
  readonly isChosen: readonly boolean[];
  /** Credit notes that name invoices of the book, earliest first, with those invoices. */
  readonly linkedCredits: readonly { readonly credit: number; readonly invoices: readonly number[] }[];
}

/** What the register tells about claims and money, ready to be looked at on any day. */
export interface Books {
  readonly register: Register;
  readonly accounts: Accounts;
  readonly documents: Documents;
  readonly payments: AccountPayments;
  readonly statements: Statements;
  /** The books in which something is to be allocated: those with payments, or with credit notes that name an invoice. */
  readonly toAllocate: readonly Book[];
  /** A document's place in its book by due date, date and number: the order in which money without a name settles. */
  readonly rank: Int32Array;
  /** What payments and credit notes are known by where a person has chosen their invoices. */
  readonly choiceKeys: ChoiceKeys;
}

export function booksOf(register: Register, settings: Settings): Books {
  const documents = documentsOf(register, settings);
  const { accounts, payments } = paymentsOf(register, documents);
  const rank = new Int32Array(documents.count);
  const choiceKeys = keysOf(register, accounts, documents, payments);
  const choices = chosenOf(register, choiceKeys);
  const toAllocate = grouped(register, documents, payments, choices).map((group) =>
    withReferences(register, documents, inOrder(register, documents, group, rank), choices),
  );
  return { register, accounts, documents, payments, statements: statementsOf(register, documents), toAllocate, rank, choiceKeys };
}

/** A payment that names no customer belongs to the account of the invoice that it names. */
function paymentsOf(register: Register, documents: Documents): { accounts: Accounts; payments: AccountPayments } {
  const { payments } = register;
  const accounts = documents.accounts;
  const isNameless = (p: number) => (payments.customer[p] ?? -1) < 0 && (payments.customerKey[p] ?? "") === "";
  const account = new Int32Array(payments.count);
  let index: ReferenceIndex | undefined;
  for (let p = 0; p < payments.count; p++) {
    if (isNameless(p)) {
      index ??= indexOf(register, documents);
      const named = index.named(payments.invoiceNumber[p] ?? "", payments.kid[p] ?? "", payments.reference[p] ?? "");
      const owners = new Set(named.map((document) => documents.account[document] ?? -1));
      const [owner] = owners;
      account[p] = owners.size === 1 && owner !== undefined ? owner : accounts.of(-1, "");
    } else account[p] = accounts.of(payments.customer[p] ?? -1, payments.customerKey[p] ?? "");
  }
  const amount = payments.amount.map((value) => (Number.isNaN(value) ? 0 : value));
  return { accounts, payments: { count: payments.count, account, day: payments.date, amount, currency: payments.currency } };
}

function indexOf(register: Register, documents: Documents): ReferenceIndex {
  const index = new ReferenceIndex();
  for (let i = 0; i < documents.count; i++) {
    index.add(i, documents.number[i] ?? "", register.invoices.kid[documents.invoice[i] ?? -1] ?? "");
  }
  return index;
}

interface Group {
  readonly documents: readonly number[];
  readonly payments: readonly number[];
}

interface OrderedGroup extends Group {
  /** The documents in the order in which money without a name settles them. */
  readonly byDue: readonly number[];
}

function grouped(register: Register, documents: Documents, payments: AccountPayments, choices: ChosenInvoices): readonly Group[] {
  const currencies = Math.max(1, register.currencies.length);
  const groups = new Map<number, { documents: number[]; payments: number[] }>();
  const groupOf = (key: number): { documents: number[]; payments: number[] } => {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = { documents: [], payments: [] };
    groups.set(key, group);
    return group;
  };
  const keyOf = (of: { readonly account: Int32Array; readonly currency: Uint8Array }, i: number) =>
    (of.account[i] ?? 0) * currencies + (of.currency[i] ?? 0);

  for (let p = 0; p < payments.count; p++) groupOf(keyOf(payments, p)).payments.push(p);
  for (let i = 0; i < documents.count; i++) {
    if ((documents.amount[i] ?? 0) < 0 && creditedBy(register, documents, choices, i) !== "") groupOf(keyOf(documents, i));
  }
  if (groups.size === 0) return [];
  for (let i = 0; i < documents.count; i++) {
    if (documents.excluded[i] === 0) groups.get(keyOf(documents, i))?.documents.push(i);
  }
  return [...groups.values()];
}

/** Sorts a book so that the order of the sheet's rows never shows, and ranks its documents. */
function inOrder(register: Register, documents: Documents, group: Group, rank: Int32Array): OrderedGroup {
  const { date, due, number, amount } = documents;
  const { payments } = register;
  const later = (column: Int32Array, a: number, b: number) => (column[a] ?? NO_DAY) - (column[b] ?? NO_DAY);
  // What is never due comes after everything that is.
  const dueOf = (i: number) => (due[i] === NO_DAY ? Infinity : (due[i] ?? Infinity));
  const byDueDay = (a: number, b: number) => (dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b));
  const byNumber = (a: number, b: number) =>
    compareNumbers(number[a] ?? "", number[b] ?? "") || (amount[a] ?? 0) - (amount[b] ?? 0);
  const text = (column: readonly string[], a: number, b: number) => compareText(column[a] ?? "", column[b] ?? "");

  const byDue = [...group.documents].sort((a, b) => byDueDay(a, b) || later(date, a, b) || byNumber(a, b));
  byDue.forEach((document, place) => {
    rank[document] = place;
  });
  return {
    byDue,
    documents: [...byDue].sort((a, b) => later(date, a, b) || (rank[a] ?? 0) - (rank[b] ?? 0)),
    payments: [...group.payments].sort(
      (a, b) =>
        later(payments.date, a, b) ||
        text(payments.invoiceNumber, a, b) ||
        text(payments.kid, a, b) ||
        text(payments.reference, a, b) ||
        (payments.amount[b] ?? 0) - (payments.amount[a] ?? 0),
    ),
  };
}

const NO_DOCUMENTS: readonly Named[] = [];

/** Looks up once what payments and credit notes name; which of it counts depends on the day. */
function withReferences(register: Register, documents: Documents, { byDue, ...group }: OrderedGroup, choices: ChosenInvoices): Book {
  const { payments, invoices } = register;
  const namesNothing = (p: number) =>
    payments.invoiceNumber[p] === "" && payments.kid[p] === "" && payments.reference[p] === "" && !choices.payments.has(p);
  const linked = group.documents.filter((i) => (documents.amount[i] ?? 0) < 0 && creditedBy(register, documents, choices, i) !== "");
  if (linked.length === 0 && group.payments.every(namesNothing)) {
    return { ...group, named: group.payments.map(() => NO_DOCUMENTS), isChosen: [], linkedCredits: [] };
  }
  const index = new ReferenceIndex();
  for (const i of byDue) index.add(i, documents.number[i] ?? "", invoices.kid[documents.invoice[i] ?? -1] ?? "");
  const invoicesOf = (credit: number): readonly number[] => {
    const named = index.listed(creditedBy(register, documents, choices, credit));
    const known = documents.creditFor.get(credit);
    return named.length === 0 && known !== undefined && !choices.credits.has(credit) ? [known] : named;
  };
  // A choice that names no invoice of the customer is a slip of the pen; the proposal stands, and the tab says so.
  const chosen = group.payments.map((p): readonly Named[] | undefined => {
    const choice = choices.payments.get(p);
    if (choice === undefined) return undefined;
    const named = index.listed(choice).map((document) => ({ document, rule: "chosen" }) as const);
    return named.length > 0 || isForNone(choice) ? named : undefined;
  });
  return {
    ...group,
    named: group.payments.map(
      (p, place) => chosen[place] ?? index.evidence(payments.invoiceNumber[p] ?? "", payments.kid[p] ?? "", payments.reference[p] ?? ""),
    ),
    isChosen: chosen.map((named) => named !== undefined),
    linkedCredits: linked.map((credit) => ({
      credit,
      invoices: invoicesOf(credit).filter((i) => (documents.amount[i] ?? 0) > 0),
    })),
  };
}

/** What a person has chosen, by payment and by credit note. */
interface ChosenInvoices {
  readonly payments: ReadonlyMap<number, string>;
  readonly credits: ReadonlyMap<number, string>;
}

function chosenOf({ choices }: Register, keys: ChoiceKeys): ChosenInvoices {
  const of = (known: ReadonlyMap<string, number>) =>
    new Map([...choices].flatMap(([key, choice]): [number, string][] => (known.has(key) ? [[known.get(key) ?? -1, choice]] : [])));
  if (choices.size === 0) return { payments: new Map(), credits: new Map() };
  const { payments, credits } = keys.rows();
  return { payments: of(payments), credits: of(credits) };
}

/** The invoice that a credit note is for, as a person or else its sheet says. */
function creditedBy(register: Register, documents: Documents, choices: ChosenInvoices, credit: number): string {
  const said = choices.credits.get(credit) ?? register.invoices.creditedInvoice[documents.invoice[credit] ?? -1] ?? "";
  return said === "" ? (documents.number[documents.creditFor.get(credit) ?? -1] ?? "") : said;
}

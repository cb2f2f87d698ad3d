import { NO_DAY } from "../calendar/day";
import { choiceKey, countedKeys, isForNone } from "../ledger/choices";
import { paymentName } from "../ledger/choiceKeys";
import { compareNumbers } from "../ledger/order";
import { list, say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { asOfLine, claimsLine, sourcesLine } from "./basisLines";
import { currencyParts, type CurrencyPart } from "./currencyParts";
import { documentLink, MOST_LINKS, paymentLink } from "./documentLink";
import type { LedgerView } from "./ledgerView";
import { ledgerWarnings } from "./ledgerNotes";
import { shownDay } from "./openItemParts";
import { partyColumns, shownParty } from "./parties";
import type { Report, ReportCell, ReportTable } from "./report";

/** Where each payment and credit note went, and why; a person writes beside it which invoices it is for. */
export function allocationReport(view: LedgerView): Report {
  const settlers = settlersOf(view);
  const unmet = settlers.filter(({ isUnmet }) => isUnmet).length;
  return {
    code: "allocation",
    title: say("allocation.title"),
    basis: [asOfLine(view), sourcesLine(view.register, ["invoices", "payments"]), claimsLine(view), say("allocation.order")],
    warnings: [...(unmet === 0 ? [] : [say("allocation.unmet", { count: unmet })]), ...ledgerWarnings(view)],
    figures: [],
    charts: [],
    tables: currencyParts(view).map((part) => settlersTable(view, part, settlers)).filter(({ rows }) => rows.length > 0),
    notes: [say("allocation.choose"), say("allocation.definition")],
  };
}

/** A payment, or a credit note, and what became of it. */
interface Settler {
  readonly kind: "payment" | "credit";
  /** The row of the payment, or the document. */
  readonly row: number;
  readonly account: number;
  readonly currency: number;
  readonly day: number;
  /** Minor units; money received and credits given are positive. */
  readonly amount: number;
  readonly left: number;
  readonly choice: string | undefined;
  /** True where the choice names no invoice of the customer. */
  readonly isUnmet: boolean;
  /** Indexes into the ledger's applications. */
  readonly applied: readonly number[];
}

/** Up to the day; what a person has chosen about later ones is kept, too. */
function settlersOf(view: LedgerView): readonly Settler[] {
  const { ledger, register, asOf } = view;
  const { documents, payments, accounts } = ledger.books;
  const counted = countedKeys();
  const applied = appliedBy(view);
  const found: Settler[] = [];
  const add = (one: Omit<Settler, "choice" | "isUnmet" | "applied">, name: string, isInTime: boolean): void => {
    const currency = register.currencies[one.currency] ?? "";
    const key = counted(choiceKey({ ...one, account: accounts.id[one.account] ?? "", currency, name }));
    const choice = register.choices.get(key);
    if (!isInTime && choice === undefined) return;
    const its = applied.get(`${one.kind}${one.row}`) ?? [];
    const isMet = choice === undefined || isForNone(choice) || !isInTime || its.some((k) => ["chosen", "credit", "refund"].includes(ledger.applications.rule[k] ?? ""));
    found.push({ ...one, choice, isUnmet: !isMet, applied: its });
  };
  for (let p = 0; p < payments.count; p++) {
    const day = payments.day[p] ?? NO_DAY;
    const one = { kind: "payment", row: p, account: payments.account[p] ?? 0, currency: payments.currency[p] ?? 0, day, amount: payments.amount[p] ?? 0, left: ledger.unapplied[p] ?? 0 } as const;
    add(one, paymentName(register, p), day <= asOf);
  }
  for (let i = 0; i < documents.count; i++) {
    const amount = documents.amount[i] ?? 0;
    if (amount >= 0) continue;
    const one = { kind: "credit", row: i, account: documents.account[i] ?? 0, currency: documents.currency[i] ?? 0, day: documents.date[i] ?? NO_DAY, amount: -amount, left: -(ledger.open[i] ?? 0) } as const;
    add(one, documents.number[i] ?? "", ledger.counted[i] === 1);
  }
  return found;
}

function appliedBy({ ledger }: LedgerView): ReadonlyMap<string, readonly number[]> {
  const { applications } = ledger;
  const found = new Map<string, number[]>();
  for (let k = 0; k < applications.count; k++) {
    const payment = applications.payment[k] ?? -1;
    const key = payment === -1 ? `credit${applications.credit[k] ?? -1}` : `payment${payment}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [k]);
    else same.push(k);
  }
  return found;
}

/** The choices are read back from the last eight columns of this table, so what they are and their order is fixed. */
function settlersTable(view: LedgerView, { currency, code }: CurrencyPart, settlers: readonly Settler[]): ReportTable {
  const { id } = view.ledger.books.accounts;
  const ofCurrency = settlers.filter((one) => one.currency === currency);
  const inOrder = [...ofCurrency].sort((a, b) => compareNumbers(id[a.account] ?? "", id[b.account] ?? "") || a.day - b.day || a.row - b.row);
  const isLinked = inOrder.length <= MOST_LINKS;
  return {
    name: `settlers_${code}`,
    heading: say("allocation.heading"),
    columns: [
      ...partyColumns(view, "label"),
      { name: "kind", heading: say("allocation.kind"), type: "text" },
      { name: "date", heading: say("report.date"), type: "date" },
      { name: "document", heading: say("report.document"), type: "identifier" },
      { name: "amount", heading: say("openItems.amount"), type: "amount", currency: code, total: "sum" },
      { name: "to", heading: say("allocation.to"), type: "text" },
      { name: "rule", heading: say("allocation.rule"), type: "text" },
      { name: "left", heading: say("aging.unallocated"), type: "amount", currency: code, total: "sum" },
      { name: "choice", heading: say("allocation.choice"), type: "identifier", width: 20 },
    ],
    rows: inOrder.map((one) => settlerRow(view, one, code, isLinked)),
    empty: say("allocation.none"),
  };
}

function settlerRow(view: LedgerView, one: Settler, code: string, isLinked: boolean): readonly ReportCell[] {
  return [
    ...shownParty(view, one.account).cells,
    { text: say(`partyLedger.kind.${one.kind === "payment" && one.amount < 0 ? "refund" : one.kind}`) },
    shownDay(one.day),
    one.kind === "payment" ? paymentLink(view, one.row, isLinked) : documentLink(view, one.row, isLinked),
    fromMinor(one.amount, code),
    documentsOf(view, one, code),
    rulesOf(view, one),
    fromMinor(one.left, code),
    one.choice ?? null,
  ];
}

/** Beyond this many invoices of one payment, a cell only counts them. */
const MOST_NAMED = 12;

function documentsOf({ ledger }: LedgerView, { applied }: Settler, code: string): ReportCell {
  const { documents } = ledger.books;
  const { document, amount } = ledger.applications;
  const named = applied.filter((k) => (document[k] ?? -1) !== -1);
  if (named.length > MOST_NAMED) return { text: say("allocation.many", { count: named.length }) };
  const [only] = named;
  if (named.length === 1 && only !== undefined) return documents.number[document[only] ?? -1] ?? "";
  const parts = named.map((k): Message => say("allocation.part", { number: documents.number[document[k] ?? -1] ?? "", amount: { amount: amount[k] ?? 0, currency: code } }));
  const all = list(parts);
  return all === undefined ? null : { text: all };
}

function rulesOf({ ledger, asOf }: LedgerView, { applied, day, isUnmet, choice }: Settler): ReportCell {
  if (day > asOf) return { text: say("allocation.rule.later") };
  if (isUnmet) return { text: say("allocation.rule.unmet") };
  const rules = [...new Set(applied.map((k) => ledger.applications.rule[k] ?? "turn"))].map((rule) => say(`allocation.rule.${rule}`));
  if (rules.length === 0 && choice !== undefined) return { text: say("allocation.rule.chosen") };
  const all = list(rules);
  return all === undefined ? null : { text: all };
}

import { NO_DAY } from "../calendar/day";
import type { Movement } from "../ledger/movements";
import { compareNumbers, compareText } from "../ledger/order";
import { eachPosting, type Posting } from "../ledger/postings";
import { say } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, periodLine, sourcesLine } from "./basisLines";
import { currencyParts, type CurrencyPart } from "./currencyParts";
import { documentLink, MOST_LINKS, paymentLink } from "./documentLink";
import type { LedgerView } from "./ledgerView";
import { ledgerWarnings } from "./ledgerNotes";
import { movedAccounts } from "./movedAccounts";
import { partyColumns, shownParty } from "./parties";
import { withoutSuppliers } from "./withoutSuppliers";
import type { Report, ReportCell, ReportTable } from "./report";

/**
 * The specification of customers over the period: opening balance, every posting, closing balance, for each of them. It
 * holds what the Norwegian bookkeeping regulation § 3-1 asks of a customer specification.
 */
export function customerLedgerReport(analysis: Analysis): Report {
  return ledgerReport(analysis.specified.customers, "customerLedger");
}

/** The same of suppliers. */
export function supplierLedgerReport(analysis: Analysis): Report {
  const { suppliers } = analysis.specified;
  return suppliers === null ? withoutSuppliers(analysis, "supplierLedger") : ledgerReport(suppliers, "supplierLedger");
}

function ledgerReport(view: LedgerView, code: "customerLedger" | "supplierLedger"): Report {
  const parts = currencyParts(view);
  const postings = postingsByAccount(view);
  return {
    code,
    title: say(`${code}.title`),
    basis: [asOfLine(view), periodLine(view), sourcesLine(view.register, ["invoices", "invoiceLines", "payments"]), claimsLine(view)],
    warnings: ledgerWarnings(view),
    figures: [],
    charts: [],
    tables: parts.map((part) => postingsTable(view, part, postings)),
    notes: [say(`partyLedger.definition.${view.side}`)],
  };
}

/** The postings of the period, by currency and account. */
type Postings = ReadonlyMap<string, readonly Posting[]>;

function postingsByAccount(view: LedgerView): Postings {
  const found = new Map<string, Posting[]>();
  eachPosting(view.ledger, view.period.from - 1, (posting) => {
    const key = `${posting.currency}/${posting.account}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [posting]);
    else same.push(posting);
  });
  return found;
}

function postingsTable(view: LedgerView, { currency, code, suffix }: CurrencyPart, postings: Postings): ReportTable {
  const { id } = view.ledger.books.accounts;
  const accounts = [...movedAccounts(view, currency)].sort((a, b) => compareNumbers(id[a.account] ?? "", id[b.account] ?? ""));
  const rows = accounts.reduce((count, { account }) => count + (postings.get(`${currency}/${account}`)?.length ?? 0), 0);
  const amount = (name: string) => ({ name, heading: say(`partyLedger.${name}`), type: "amount", currency: code, total: "sum" }) as const;
  return {
    name: `postings${suffix}`,
    heading: say("partyLedger.heading"),
    columns: [
      ...partyColumns(view, "label"),
      { name: "date", heading: say("report.date"), type: "date" },
      { name: "voucher", heading: say("report.document"), type: "identifier" },
      { name: "text", heading: say("partyLedger.text"), type: "text" },
      amount("opening"),
      amount("increase"),
      amount("decrease"),
      amount("closing"),
    ],
    rows: accounts.flatMap((account) => accountRows(view, account, postings.get(`${currency}/${account.account}`) ?? [], code, rows <= MOST_LINKS)),
    empty: say("customerBalances.none"),
  };
}

function accountRows(view: LedgerView, movement: Movement, postings: readonly Posting[], code: string, isLinked: boolean): readonly (readonly ReportCell[])[] {
  const party = shownParty(view, movement.account).cells;
  const main = (amount: number) => fromMinor(amount, code);
  const inOrder = [...postings].sort((a, b) => a.day - b.day || b.amount - a.amount || compareText(nameOf(view, a), nameOf(view, b)));
  const { opening, closing, undated } = movement;
  return [
    [...party, view.period.from, null, { text: say("partyLedger.opening") }, main(opening), null, null, null],
    ...inOrder.map((posting): readonly ReportCell[] => [
      ...party,
      posting.day === NO_DAY ? null : posting.day,
      posting.payment === -1 ? documentLink(view, posting.document, isLinked) : paymentLink(view, posting.payment, isLinked),
      { text: say(`partyLedger.kind.${posting.kind}`) },
      null,
      posting.amount > 0 ? main(posting.amount) : null,
      posting.amount < 0 ? main(-posting.amount) : null,
      null,
    ]),
    ...(undated === 0
      ? []
      : [[...party, null, null, { text: say("partyLedger.kind.undated") }, null, undated < 0 ? main(-undated) : null, undated > 0 ? main(undated) : null, null]]),
    [...party, view.period.to, null, { text: say("partyLedger.closing") }, null, null, null, main(closing)],
  ];
}

function nameOf({ ledger, register }: LedgerView, { document, payment }: Posting): string {
  return payment === -1 ? (ledger.books.documents.number[document] ?? "") : (register.payments.reference[payment] ?? "");
}

import { NO_DAY } from "../calendar/day";
import { dateFrom, dueFrom } from "../ledger/documents";
import type { Ledger } from "../ledger/openItems";
import { say, type Message } from "../message";
import type { LedgerView } from "./ledgerView";

/** What must be known before the amounts are believed. */
export function ledgerWarnings({ register, ledger }: LedgerView): readonly Message[] {
  const { documents, payments, accounts } = ledger.books;
  const counted = (holds: (i: number) => boolean) => countWhere(documents.count, (i) => ledger.counted[i] === 1 && holds(i));
  const undatedPayments = countWhere(payments.count, (p) => payments.day[p] === NO_DAY);
  const statedOn = register.statedOn;
  return [
    ...(statedOn === null ? [] : warn("ledger.unknownSettlements", ledger.unknownSettlements, { statedOn: { day: statedOn } })),
    ...warn("ledger.undated", counted((i) => documents.dateFrom[i] === dateFrom.nothing)),
    ...warn("ledger.worthless", counted((i) => documents.worthless[i] === 1)),
    ...warn("ledger.nameless", counted((i) => accounts.id[documents.account[i] ?? -1] === "")),
    ...warn("ledger.undatedPayments", undatedPayments),
    ...looseLines(ledger),
  ];
}

/** Lines that make no invoice, since they name neither invoice nor customer, with what they come to in each currency. */
export function looseLines({ books, asOf }: Ledger): readonly Message[] {
  const { lines, currencies } = books.register;
  const found = currencies.map(() => ({ count: 0, amount: 0 }));
  for (let l = 0; l < lines.count; l++) {
    const of = found[lines.currency[l] ?? 0];
    const amount = lines.amount[l] ?? NaN;
    if (of === undefined || (books.documents.ofLine[l] ?? -1) >= 0 || Number.isNaN(amount) || (lines.date[l] ?? NO_DAY) > asOf) continue;
    of.count += 1;
    of.amount += amount;
  }
  return found.flatMap(({ count, amount }, at) => warn("ledger.looseLines", count, { amount: { amount, currency: currencies[at] ?? "" } }));
}

/** Dates that were assumed for open documents. */
export function assumptionNotes({ ledger, settings, register }: LedgerView): readonly Message[] {
  const { documents } = ledger.books;
  const open = (holds: (i: number) => boolean) => countWhere(documents.count, (i) => (ledger.open[i] ?? 0) > 0 && holds(i));
  return [
    ...register.currenciesByFormat.map((shown) => say("ledger.currencyByFormat", shown)),
    ...warn("ledger.dueFromCustomerTerms", open((i) => documents.dueFrom[i] === dueFrom.customerTerms)),
    ...warn("ledger.dueFromDefaultTerms", open((i) => documents.dueFrom[i] === dueFrom.defaultTerms), { days: settings["terms.days"] }),
    ...warn("ledger.dateFromDue", open((i) => documents.dateFrom[i] === dateFrom.dueLessTerms)),
  ];
}

function warn(code: string, count: number, values: Message["values"] = {}): readonly Message[] {
  return count === 0 ? [] : [say(code, { ...values, count })];
}

function countWhere(length: number, holds: (i: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (holds(i)) count += 1;
  return count;
}

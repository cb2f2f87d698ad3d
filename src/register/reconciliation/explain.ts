import { NO_DAY } from "../calendar/day";
import { eachPosting, type Posting } from "../ledger/postings";
import type { Ledger } from "../ledger/openItems";

/** What may explain why two sums differ. */
export interface Explanation {
  /** The posting is the difference; half of it, as when booked with the wrong sign; left out as no claim; or nobody's. */
  readonly why: "same" | "half" | "excluded" | "nobody";
  readonly account: number;
  readonly day: number;
  /** The document; -1 for a payment. */
  readonly document: number;
  readonly payment: number;
  /** Minor units, with the sign that it has in the balance. */
  readonly amount: number;
}

const MOST = 20;

/** Postings that a difference of that amount may come from, the likeliest first. */
export function explain(ledger: Ledger, currency: number, difference: number): readonly Explanation[] {
  if (difference === 0) return [];
  const found: Explanation[] = [];
  const size = Math.abs(difference);
  const { accounts, documents } = ledger.books;
  eachPosting(ledger, NO_DAY, (posting) => {
    if (posting.currency !== currency) return;
    const why = Math.abs(posting.amount) === size ? "same" : Math.abs(posting.amount) * 2 === size ? "half" : accounts.id[posting.account] === "" ? "nobody" : undefined;
    if (why !== undefined) found.push(explanation(posting, why));
  });
  for (let i = 0; i < documents.count; i++) {
    const isLeftOut = documents.excluded[i] === 1 && documents.currency[i] === currency && (documents.date[i] ?? NO_DAY) <= ledger.asOf;
    if (isLeftOut) found.push({ why: "excluded", account: documents.account[i] ?? 0, day: documents.date[i] ?? NO_DAY, document: i, payment: -1, amount: documents.amount[i] ?? 0 });
  }
  const likelihood = { same: 0, half: 1, excluded: 2, nobody: 3 } as const;
  const isAmount = (one: Explanation) => Number(Math.abs(one.amount) !== size);
  return found.sort((a, b) => isAmount(a) - isAmount(b) || likelihood[a.why] - likelihood[b.why] || b.day - a.day).slice(0, MOST);
}

function explanation({ account, day, document, payment, amount }: Posting, why: Explanation["why"]): Explanation {
  return { why, account, day, document, payment, amount };
}

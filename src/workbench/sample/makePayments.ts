import type { Day } from "../../register/calendar/day";
import { grossOf, lastDay, type SampleDocument, type SamplePayment } from "./books";
import { customers, type Habit } from "./customers";
import type { Random } from "./random";

/** Days from the due date to the money, least and most. */
const delays: Readonly<Record<Habit, readonly [least: number, most: number]>> = {
  early: [-8, -1],
  prompt: [-2, 4],
  slow: [9, 41],
  bad: [20, 110],
};

/** Of a hundred invoices to those who pay badly, so many are not paid yet, and so many parts are all that came. */
const UNPAID_PERCENT = 30;
const PART_PERCENT = 8;
/** By then the owner has got in whatever could be got in. */
const CHASED_AFTER_DAYS = 250;
const FIRST_VOUCHER = 5001;

interface Receipt {
  readonly day: Day;
  readonly document: SampleDocument;
  readonly amount: number;
  /** Several invoices paid at once, or a word of the payer's. */
  readonly says?: string;
}

export interface Received {
  readonly payments: readonly SamplePayment[];
  /** Numbers of the invoices on which something is left. */
  readonly unpaid: ReadonlySet<string>;
}

/** The money that came in for these invoices up to the last day, with an error here and there. */
export function makePayments(documents: readonly SampleDocument[], random: Random): Received {
  const unpaid = new Set<string>();
  const receipts: Receipt[] = [];
  const credited = creditedByNumber(documents);
  for (const document of documents) {
    if (grossOf(document) <= 0 || document.status === "Kansellert") continue;
    const asked = grossOf(document) - (credited.get(document.number) ?? 0);
    if (asked <= 0) continue;
    const made = receiptsFor(document, asked, random);
    receipts.push(...made);
    if (made.reduce((sum, { amount }) => sum + amount, 0) < asked) unpaid.add(document.number);
  }
  const sorted = receipts.sort((a, b) => a.day - b.day);
  return { payments: sorted.map((receipt, at) => paymentOf(receipt, at, random)), unpaid };
}

/** The motel is in trouble, as the owner's own note says, and has not paid its last invoices. */
function isBankrupt({ customer, day }: SampleDocument): boolean {
  return customer === "10050" && day > lastDay - 400;
}

function creditedByNumber(documents: readonly SampleDocument[]): ReadonlyMap<string, number> {
  const credited = new Map<string, number>();
  for (const document of documents) credited.set(document.credits, (credited.get(document.credits) ?? 0) - grossOf(document));
  return credited;
}

/** None, one, two where a part comes first, or one too many. */
function receiptsFor(document: SampleDocument, asked: number, random: Random): readonly Receipt[] {
  const habit = customers.find(({ number }) => number === document.customer)?.habit ?? "bad";
  const [least, most] = delays[habit];
  const day = Math.max(document.day + 1, document.due + random.between(least, most));
  const isChased = lastDay - document.day > CHASED_AFTER_DAYS && !isBankrupt(document);
  const isNever = habit === "bad" && random.chance(UNPAID_PERCENT) && !isChased;
  const isInParts = habit !== "early" && random.chance(PART_PERCENT);
  const first = isInParts ? Math.round((asked * random.between(30, 70)) / 100 / 10000) * 10000 : asked;
  const all: Receipt[] = isNever || first === 0 ? [] : [{ day, document, amount: first }];
  if (isInParts && (random.chance(50) || isChased))
    all.push({ day: day + random.between(20, 70), document, amount: asked - first, says: "Rest" });
  return withSlip(all, document).filter((receipt) => receipt.day <= lastDay);
}

/** Money by mistake: one amount mistyped upwards, one invoice paid twice. */
function withSlip(receipts: readonly Receipt[], { number }: SampleDocument): readonly Receipt[] {
  const [first] = receipts;
  if (first === undefined || receipts.length > 1) return receipts;
  if (number.endsWith("187")) return [{ ...first, amount: first.amount + 90000 }];
  if (number.endsWith("251")) return [first, { ...first, day: first.day + 2, says: "Betalt igjen" }];
  return receipts;
}

/** The bank tells a KID, an invoice number, a text of the payer's, or nothing but who paid. */
function paymentOf({ day, document, amount, says }: Receipt, at: number, random: Random): SamplePayment {
  const way = random.between(1, 100);
  const known = { voucher: String(FIRST_VOUCHER + at), day, customer: document.customer, payer: document.name, amount };
  const paid = { ...known, currency: document.currency, invoice: "", kid: "", text: says ?? "" };
  if (at === 317) return { ...paid, customer: "", payer: "", text: "Overføring mobilbank" };
  if (way <= 55) return { ...paid, kid: document.kid };
  if (way <= 85) return { ...paid, invoice: document.number };
  if (way <= 95) return { ...paid, text: `${says ?? "Faktura"} ${document.number}` };
  return paid;
}

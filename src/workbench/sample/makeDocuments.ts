import { dayOf, type Day } from "../../register/calendar/day";
import { firstMonth, firstYear, lastDay, type SampleDocument } from "./books";
import { customers, type SampleCustomer } from "./customers";
import type { Random } from "./random";

/** Invoices a month from November 2023: most before Christmas and Easter, each year a few more. */
const invoicesByMonth = [
  13, 19, 6, 9, 14, 12, 9, 8, 5, 8, 10, 11, 14, 20, 7, 10, 15, 13, 10, 9, 6, 9, 11, 12, 15, 21, 7, 10, 15, 12, 10, 10, 6, 9, 14,
  17,
];

/** Months whose purchases are for Christmas or Easter, and how much larger they are. */
const seasonPercent: Readonly<Record<number, number>> = { 11: 130, 12: 170, 3: 140, 4: 120 };

const FOOD_VAT_PERCENT = 15;
const FIRST_NUMBER = 20001;

/** A purchase before it has a number; `credits` says that it takes back so much of an earlier one. */
interface Draft {
  readonly customer: SampleCustomer;
  readonly day: Day;
  readonly net: number;
  readonly credits?: { readonly draft: Draft; readonly isNamed: boolean; readonly why: string };
}

/** Every invoice and credit note in the order of their days, numbered through. */
export function makeDocuments(random: Random): readonly SampleDocument[] {
  const purchases = invoicesByMonth.flatMap((count, month) => Array.from({ length: count }, () => purchase(month, random)));
  const drafts = [...purchases, ...creditsOf(purchases, random)].sort((a, b) => a.day - b.day);
  const numbers = new Map(drafts.map((draft, at) => [draft, String(FIRST_NUMBER + at)]));
  return drafts.map((draft, at) => withFault(documentOf(draft, numbers), at));
}

function purchase(month: number, random: Random): Draft {
  const buyers = customers.filter(({ from, to }) => month + 1 >= from && month + 1 <= to);
  const customer = random.pick(buyers, ({ weight }) => weight);
  const calendarMonth = ((firstMonth - 1 + month) % 12) + 1;
  const year = firstYear + Math.floor((firstMonth - 1 + month) / 12);
  const day = workingDay(dayOf(year, calendarMonth, random.between(1, 28)) ?? lastDay);
  const percent = random.between(50, 160) * (seasonPercent[calendarMonth] ?? 100);
  return { customer, day, net: Math.round((customer.size * percent) / 5 / 100) * 5 * 100 };
}

/** Twelve purchases are taken back, whole or in part; a third of the credit notes name no invoice. */
function creditsOf(purchases: readonly Draft[], random: Random): readonly Draft[] {
  return Array.from({ length: 12 }, (_, at): Draft => {
    const draft = purchases[17 + at * 32] as Draft;
    const isWhole = at % 4 === 0;
    const why = isWhole ? "Feil leveranse" : at % 4 === 1 ? "Knuste plater" : at % 4 === 2 ? "Retur" : "Prisavslag";
    const net = isWhole ? draft.net : Math.round((draft.net * random.between(10, 35)) / 100 / 500) * 500;
    const day = workingDay(Math.min(lastDay - 2, draft.day + random.between(4, 25)));
    return { customer: draft.customer, day, net: -net, credits: { draft, isNamed: at % 3 !== 2, why } };
  });
}

function documentOf(draft: Draft, numbers: ReadonlyMap<Draft, string>): SampleDocument {
  const { customer, day, net, credits } = draft;
  const number = numbers.get(draft) ?? "";
  return {
    number,
    customer: customer.number,
    name: customer.name,
    day,
    due: credits ? day : day + customer.terms,
    net,
    vat: customer.currency === "NOK" ? (net * FOOD_VAT_PERCENT) / 100 : 0,
    currency: customer.currency,
    kid: withCheckDigit(`0${customer.number}${number}`),
    credits: credits?.isNamed === true ? (numbers.get(credits.draft) ?? "") : "",
    status: "",
    note: credits?.why ?? "",
  };
}

/** What went wrong in the owner's own books, by the place of the document. */
function withFault(document: SampleDocument, at: number): SampleDocument {
  switch (at) {
    case 150:
      return { ...document, status: "Kansellert", note: "Bestilt to ganger" };
    case 308:
      return { ...document, customer: "10990", name: "Julemarkedet i Trollskogen", note: "Ny kunde, mangler i kundelisten" };
    case 396:
      return { ...document, due: document.day - 10 };
    default:
      return document;
  }
}

/** The day itself, or the Monday after it; serial numbers of Saturdays are whole weeks. */
function workingDay(day: Day): Day {
  const weekday = day % 7;
  return weekday > 1 ? day : day + 2 - weekday;
}

/** Modulus 10: from the right every second digit counts twice, and twice a digit is the sum of its own digits. */
function withCheckDigit(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => total + digitSum(Number(digit) * (at % 2 === 0 ? 2 : 1)), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function digitSum(number: number): number {
  return number > 9 ? number - 9 : number;
}

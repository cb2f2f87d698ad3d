import { addMonths, NO_DAY, type Day } from "../calendar/day";
import type { Ledger } from "../ledger/openItems";
import type { FiscalYear } from "./fiscalYears";

export interface YearlySalesOptions {
  readonly years: readonly FiscalYear[];
  /** How many parts a year is cut in: 12 for months, 4 for quarters. */
  readonly parts: number;
  readonly currency: number;
  /** A document's revenue in minor units; NaN for those that do not count. */
  readonly measure: (document: number) => number;
}

/** Sales by accounting year: of each account, and of each part of the year. Credit notes are deducted and not counted. */
export interface YearlySales extends YearlySalesOptions {
  /** At `account × years + year`. Amounts in minor units. */
  readonly accountAmounts: Float64Array;
  readonly accountCounts: Int32Array;
  /** At `part × years + year`; documents that name no customer count here. */
  readonly partAmounts: Float64Array;
  readonly partCounts: Int32Array;
}

export function yearlySales(ledger: Ledger, options: YearlySalesOptions): YearlySales {
  const { years, parts, currency, measure } = options;
  const { documents, accounts } = ledger.books;
  const width = years.length;
  const result = {
    ...options,
    accountAmounts: new Float64Array(accounts.count * width),
    accountCounts: new Int32Array(accounts.count * width),
    partAmounts: new Float64Array(parts * width),
    partCounts: new Int32Array(parts * width),
  };
  const placeOf = places(years, parts, ledger.asOf);
  const first = years[0]?.from ?? ledger.asOf;
  for (let i = 0; i < documents.count; i++) {
    const date = documents.date[i] ?? NO_DAY;
    const value = measure(i);
    const counts = ledger.counted[i] === 1 && documents.currency[i] === currency && date >= first && date <= ledger.asOf;
    if (!counts || Number.isNaN(value)) continue;
    const place = placeOf[date - first] ?? 0;
    const year = Math.floor(place / parts);
    const ofAccount = (documents.account[i] ?? 0) * width + year;
    const ofPart = (place % parts) * width + year;
    const purchase = (documents.amount[i] ?? 0) > 0 && documents.opening[i] === 0 ? 1 : 0;
    result.accountAmounts[ofAccount] = (result.accountAmounts[ofAccount] ?? 0) + value;
    result.accountCounts[ofAccount] = (result.accountCounts[ofAccount] ?? 0) + purchase;
    result.partAmounts[ofPart] = (result.partAmounts[ofPart] ?? 0) + value;
    result.partCounts[ofPart] = (result.partCounts[ofPart] ?? 0) + purchase;
  }
  return result;
}

/** For each day from the first year's first on, the part that it lies in, counted through all years. */
function places(years: readonly FiscalYear[], parts: number, to: Day): Uint16Array {
  const first = years[0]?.from ?? to;
  const found = new Uint16Array(Math.max(0, to - first + 1));
  years.forEach(({ from }, year) => {
    for (let part = 0; part < parts; part++) {
      const begins = addMonths(from, (12 / parts) * part) - first;
      if (begins < found.length) found.fill(year * parts + part, begins);
    }
  });
  return found;
}

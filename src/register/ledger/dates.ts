import { NO_DAY, type Day } from "../calendar/day";
import type { Register } from "../register";

/** Where a document's date was taken from; an opening balance of the customer list is dated the day before the accounting year. A document without any date counts on every day and is never due. */
export const dateFrom = { sheet: 0, dueLessTerms: 1, nothing: 2, yearStart: 3 } as const;

/** Where a document's due date was taken from. */
export const dueFrom = { sheet: 0, customerTerms: 1, defaultTerms: 2, nothing: 3 } as const;

export interface DocumentDates {
  readonly date: Int32Array;
  readonly due: Int32Array;
  readonly dateFrom: Uint8Array;
  readonly dueFrom: Uint8Array;
}

/** Beyond this, a number of days of credit is a misread cell. */
const LONGEST_TERMS = 3650;

/**
 * Fills in missing dates, so that no document is left out of a report for want of one: due is the invoice date and the
 * customer's terms, else the general terms; the invoice date is the due date less the same terms.
 */
export function datesOf(
  register: Register,
  documents: DocumentDates & { readonly count: number; readonly account: Int32Array },
  defaultTerms: number,
): void {
  const terms = register.customers.values.get("paymentTerms");
  for (let i = 0; i < documents.count; i++) {
    const date: Day = documents.date[i] ?? NO_DAY;
    const due: Day = documents.due[i] ?? NO_DAY;
    if (date !== NO_DAY && due !== NO_DAY) continue;
    const stated = terms?.[documents.account[i] ?? -1];
    const isStated = typeof stated === "number" && stated >= 0 && stated <= LONGEST_TERMS;
    const days = Math.round(isStated ? stated : defaultTerms);
    if (date !== NO_DAY) {
      documents.due[i] = date + days;
      documents.dueFrom[i] = isStated ? dueFrom.customerTerms : dueFrom.defaultTerms;
    } else if (due !== NO_DAY) {
      documents.date[i] = due - days;
      documents.dateFrom[i] = dateFrom.dueLessTerms;
    } else {
      if (documents.dateFrom[i] !== dateFrom.yearStart) documents.dateFrom[i] = dateFrom.nothing;
      documents.dueFrom[i] = dueFrom.nothing;
    }
  }
}

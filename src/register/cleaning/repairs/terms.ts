import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const DAYS = /^(?:netto|net|innen|pr\.?)?\s*(\d{1,3})\s*(?:dager|dag|dgr?\.?|d\.?|days?|tage?n?|dagen)?\.?(?:\s*(?:netto|net|rein netto))?$/i;
const AT_ONCE = /^(?:kontant|kontanter|cash|contant|sofort|straks)$/i;

/** Payment terms said in words as a number of days: `30 dager`, `netto 14`. Terms that say more, such as the end of the month, stay. */
export const terms: Repair = {
  rule: "paymentTerms.days",
  certainty: "safe",
  keeps: "amount",
  on: inFields(["paymentTerms"], (text) => {
    const days = DAYS.exec(text)?.[1];
    return days === undefined ? (AT_ONCE.test(text) ? 0 : text) : Number(days);
  }),
};

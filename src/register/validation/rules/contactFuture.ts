import { allRows, laterThan } from "../laterThan";
import type { Rule } from "../rule";

/** Contacts that are said to have taken place after the report date. */
export const contactFuture: Rule = function* (register, { asOf }) {
  const { count, at, customerKey, date } = register.contacts;
  const code = ["contact.dateFuture", "contact.datesFuture"] as const;
  yield* laterThan(register, asOf, allRows(count), { at, dates: date, keys: customerKey, field: "contactDate", code });
};

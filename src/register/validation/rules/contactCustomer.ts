import { found, hasColumn } from "../found";
import type { Rule } from "../rule";

/** Entries of the contact log for customers that stand nowhere: nobody would find them on a customer's card. */
export const contactCustomer: Rule = function* (register) {
  const { contacts, customers } = register;
  if (customers.count === 0) return;
  for (let index = 0; index < contacts.count; index++) {
    const value = contacts.customerKey[index] ?? "";
    if ((contacts.customer[index] ?? -1) >= 0 || value === "") continue;
    const field = hasColumn(register, contacts.at, index, "customerNumber") ? "customerNumber" : "name";
    yield found(register, contacts.at, index, { code: "contact.customerUnknown", severity: "warning", field, key: value, value });
  }
};

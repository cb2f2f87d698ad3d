import { cellText } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Accounts } from "../ledger/accounts";
import type { Parties } from "../register";

/** Whether there is anything to say in a column of names: that of a customer, or that there is no such customer. */
export function hasNames(customers: Parties, accounts: Accounts): boolean {
  if (accounts.count > accounts.customers) return true;
  for (let row = 0; row < customers.count; row++) if (partyName(customers, row) !== "") return true;
  return false;
}

/** The name of a company or a person; empty where the sheet gives none. */
export function partyName(customers: Parties, row: number): string {
  const name = fieldText(customers, "name", row);
  if (name !== "") return name;
  return [fieldText(customers, "firstName", row), fieldText(customers, "lastName", row)].filter((part) => part !== "").join(" ");
}

export function fieldText({ values }: Parties, field: FieldName, row: number): string {
  return cellText(values.get(field)?.[row]);
}

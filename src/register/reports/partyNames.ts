import type { Accounts } from "../ledger/accounts";
import { partyName } from "../customer/partyFields";
import type { Parties } from "../register";

/** Whether there is anything to say in a column of names: that of a customer, or that there is no such customer. */
export function hasNames(customers: Parties, accounts: Accounts): boolean {
  if (accounts.count > accounts.customers) return true;
  for (let row = 0; row < customers.count; row++) if (partyName(customers, row) !== "") return true;
  return false;
}

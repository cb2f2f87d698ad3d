import { cellText, type Cell } from "../cells";
import { say, type Message } from "../message";
import type { FieldName } from "../fields/catalogue";
import type { Analysis } from "./analysis";
import type { ReportCell } from "./report";

/** How an account is shown in a table. */
export interface ShownParty {
  readonly number: string;
  readonly name: ReportCell;
  readonly phone: Cell;
}

/** Accounts that no customer sheet knows are shown under what their documents call them, and said to be unknown. */
export function shownParty({ register, ledger }: Analysis, account: number): ShownParty {
  const { accounts } = ledger.books;
  const number = accounts.id[account] ?? "";
  if (account >= accounts.customers) {
    const why: Message = say(number === "" ? "report.noCustomer" : "report.unknownCustomer");
    return { number, name: { text: why }, phone: null };
  }
  const value = (field: FieldName): string => cellText(register.customers.values.get(field)?.[account]);
  const name = value("name") || [value("firstName"), value("lastName")].filter((part) => part !== "").join(" ");
  // Charts name their columns by it, and many exports know customers by number only.
  return { number, name: name || number, phone: value("phone") || value("mobile") || null };
}

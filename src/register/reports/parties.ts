import type { Cell } from "../cells";
import { fieldText, partyName } from "../customer/partyFields";
import { say } from "../message";
import type { LedgerView } from "./ledgerView";
import type { ReportCell, ReportColumn } from "./report";

/** How an account is shown in a table. */
interface ShownParty {
  /** For the columns of `partyColumns`. */
  readonly cells: readonly ReportCell[];
  readonly phone: Cell;
}

/**
 * The columns that say which customer a row is about. Many exports know customers by number only; there, a column of names
 * would be empty and is left out.
 */
export function partyColumns({ hasNames, side }: LedgerView, total?: "label"): readonly ReportColumn[] {
  return [
    { name: "number", heading: say(`report.number.${side}`), type: "identifier", ...(total === undefined ? {} : { total }) },
    ...(hasNames ? [{ name: "name", heading: say("report.name"), type: "text" } as const] : []),
  ];
}

/** The column that charts name their customers by. */
export function chartedBy({ hasNames }: LedgerView): "name" | "number" {
  return hasNames ? "name" : "number";
}

/** Accounts that no customer sheet knows are shown under what their documents call them, and said to be unknown. */
export function shownParty({ register, ledger, hasNames, side }: LedgerView, account: number): ShownParty {
  const { customers } = register;
  const { accounts } = ledger.books;
  const number = accounts.id[account] ?? "";
  if (account >= accounts.customers) {
    return { cells: [number, { text: say(`${number === "" ? "report.nobody" : "report.unknown"}.${side}`) }], phone: null };
  }
  const phone = fieldText(customers, "phone", account) || fieldText(customers, "mobile", account) || null;
  // Where only some have a name, charts name the others by their number.
  return { cells: hasNames ? [number, partyName(customers, account) || number] : [number], phone };
}

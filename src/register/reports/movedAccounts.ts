import type { Movement } from "../ledger/movements";
import type { LedgerView } from "./ledgerView";

/** The accounts of a currency that a specification lists: with a balance at either end of the period, or moved in it. */
export function movedAccounts({ movements }: LedgerView, currency: number): readonly Movement[] {
  return (movements.get(currency) ?? []).filter(
    ({ opening, invoiced, credited, paid, closing }) => opening !== 0 || invoiced !== 0 || credited !== 0 || paid !== 0 || closing !== 0,
  );
}

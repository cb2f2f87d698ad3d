import { cellAddress } from "../address";
import { paymentName } from "../ledger/choiceKeys";
import type { Positions } from "../register";
import type { LedgerView } from "./ledgerView";
import type { ReportCell } from "./report";

/** Links beyond this many make the tab slow to open. */
export const MOST_LINKS = 5000;

/** A document's number, leading to its row on the sheet that it came from. */
export function documentLink({ register, ledger }: LedgerView, document: number, isLinked: boolean): ReportCell {
  const { documents } = ledger.books;
  const shows = documents.number[document] ?? "";
  const invoice = documents.invoice[document] ?? -1;
  if (!isLinked) return shows;
  return invoice === -1
    ? linked(register.sources, register.lines.at, documents.line[document] ?? -1, shows)
    : linked(register.sources, register.invoices.at, invoice, shows);
}

/** What a payment is called, leading to its row. */
export function paymentLink({ register }: LedgerView, payment: number, isLinked: boolean): ReportCell {
  const shows = paymentName(register, payment);
  return isLinked ? linked(register.sources, register.payments.at, payment, shows) : shows;
}

function linked(sources: LedgerView["register"]["sources"], at: Positions, row: number, text: string): ReportCell {
  const source = sources[at.source[row] ?? -1];
  if (source === undefined || text === "") return text;
  const column = source.columns.get("invoiceNumber") ?? 0;
  return { link: { sheet: source.sheet, address: cellAddress(at.row[row] ?? 0, column) }, shows: text };
}

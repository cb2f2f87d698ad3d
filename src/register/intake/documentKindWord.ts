import { splitWords } from "../text/words";

/** What a row of a document list is by its type word. */
export type RowKind = "invoice" | "creditNote" | "payment" | "openingBalance";

// Two letters are the document types of accounting programs: SAP's DG, DZ, RV and DR and Sage's SI, SC, SR and SA among them.
const CREDIT = /^(?:kreditnota(?:er)?|kredit|kreditering|kreditfaktura|credit|creditnotes?|creditmemo|creditinvoice|creditfactuur|creditnota|gutschrift(?:en)?|rechnungskorrektur|stornorechnung|storno|cn|cm|kn|gs|dg|refund|creditering|sc|(?:sales|verkoop|accrec)credit(?:note|nota|memo)?)$/;
const PAYMENT = /^(?:betaling(?:er)?|innbetaling(?:er)?|payments?|receipt|zahlung(?:en)?|zahlungseingang|ontvangst|ob?betaling|incomingpayment|kundeinnbetaling|customerpayment|kundebetaling|overpayment|prepayment|onaccount|paymentonaccount|akonto|forskudd|forskuddsbetaling|anzahlung|vooruitbetaling|dz|ze|sr|sa)$/;
const OPENING = /^(?:ib|(?:inn?gaende|apnings|opening|openings|begin|anfangs|eroffnungs)(?:saldo|balanse|balance|balans|bestand|bilanz|verdi)|saldovortrag|ubo)$/;
const INVOICE = /^(?:faktura|invoice|rechnung|factuur|utgaendefaktura|salesinvoice|verkoopfactuur|ausgangsrechnung|inv|re|fa|rv|dr|si|ar|accrec)$/;

/** Reads a type word such as `Kreditnota`, `Credit note`, `Gutschrift` or `CN`; undefined for words that say neither. */
export function readKindWord(text: string): RowKind | undefined {
  const words = splitWords(text);
  const all = words.join("");
  for (const word of [all, ...words]) {
    if (OPENING.test(word)) return "openingBalance";
    if (CREDIT.test(word)) return "creditNote";
    if (PAYMENT.test(word)) return "payment";
    if (INVOICE.test(word)) return "invoice";
  }
  return undefined;
}

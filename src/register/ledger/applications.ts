/**
 * Why money or a credit note went to a document: a person chose it; it names the invoice's number or KID, or has one in its
 * text; the sheet states that so much has come in; the amount is that of one open invoice only; it was that document's
 * turn; a credit note names the invoice; money was paid back.
 */
export type ApplicationRule = "chosen" | "invoiceNumber" | "kid" | "text" | "amount" | "turn" | "credit" | "refund";

/** What went where, as columns. Minor units; negative where money that was paid back opened a document again. */
export interface Applications {
  readonly count: number;
  /** The row of the payment; -1 where a credit note settled. */
  readonly payment: readonly number[];
  /** The credit note that settled; -1 where a payment did. */
  readonly credit: readonly number[];
  /** What was settled; -1 where money paid back took up a payment that had found no invoice. */
  readonly document: readonly number[];
  readonly amount: readonly number[];
  readonly rule: readonly ApplicationRule[];
}

/** Collects applications while a book is being settled. */
export class ApplicationList implements Applications {
  readonly payment: number[] = [];
  readonly credit: number[] = [];
  readonly document: number[] = [];
  readonly amount: number[] = [];
  readonly rule: ApplicationRule[] = [];

  get count(): number {
    return this.amount.length;
  }

  ofPayment(payment: number, document: number, amount: number, rule: ApplicationRule): void {
    if (amount !== 0) this.add(payment, -1, document, amount, rule);
  }

  ofCredit(credit: number, document: number, amount: number): void {
    if (amount !== 0) this.add(-1, credit, document, amount, "credit");
  }

  private add(payment: number, credit: number, document: number, amount: number, rule: ApplicationRule): void {
    this.payment.push(payment);
    this.credit.push(credit);
    this.document.push(document);
    this.amount.push(amount);
    this.rule.push(rule);
  }
}

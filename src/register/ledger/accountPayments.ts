/** Payments with the account that each belongs to. A payment without a date counts on every day. */
export interface AccountPayments {
  readonly count: number;
  readonly account: Int32Array;
  readonly day: Int32Array;
  /** Minor units; money received is positive; 0 where the sheet has no amount. */
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
}

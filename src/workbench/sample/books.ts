import type { Day } from "../../register/calendar/day";
import type { SampleCustomer } from "./customers";

/** The sample's three years, 1 November 2023 to 31 October 2026, as the serial numbers of their first and last day. */
export const firstYear = 2023;
export const firstMonth = 11;
export const lastDay: Day = 46326;

/** An invoice or, with negative amounts, a credit note; amounts in øre or öre. */
export interface SampleDocument {
  readonly number: string;
  readonly customer: string;
  readonly name: string;
  readonly day: Day;
  readonly due: Day;
  readonly net: number;
  readonly vat: number;
  readonly currency: "NOK" | "SEK";
  readonly kid: string;
  /** The invoice that a credit note says it is for. */
  readonly credits: string;
  readonly status: "" | "Purret" | "Kansellert";
  readonly note: string;
}

/** Money that came in; amount in øre or öre. */
export interface SamplePayment {
  readonly voucher: string;
  readonly day: Day;
  readonly customer: string;
  readonly payer: string;
  readonly amount: number;
  readonly currency: "NOK" | "SEK";
  readonly invoice: string;
  readonly kid: string;
  readonly text: string;
}

export interface SampleBooks {
  readonly customers: readonly SampleCustomer[];
  readonly documents: readonly SampleDocument[];
  readonly payments: readonly SamplePayment[];
}

export function grossOf({ net, vat }: Pick<SampleDocument, "net" | "vat">): number {
  return net + vat;
}

import { toIso } from "../calendar/day";
import type { Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { accountsInBase } from "../receivables/accountsInBase";
import { convertedBasis, convertedOf } from "./convertedParts";
import type { LedgerView } from "./ledgerView";

/** What is outstanding in all currencies, in main units of the base currency; null where a rate is missing. */
export interface ConvertedAnswer {
  readonly asOf: string;
  readonly currency: string;
  readonly value: number | null;
  readonly basis: Message;
  readonly currencies: readonly {
    readonly currency: string;
    readonly outstanding: number;
    readonly inBase: number | null;
    /** The stated rate and its day; null where the documents' own rates were used, or none. */
    readonly rate: number | null;
    readonly on: string | null;
  }[];
  /** Each customer's outstanding in all currencies; null where one of them has no rate, which are then named. */
  readonly customers: readonly { readonly customer: string; readonly value: number | null; readonly missing: readonly string[] }[];
}

export function convertedAnswer(view: LedgerView): { readonly outstandingInBase?: ConvertedAnswer } {
  const converted = convertedOf(view);
  if (converted === null) return {};
  const { currencies } = view.register;
  const [base = ""] = currencies;
  const main = (amount: number | null) => (amount === null ? null : fromMinor(amount, base));
  return {
    outstandingInBase: {
      asOf: toIso(view.asOf),
      currency: base,
      value: main(converted.total),
      basis: convertedBasis(view, converted),
      currencies: converted.parts.map(({ currency, outstanding, inBase, conversion }) => ({
        currency: currencies[currency] ?? "",
        outstanding: fromMinor(outstanding, currencies[currency] ?? ""),
        inBase: main(inBase),
        rate: conversion.by === "rate" ? conversion.stated.rate : null,
        on: conversion.by === "rate" ? toIso(conversion.stated.day) : null,
      })),
      customers: accountsInBase(view.ledger, view.aging, view.settings).map(({ account, inBase, missing }) => ({
        customer: view.ledger.books.accounts.id[account] ?? "",
        value: main(inBase),
        missing: missing.map((currency) => currencies[currency] ?? ""),
      })),
    },
  };
}

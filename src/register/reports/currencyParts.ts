import type { LedgerView } from "./ledgerView";

/** What tables of one currency are called apart by; currencies never stand in one table. */
export interface CurrencyPart {
  /** Index into `register.currencies`. */
  readonly currency: number;
  readonly code: string;
  /** Ends the names of its tables and figures; empty for the main currency. */
  readonly suffix: string;
}

/** The currencies with any document or payment up to the day, the main one first. */
export function currencyParts({ aging, currency: main, register }: LedgerView): readonly CurrencyPart[] {
  return aging.currencies
    .map(({ currency }) => {
      const code = register.currencies[currency] ?? "";
      return { currency, code, suffix: currency === main ? "" : `_${code}` };
    })
    .sort((a, b) => Number(b.currency === main) - Number(a.currency === main));
}

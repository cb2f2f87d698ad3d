import type { Ledger } from "../ledger/openItems";
import { rateOn, readRate, type StatedRate } from "../money/exchangeRates";
import { fromMinor, toMinor } from "../money/minorUnits";
import type { Settings } from "../settings";
import type { Aging } from "./aging";

/** How what is outstanding in one currency was turned into the base currency. */
export type Conversion =
  | { readonly by: "same" }
  | { readonly by: "rate"; readonly stated: StatedRate }
  /** Each open item at the rate that it carries itself, of its own day. */
  | { readonly by: "documents"; readonly items: number; readonly least: number; readonly most: number }
  | { readonly by: "nothing" };

export interface ConvertedPart {
  /** Index into `register.currencies`. */
  readonly currency: number;
  /** Minor units of that currency. */
  readonly outstanding: number;
  /** Minor units of the base currency; null where no rate is known. */
  readonly inBase: number | null;
  readonly conversion: Conversion;
}

/** What is outstanding in all currencies together, at rates that are stated; null where one of them has none. */
export interface Converted {
  readonly total: number | null;
  readonly parts: readonly ConvertedPart[];
}

/**
 * All that is outstanding, in the base currency: at the newest rate that a person has stated for the report date or before,
 * else at the rates that the open documents and payments carry. There is no total where a rate is missing, and none to
 * speak of where everything is in the base currency: then this is null.
 */
export function inBaseCurrency(ledger: Ledger, aging: Aging, settings: Settings): Converted | null {
  const rates = settings.rates.flatMap((text) => readRate(text) ?? []);
  const isOneCurrency = aging.currencies.length <= 1;
  const parts = aging.currencies.map(({ currency, total }) => converted(ledger, rates, currency, total.outstanding));
  const isForeign = parts.some(({ conversion }) => conversion.by !== "same");
  if (!isForeign || (isOneCurrency && parts.every(({ inBase }) => inBase === null))) return null;
  const total = parts.reduce<number | null>((sum, { inBase }) => (sum === null || inBase === null ? null : sum + inBase), 0);
  return { total, parts };
}

function converted(ledger: Ledger, rates: readonly StatedRate[], currency: number, outstanding: number): ConvertedPart {
  const { currencies } = ledger.books.register;
  const code = currencies[currency] ?? "";
  const base = currencies[0] ?? "";
  if (code === base) return { currency, outstanding, inBase: outstanding, conversion: { by: "same" } };
  const stated = rateOn(rates, code, ledger.asOf);
  if (stated !== undefined) {
    return { currency, outstanding, inBase: exchanged(outstanding, code, stated.rate, base), conversion: { by: "rate", stated } };
  }
  const own = atOwnRates(ledger, currency, code, base);
  return own ?? { currency, outstanding, inBase: outstanding === 0 ? 0 : null, conversion: { by: "nothing" } };

  function atOwnRates(of: Ledger, ...[index, from, to]: readonly [number, string, string]): ConvertedPart | undefined {
    let [inBase, items, least, most] = [0, 0, Infinity, 0];
    for (const { amount, rate } of openAmounts(of, index)) {
      if (Number.isNaN(rate)) return undefined;
      inBase += exchanged(amount, from, rate, to);
      items += 1;
      least = Math.min(least, rate);
      most = Math.max(most, rate);
    }
    return items === 0 ? undefined : { currency, outstanding, inBase, conversion: { by: "documents", items, least, most } };
  }
}

/** Rounded once, from what stands in the books to what a person would work out by hand. */
export function exchanged(amount: number, from: string, rate: number, to: string): number {
  return toMinor(fromMinor(amount, from) * rate, to);
}

/** What is open in a currency, item by item, with the rate that each carries; NaN for those that carry none. */
export function* openAmounts({ books, open, unapplied }: Ledger, currency: number): Generator<{ readonly account: number; readonly amount: number; readonly rate: number }> {
  const { documents, payments, register } = books;
  for (let i = 0; i < documents.count; i++) {
    const amount = open[i] ?? 0;
    if (amount !== 0 && documents.currency[i] === currency) yield { account: documents.account[i] ?? -1, amount, rate: register.invoices.exchangeRate[documents.invoice[i] ?? -1] ?? NaN };
  }
  for (let p = 0; p < payments.count; p++) {
    const amount = unapplied[p] ?? 0;
    if (amount !== 0 && payments.currency[p] === currency) yield { account: payments.account[p] ?? -1, amount: -amount, rate: register.payments.exchangeRate[p] ?? NaN };
  }
}

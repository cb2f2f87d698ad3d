import type { Ledger } from "../ledger/openItems";
import { rateOn, readRate } from "../money/exchangeRates";
import type { Settings } from "../settings";
import type { Aging } from "./aging";
import { exchanged, openAmounts } from "./inBaseCurrency";

/** What one customer owes in all currencies together. */
export interface AccountInBase {
  readonly account: number;
  /** Minor units of the base currency; null where a rate is missing. */
  readonly inBase: number | null;
  /** Indexes of the customer's currencies for which there is no rate. */
  readonly missing: readonly number[];
  /** True where something of it was turned into the base currency. */
  readonly isConverted: boolean;
}

/**
 * Each customer's outstanding in the base currency, of those that have any: at the stated rates, as the total is, else at the rates
 * of the customer's own open documents. Of a currency with a stated rate, the customers come to the total to the minor unit:
 * what rounding leaves goes to those who lost most by it.
 */
export function accountsInBase(ledger: Ledger, aging: Aging, settings: Settings): readonly AccountInBase[] {
  const rates = settings.rates.flatMap((text) => readRate(text) ?? []);
  const { currencies } = ledger.books.register;
  const base = currencies[0] ?? "";
  const worth = new Map<number, { inBase: number; missing: number[]; isConverted: boolean }>();
  for (const { currency, accounts, total } of aging.currencies) {
    const code = currencies[currency] ?? "";
    const owing = accounts.filter(({ outstanding }) => outstanding !== 0);
    const stated = rateOn(rates, code, ledger.asOf);
    const own = code === base || stated ? undefined : atOwnRates(ledger, currency, code);
    const shares = stated && code !== base ? atRate(owing.map(({ outstanding }) => outstanding), { code, rate: stated.rate, base, total: total.outstanding }) : undefined;
    owing.forEach(({ account, outstanding }, at) => {
      const entry = worth.get(account) ?? { inBase: 0, missing: [], isConverted: false };
      worth.set(account, entry);
      const inBase = code === base ? outstanding : (shares?.[at] ?? own?.get(account) ?? NaN);
      if (Number.isNaN(inBase)) entry.missing.push(currency);
      else {
        entry.inBase += inBase;
        entry.isConverted ||= code !== base;
      }
    });
  }
  return [...worth].map(([account, { inBase, missing, isConverted }]) => ({ account, inBase: missing.length === 0 ? inBase : null, missing, isConverted })).sort((a, b) => a.account - b.account);
}

function atRate(amounts: readonly number[], { code, rate, base, total }: { readonly code: string; readonly rate: number; readonly base: string; readonly total: number }): readonly number[] {
  const rounded = amounts.map((amount) => exchanged(amount, code, rate, base));
  // In units of the base currency's minor unit, with what was lost by rounding.
  const unit = exchanged(1_000_000, code, rate, base) / 1_000_000;
  const lost = amounts.map((amount, at) => ({ at, lost: amount * unit - (rounded[at] ?? 0) }));
  let left = exchanged(total, code, rate, base) - rounded.reduce((sum, amount) => sum + amount, 0);
  lost.sort((a, b) => (left > 0 ? b.lost - a.lost : a.lost - b.lost) || a.at - b.at);
  for (const { at } of lost) {
    if (left === 0) break;
    rounded[at] = (rounded[at] ?? 0) + Math.sign(left);
    left -= Math.sign(left);
  }
  return rounded;
}

/** By account, at the rates that its open items carry; NaN where one carries none. */
function atOwnRates(ledger: Ledger, currency: number, code: string): ReadonlyMap<number, number> {
  const base = ledger.books.register.currencies[0] ?? "";
  const sums = new Map<number, number>();
  for (const { amount, rate, account } of openAmounts(ledger, currency)) sums.set(account, (sums.get(account) ?? 0) + (Number.isNaN(rate) ? NaN : exchanged(amount, code, rate, base)));
  return sums;
}

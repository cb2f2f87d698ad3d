import { fromMinor, toMinor } from "../money/minorUnits";
import type { ColumnValues } from "./columnValues";
import type { CurrencyTable } from "./currencyTable";
import { exchangeRates } from "./documentCurrencies";

interface Amounts {
  /** Minor units of each row's currency; changed in place, as is `currency`. */
  readonly gross: Float64Array;
  readonly remaining?: Float64Array;
  readonly currency: Uint8Array;
}

/**
 * What amounts in the currency of the books say beside those in each row's own: the rate, and the amount itself where the row
 * has no other, as programs leave it empty, or zero, in rows of their own currency. What is left in that currency alone
 * counts by the same rate.
 */
export function takeBaseAmounts(values: ColumnValues, currencies: CurrencyTable, { gross, remaining, currency }: Amounts): { readonly exchangeRate: Float64Array } {
  const exchangeRate = exchangeRates(values);
  if (!values.has("baseAmount") && !values.has("baseRemaining")) return { exchangeRate };
  const home = new Uint8Array(currency.length);
  const inBase = currencies.toMinor(values.numbers("baseAmount"), home);
  const leftInBase = currencies.toMinor(values.numbers("baseRemaining"), home);
  gross.forEach((amount, i) => {
    const base = inBase[i] ?? NaN;
    if (!Number.isNaN(amount) && amount !== 0) {
      const rate = fromMinor(base, currencies.codes[0] ?? "") / fromMinor(amount, currencies.codes[currency[i] ?? 0] ?? "");
      if (Number.isNaN(exchangeRate[i]) && rate > 0 && currency[i] !== 0) exchangeRate[i] = rate;
    } else if (!Number.isNaN(base)) {
      gross[i] = base;
      currency[i] = 0;
    }
  });
  remaining?.forEach((stated, i) => {
    if (!Number.isNaN(stated)) return;
    const [left, share] = [leftInBase[i] ?? NaN, (leftInBase[i] ?? NaN) / (inBase[i] ?? NaN)];
    // In whole minor units, as the sheet would have it.
    if (Number.isFinite(share)) remaining[i] = Math.round(share * (gross[i] ?? NaN));
    else if (currency[i] === 0 || left === 0) remaining[i] = left;
    else {
      const [base = "", own = ""] = [currencies.codes[0], currencies.codes[currency[i] ?? 0]];
      // Without a rate nobody knows how much it is; NaN leaves the item to its payments.
      remaining[i] = toMinor(fromMinor(left, base) / (exchangeRate[i] ?? NaN), own);
    }
  });
  return { exchangeRate };
}

import { fromIso, toIso, type Day } from "../calendar/day";

/** What one unit of a currency was worth in the base currency on a day, as a person has stated it. */
export interface StatedRate {
  /** ISO 4217. */
  readonly currency: string;
  /** Units of the base currency for one of this. */
  readonly rate: number;
  readonly day: Day;
}

const form = /^([A-Za-z]{3})\s*=\s*(\d+(?:[.,]\d+)?)\s*@\s*(\d{4}-\d{2}-\d{2})$/;

/** A rate such as `EUR=11.62@2026-10-31`; undefined for what is none. A rate without its day is none: nobody could check it. */
export function readRate(text: string): StatedRate | undefined {
  const [, currency = "", digits = "", iso = ""] = form.exec(text.trim()) ?? [];
  const day = fromIso(iso);
  const rate = Number(digits.replace(",", "."));
  return day === undefined || !(rate > 0) ? undefined : { currency: currency.toUpperCase(), rate, day };
}

export function rateText({ currency, rate, day }: StatedRate): string {
  return `${currency}=${rate}@${toIso(day)}`;
}

/** Several rates, as in a setting; a comma may also stand before decimals. Undefined where one of them is none. */
export function readRates(text: string): readonly StatedRate[] | undefined {
  const parts = text.split(/[,;]\s*(?=[A-Za-z])|;/).map((part) => part.trim().replace(/,$/, ""));
  const rates = parts.filter((part) => part !== "").map(readRate);
  return rates.every((rate) => rate !== undefined) ? rates : undefined;
}

/** The newest rate of a currency that was stated for the day or before: what came later was not known then. */
export function rateOn(rates: readonly StatedRate[], currency: string, day: Day): StatedRate | undefined {
  return rates.filter((rate) => rate.currency === currency && rate.day <= day).reduce<StatedRate | undefined>((newest, rate) => (newest === undefined || rate.day >= newest.day ? rate : newest), undefined);
}

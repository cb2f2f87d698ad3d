import { decimalsOf } from "../register/money/minorUnits";

/**
 * How numbers and dates are shown, as Excel's number format codes in their en-US form. Excel itself puts in the
 * separators of the reader's own locale and shows negative amounts with a minus.
 */
export interface ReaderForm {
  readonly date: string;
  readonly count: string;
  readonly number: string;
  readonly percent: string;
  /** Amounts of a currency, without its code. */
  readonly amount: (currency: string | undefined) => string;
  /** A number of days with the unit's word. */
  readonly days: (value: number) => string;
}

export const readerForms = {
  nb: form("dd.mm.yyyy", "0.0 %", "dag", "dager"),
  en: form("dd/mm/yyyy", "0.0%", "day", "days"),
  de: form("dd.mm.yyyy", "0.0 %", "Tag", "Tage"),
  nl: form("dd-mm-yyyy", "0.0%", "dag", "dagen"),
} as const satisfies Readonly<Record<string, ReaderForm>>;

function form(date: string, percent: string, day: string, days: string): ReaderForm {
  return {
    date,
    count: "#,##0",
    number: "#,##0.00",
    percent,
    amount: (currency) => {
      const decimals = currency === undefined ? 2 : decimalsOf(currency);
      return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
    },
    days: (value) => (value === 1 ? `0 "${day}"` : `${Number.isInteger(value) ? "#,##0" : "#,##0.0"} "${days}"`),
  };
}

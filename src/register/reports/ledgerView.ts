import type { Day } from "../calendar/day";
import { specifiedPeriod } from "../calendar/askedPeriod";
import type { Period } from "../calendar/period";
import { booksOf } from "../ledger/books";
import { mainCurrency } from "../ledger/mainCurrency";
import { movements, type Movement } from "../ledger/movements";
import { openItems, type Ledger } from "../ledger/openItems";
import { agingOptions } from "../receivables/agedItems";
import { aging, type Aging } from "../receivables/aging";
import type { Register } from "../register";
import type { Settings } from "../settings";
import { hasNames } from "./partyNames";

/** Whom a ledger is about. */
export type PartySide = "customers" | "suppliers";

/** One ledger as of a day with all that its tabs show; a supplier ledger has its suppliers in the place of customers. */
export interface LedgerView {
  readonly side: PartySide;
  readonly register: Register;
  readonly asOf: Day;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly aging: Aging;
  /** What specifications cover: from the first day of the accounting year, or the one asked for, to the day of the view. */
  readonly period: Period;
  /** By currency; of every account with a document or payment up to the report date. */
  readonly movements: ReadonlyMap<number, readonly Movement[]>;
  /** Index into `register.currencies`: the currency of figures that have but one. */
  readonly currency: number;
  /** Whether any account has a name, so that tables have a column for it. */
  readonly hasNames: boolean;
}

/** The ledger as of a day: the same whenever it is asked for. */
export function ledgerView(side: PartySide, register: Register, asOf: Day, settings: Settings, period = specifiedPeriod({}, asOf, settings["fiscalYear.start"])): LedgerView {
  const books = booksOf(register, settings);
  const ledger = openItems(books, asOf);
  return {
    side,
    register,
    asOf,
    settings,
    ledger,
    aging: aging(ledger, agingOptions(settings)),
    period,
    movements: movements(openItems(books, period.from - 1), ledger),
    currency: mainCurrency(ledger),
    hasNames: hasNames(register.customers, books.accounts),
  };
}

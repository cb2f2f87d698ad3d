import { toMinor } from "../money/minorUnits";
import type { GeneralAccount } from "../register";

/** What the general ledger says of all customers, or suppliers, together. Minor units of the base currency. */
export interface ControlBalance {
  /** The accounts that it is the sum of, and the sheet that they stand on. */
  readonly accounts: readonly string[];
  readonly sheet: string;
  readonly opening: number | null;
  readonly closing: number | null;
}

/** What such accounts are called where none of the numbers that are asked for is in the trial balance. */
const NAMES = {
  customers: /kundefordring|debitor|receivable|forderungen\s+aus\s+lieferung|debiteur/i,
  suppliers: /leverandørgjeld|kreditor|payable|verbindlichkeiten\s+aus\s+lieferung|crediteur/i,
} as const;

/** The control accounts, by number or else by name; undefined where the workbook has no such. */
export function controlBalance(
  accounts: readonly GeneralAccount[],
  numbers: readonly string[],
  side: keyof typeof NAMES,
  currency: string,
): ControlBalance | undefined {
  const numbered = accounts.filter(({ number }) => numbers.includes(number));
  const found = numbered.length > 0 ? numbered : accounts.filter(({ name }) => NAMES[side].test(name));
  const [first] = found;
  if (first === undefined) return undefined;
  // A debt stands in the general ledger as a credit, below zero; in a supplier ledger it is what is owed, above.
  const sign = side === "suppliers" ? -1 : 1;
  const sum = (of: "opening" | "closing") =>
    found.every((account) => account[of] === null) ? null : found.reduce((total, account) => total + sign * toMinor(account[of] ?? 0, currency), 0);
  return { accounts: found.map(({ number }) => number), sheet: first.sheet, opening: sum("opening"), closing: sum("closing") };
}

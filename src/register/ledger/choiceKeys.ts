import type { Register } from "../register";
import type { AccountPayments } from "./accountPayments";
import type { Accounts } from "./accounts";
import { choiceKey, countedKeys } from "./choices";
import type { Documents } from "./documents";

/** What payments and credit notes are known by in a person's choices; worked out when first asked for. */
export interface ChoiceKeys {
  /** Rows of payments, and credit notes among the documents, by key. */
  readonly rows: () => { readonly payments: ReadonlyMap<string, number>; readonly credits: ReadonlyMap<string, number> };
}

export function keysOf(register: Register, accounts: Accounts, documents: Documents, payments: AccountPayments): ChoiceKeys {
  let known: ReturnType<ChoiceKeys["rows"]> | undefined;
  return { rows: () => (known ??= { payments: paymentKeys(register, accounts, payments), credits: creditKeys(register, accounts, documents) }) };
}

/** What a payment is called on tabs: its reference, else its KID, else the invoice that it names. */
export function paymentName({ payments }: Register, payment: number): string {
  return [payments.reference[payment], payments.kid[payment], payments.invoiceNumber[payment]].find((text) => text !== undefined && text !== "") ?? "";
}

function paymentKeys(register: Register, accounts: Accounts, payments: AccountPayments): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const counted = countedKeys();
  for (let p = 0; p < payments.count; p++) {
    const currency = register.currencies[payments.currency[p] ?? 0] ?? "";
    const account = accounts.id[payments.account[p] ?? -1] ?? "";
    const key = { kind: "payment", account, day: payments.day[p] ?? -1, amount: payments.amount[p] ?? 0, currency, name: paymentName(register, p) } as const;
    keys.set(counted(choiceKey(key)), p);
  }
  return keys;
}

function creditKeys(register: Register, accounts: Accounts, documents: Documents): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const counted = countedKeys();
  for (let i = 0; i < documents.count; i++) {
    if ((documents.amount[i] ?? 0) >= 0) continue;
    const currency = register.currencies[documents.currency[i] ?? 0] ?? "";
    const account = accounts.id[documents.account[i] ?? -1] ?? "";
    const key = { kind: "credit", account, day: documents.date[i] ?? -1, amount: documents.amount[i] ?? 0, currency, name: documents.number[i] ?? "" } as const;
    keys.set(counted(choiceKey(key)), i);
  }
  return keys;
}

import type { Register } from "../register";

/**
 * Who owes: the register's customers first, in their order, and then whomever a document names that no customer sheet
 * knows. Nobody's debt may be lost because a number is missing from a list.
 */
export interface Accounts {
  readonly count: number;
  /** How many of them are customers of the register; account `i` below that is customer `i`. */
  readonly customers: number;
  /** Customer number, or what the document calls the customer; empty for documents that name none. */
  readonly id: readonly string[];
}

/** Gives out account numbers while documents are read. */
export class AccountList implements Accounts {
  readonly customers: number;
  readonly id: string[];
  private readonly unknown = new Map<string, number>();

  constructor(register: Register) {
    this.customers = register.customers.count;
    this.id = register.customers.id.slice();
  }

  get count(): number {
    return this.id.length;
  }

  /** The account of a document: its customer, or else the key that it names. */
  of(customer: number, key: string): number {
    if (customer >= 0) return customer;
    const known = this.unknown.get(key);
    if (known !== undefined) return known;
    const account = this.id.push(key) - 1;
    this.unknown.set(key, account);
    return account;
  }
}

import { NO_DAY } from "../calendar/day";
import { contains, type Period } from "../calendar/period";
import type { Ledger } from "../ledger/openItems";

export interface ProductSalesOptions {
  readonly period: Period;
  readonly currency: number;
  /** Leaves out the lines of credit notes. */
  readonly beforeCredits: boolean;
  /** How many pairs of product and customer to give at most. */
  readonly pairs: number;
}

/** Minor units. */
export interface ProductSales {
  /** The largest first; equal ones by name. */
  readonly products: readonly SoldProduct[];
  /** The pairs of product and customer that come to most, the largest first. */
  readonly pairs: readonly SoldTo[];
  /** Lines that name no product, or belong to no invoice that counts. */
  readonly leftOut: { readonly nameless: number; readonly noInvoice: number };
}

export interface SoldProduct {
  readonly name: string;
  readonly amount: number;
  readonly quantity: number;
  /** Accounts that bought it; documents that name nobody are no customer. */
  readonly customers: number;
  /** Who bought most of it; -1 where nobody is named. */
  readonly largest: number;
}

export interface SoldTo {
  readonly product: string;
  readonly account: number;
  readonly amount: number;
  readonly quantity: number;
}

/**
 * Which products sold, and to whom. Names are given numbers once, lines are put in the order of their product by counting,
 * and each product's customers are summed in one column that is used again and again, so that the time grows with the
 * lines and with nothing else.
 */
export function productSales(ledger: Ledger, options: ProductSalesOptions): ProductSales {
  const { register, documents, accounts } = ledger.books;
  const { lines } = register;
  const { names, product } = numbered(lines.product);
  const leftOut = leaveOut(ledger, options, names, product);
  const { starts, byProduct } = inOrderOfProduct(names.length, product);

  const amounts = new Float64Array(accounts.count);
  const quantities = new Float64Array(accounts.count);
  const pairs = new Pairs(options.pairs);
  const products: SoldProduct[] = [];
  names.forEach((name, p) => {
    const from = starts[p] ?? 0;
    const to = starts[p + 1] ?? 0;
    if (from === to) return;
    const touched = new Set<number>();
    for (let at = from; at < to; at++) {
      const l = byProduct[at] ?? 0;
      const account = documents.account[documents.ofLine[l] ?? 0] ?? 0;
      touched.add(account);
      amounts[account] = (amounts[account] ?? 0) + (lines.amount[l] ?? 0);
      const quantity = lines.quantity[l] ?? NaN;
      quantities[account] = (quantities[account] ?? 0) + (Number.isNaN(quantity) ? 0 : quantity);
    }
    products.push(soldProduct(name, touched, amounts, quantities, accounts.id, pairs));
    for (const account of touched) {
      amounts[account] = 0;
      quantities[account] = 0;
    }
  });
  products.sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
  return { products, pairs: pairs.largest(), leftOut };
}

/** Takes lines that do not count out of `product`, which is then -1, and counts those that one might look for. */
function leaveOut(ledger: Ledger, options: ProductSalesOptions, names: readonly string[], product: Int32Array): ProductSales["leftOut"] {
  const { ofLine } = ledger.books.documents;
  const nameless = names.indexOf("");
  const leftOut = { nameless: 0, noInvoice: 0 };
  for (let l = 0; l < product.length; l++) {
    const document = ofLine[l] ?? -1;
    if (document < 0) leftOut.noInvoice += 1;
    const counts = document >= 0 && isCounted(ledger, document, options);
    if (counts && product[l] === nameless) leftOut.nameless += 1;
    if (!counts || product[l] === nameless) product[l] = -1;
  }
  return leftOut;
}

/** The lines put in the order of their product, and where each product begins: counting sort. */
function inOrderOfProduct(products: number, product: Int32Array): { readonly starts: Uint32Array; readonly byProduct: Uint32Array } {
  const starts = new Uint32Array(products + 1);
  for (const p of product) if (p >= 0) starts[p + 1] = (starts[p + 1] ?? 0) + 1;
  for (let p = 0; p < products; p++) starts[p + 1] = (starts[p + 1] ?? 0) + (starts[p] ?? 0);
  const next = starts.slice();
  const byProduct = new Uint32Array(starts[products] ?? 0);
  product.forEach((p, l) => {
    if (p < 0) return;
    byProduct[next[p] ?? 0] = l;
    next[p] = (next[p] ?? 0) + 1;
  });
  return { starts, byProduct };
}

function isCounted(ledger: Ledger, document: number, { period, currency, beforeCredits }: ProductSalesOptions): boolean {
  const { documents } = ledger.books;
  const isInTime = ledger.counted[document] === 1 && contains(period, documents.date[document] ?? NO_DAY);
  return isInTime && documents.currency[document] === currency && !(beforeCredits && (documents.amount[document] ?? 0) <= 0);
}

/** Each different text once, and for each row the number of its text. */
function numbered(texts: readonly string[]): { readonly names: readonly string[]; readonly product: Int32Array } {
  const numbers = new Map<string, number>();
  const product = new Int32Array(texts.length);
  for (let l = 0; l < texts.length; l++) {
    const text = texts[l] ?? "";
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    product[l] = number;
  }
  return { names: [...numbers.keys()], product };
}

function soldProduct(
  name: string,
  touched: ReadonlySet<number>,
  amounts: Float64Array,
  quantities: Float64Array,
  ids: readonly string[],
  pairs: Pairs,
): SoldProduct {
  let amount = 0;
  let quantity = 0;
  let customers = 0;
  let largest = -1;
  for (const account of touched) {
    const its = amounts[account] ?? 0;
    amount += its;
    quantity += quantities[account] ?? 0;
    if (ids[account] === "") continue;
    customers += 1;
    const isMore = largest < 0 || its > (amounts[largest] ?? 0) || (its === amounts[largest] && account < largest);
    if (isMore) largest = account;
    pairs.add({ product: name, account, amount: its, quantity: quantities[account] ?? 0 });
  }
  return { name, amount, quantity, customers, largest };
}

/** The largest of many pairs, without keeping them all: when twice as many as wanted have come, the smaller half goes. */
class Pairs {
  private kept: SoldTo[] = [];
  private least = -Infinity;

  constructor(private readonly wanted: number) {}

  add(pair: SoldTo): void {
    if (pair.amount < this.least) return;
    this.kept.push(pair);
    if (this.kept.length < 2 * this.wanted + 1000) return;
    this.kept = this.sorted();
    this.least = this.kept.at(-1)?.amount ?? -Infinity;
  }

  largest(): readonly SoldTo[] {
    return this.sorted();
  }

  private sorted(): SoldTo[] {
    return this.kept
      .sort((a, b) => b.amount - a.amount || (a.product < b.product ? -1 : a.product > b.product ? 1 : a.account - b.account))
      .slice(0, this.wanted);
  }
}

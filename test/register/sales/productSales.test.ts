import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { booksOf } from "../../../src/register/ledger/books";
import { openItems } from "../../../src/register/ledger/openItems";
import { productSales } from "../../../src/register/sales/productSales";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given, type GivenLine } from "../registers";

interface Line extends GivenLine {
  readonly product: string;
}

function salesOf(lines: readonly Line[], given: Given = {}, more: { readonly pairs?: number; readonly beforeCredits?: boolean } = {}) {
  const register = registerWith({ ...given, lines });
  const withProducts = { ...register, lines: { ...register.lines, product: lines.map(({ product }) => product) } };
  const ledger = openItems(booksOf(withProducts, defaultSettings), day("2024-12-31"));
  const sales = productSales(ledger, { period: { from: 0, to: day("2024-12-31") }, currency: 0, beforeCredits: false, pairs: 100, ...more });
  return { sales, ids: ledger.books.accounts.id };
}

const line = (product: string, customer: string, amount: number, invoice = `${customer}1`): Line => ({ product, customer, amount, invoice, date: "2024-05-01" });

test("products by amount, with their customers and the largest of them", () => {
  const { sales, ids } = salesOf([line("Kaffe", "a", 10), line("Kaffe", "b", 30), line("Te", "a", 25), line("Kaffe", "a", 5)]);
  expect(sales.products.map(({ name, amount, quantity, customers, largest }) => [name, amount, quantity, customers, ids[largest]])).toEqual([
    ["Kaffe", 4500, 3, 2, "b"],
    ["Te", 2500, 1, 1, "a"],
  ]);
  expect(sales.pairs.map(({ product, account, amount }) => [product, ids[account], amount])).toEqual([
    ["Kaffe", "b", 3000],
    ["Te", "a", 2500],
    ["Kaffe", "a", 1500],
  ]);
});

test("credit notes are deducted, or left out before credit notes", () => {
  const lines = [line("Kaffe", "a", 10), line("Kaffe", "a", -4, "k1")];
  expect(salesOf(lines).sales.products[0]?.amount).toBe(600);
  expect(salesOf(lines, {}, { beforeCredits: true }).sales.products[0]?.amount).toBe(1000);
});

test("lines of a cancelled invoice are no sale; those of no invoice and without a product are counted", () => {
  const invoices = [{ customer: "a", number: "9", date: "2024-05-01", amount: 10, status: "Cancelled" }];
  const { sales } = salesOf([line("Kaffe", "a", 10, "9"), line("", "a", 3), { product: "Te", amount: 4, invoice: "", date: "2024-05-01", customer: "a" }], { invoices });
  expect(sales.products).toEqual([]);
  expect(sales.leftOut).toEqual({ nameless: 1, noInvoice: 1 });
});

test("products and pairs come to the same as the lines, in any order, and the largest pairs are kept", () => {
  const lines = fc.array(
    fc.record({ product: fc.constantFrom("x", "y", "z"), customer: fc.constantFrom("1", "2", "3"), amount: fc.integer({ min: 1, max: 50 }) }).map((one) => line(one.product, one.customer, one.amount)),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(lines, (given) => {
      const { sales, ids } = salesOf(given);
      const total = given.reduce((sum, one) => sum + Math.round((one.amount ?? 0) * 100), 0);
      expect(sales.products.reduce((sum, one) => sum + one.amount, 0)).toBe(total);
      expect(sales.pairs.reduce((sum, one) => sum + one.amount, 0)).toBe(total);
      const named = ({ sales: of, ids: by }: ReturnType<typeof salesOf>) => of.pairs.map((pair) => [pair.product, by[pair.account], pair.amount]).sort();
      expect(named(salesOf([...given].reverse()))).toEqual(named({ sales, ids }));
      expect(salesOf(given, {}, { pairs: 1 }).sales.pairs.map(({ amount }) => amount)).toEqual(sales.pairs.slice(0, 1).map(({ amount }) => amount));
    }),
  );
});

import { expect, test } from "@jest/globals";
import { booksOf } from "../../../src/register/ledger/books";
import { choiceKey } from "../../../src/register/ledger/choices";
import { openItems } from "../../../src/register/ledger/openItems";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given, type GivenPayment } from "../registers";

const AS_OF = "2024-06-30";

/** Where money and credit went: `F1 100 text`, in the order of settling, and what was left of payments. */
function settled(given: Given): { readonly to: readonly string[]; readonly left: number } {
  const ledger = openItems(booksOf(registerWith(given), defaultSettings), day(AS_OF));
  const { applications, books, unapplied } = ledger;
  const to = applications.document.map((document, k) => `${books.documents.number[document] ?? ""} ${(applications.amount[k] ?? 0) / 100} ${applications.rule[k] ?? ""}`);
  return { to, left: unapplied.reduce((sum, amount) => sum + amount, 0) / 100 };
}

const invoice = (number: string, amount: number, due: string, rest: object = {}) => ({ customer: "1", number, amount, date: "2024-01-01", due, ...rest });
const three = [invoice("F101", 100, "2024-03-01"), invoice("F102", 200, "2024-02-01", { kid: "0042011" }), invoice("F103", 300, "2024-01-15")];
const payment = (amount: number, rest: object = {}): GivenPayment => ({ customer: "1", date: "2024-04-01", amount, ...rest });

test.each<[string, readonly GivenPayment[], readonly string[], number]>([
  ["the invoice number comes before the amount of another", [payment(200, { invoice: "F103" })], ["F103 200 invoiceNumber"], 0],
  ["then the KID, leading zeros or not; the rest as any money", [payment(300, { kid: "42011" })], ["F102 200 kid", "F101 100 amount"], 0],
  ["then a number in the text", [payment(100, { reference: "Betaling faktura F102, takk" })], ["F102 100 text"], 0],
  ["a text that names several", [payment(300, { reference: "F101 og F102" })], ["F101 100 text", "F102 200 text"], 0],
  ["a cell with several numbers", [payment(500, { invoice: "F102, F103" })], ["F102 200 invoiceNumber", "F103 300 invoiceNumber"], 0],
  ["then the one open invoice of exactly that amount", [payment(100)], ["F101 100 amount"], 0],
  ["else the earliest due, part of it", [payment(250)], ["F103 250 turn"], 0],
  ["and on to the next", [payment(450)], ["F103 300 turn", "F102 150 turn"], 0],
  ["too much stays with the customer", [payment(700)], ["F103 300 turn", "F102 200 turn", "F101 100 turn"], 100],
  ["payments by date, whatever the order of the rows", [payment(300, { date: "2024-05-01" }), payment(250, { date: "2024-04-01" })], ["F103 250 turn", "F103 50 turn", "F102 200 turn", "F101 50 turn"], 0],
  ["nothing of a day after the report", [payment(300, { date: "2024-07-01" })], [], 0],
])("%s", (_, payments, to, left) => {
  expect(settled({ invoices: three, payments })).toEqual({ to, left });
});

test("linked credit notes come before money", () => {
  const invoices = [...three, { customer: "1", number: "K1", amount: -60, date: "2024-05-01", credits: "F101" }];
  expect(settled({ invoices, payments: [payment(100, { invoice: "F101" })] }).to).toEqual(["F101 60 credit", "F101 40 invoiceNumber", "F103 60 turn"]);
});

const chosen = (name: string, amount: number, invoices: string): [string, string] => [
  choiceKey({ kind: "payment", account: "1", day: day("2024-04-01"), amount: amount * 100, currency: "NOK", name }),
  invoices,
];

test.each<[string, string, readonly string[], number]>([
  ["another invoice than the proposal", "F101", ["F101 100 chosen"], 150],
  ["several", "F101, F102", ["F101 100 chosen", "F102 150 chosen"], 0],
  ["none: it stays with the customer", "-", [], 250],
  ["one that does not exist: the proposal stands", "F999", ["F103 250 turn"], 0],
])("a person chooses %s", (_, choice, to, left) => {
  const payments = [payment(250, { reference: "takk" })];
  expect(settled({ invoices: three, payments, choices: [chosen("takk", 250, choice)] })).toEqual({ to, left });
});

test("a chosen invoice of a later day takes the money when it comes", () => {
  const invoices = [...three, invoice("F200", 250, "2024-07-01", { date: "2024-05-01" })];
  expect(settled({ invoices, payments: [payment(250, { reference: "forskudd" })], choices: [chosen("forskudd", 250, "F200")] })).toEqual({ to: ["F200 250 chosen"], left: 0 });
});

test.each<[string, Given["invoices"], readonly number[]]>([
  ["an invoice said to be credited, without a credit note, is no claim", [invoice("A", 100, "2024-02-01", { status: "Kreditert" })], [0]],
  ["a credit note of its amount is for it, though it names nothing", [invoice("A", 100, "2024-02-01", { status: "Kreditert" }), { customer: "1", number: "K", date: "2024-03-01", amount: -100 }], [0, 0]],
  ["one that names it settles it as always", [invoice("A", 100, "2024-02-01", { status: "Credited" }), { customer: "1", number: "K", date: "2024-03-01", amount: -100, credits: "A" }], [0, 0]],
  ["another customer's is not for it", [invoice("A", 100, "2024-02-01", { status: "Gutgeschrieben" }), { customer: "2", number: "K", date: "2024-03-01", amount: -100 }], [0, -10000]],
  ["drafts and voided ones are no claims", [invoice("A", 100, "2024-02-01", { status: "Entwurf" }), invoice("B", 100, "2024-02-01", { status: "Makulert" })], [0, 0]],
])("%s", (_, invoices, open) => {
  const ledger = openItems(booksOf(registerWith({ invoices: invoices ?? [] }), defaultSettings), day(AS_OF));
  expect([...ledger.open]).toEqual(open);
});

test("an opening balance is owed from the day before the accounting year, settled first, and never a sale", () => {
  const given: Given = { customers: [{ id: "1", openingBalance: 90 }], invoices: [invoice("A", 100, "2024-03-01")], payments: [payment(50)] };
  const { documents } = booksOf(registerWith(given), defaultSettings);
  expect([documents.date[1], documents.amount[1], documents.revenue[1]]).toEqual([day("2023-12-31"), 9000, NaN]);
  expect(settled(given).to).toEqual([" 50 turn"]);
});

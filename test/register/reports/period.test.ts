import { expect, test } from "@jest/globals";
import { analyse } from "../../../src/register/reports/analysis";
import { answersOf } from "../../../src/register/reports/answers";
import { customerBalancesReport } from "../../../src/register/reports/customerBalancesReport";
import { customerLedgerReport } from "../../../src/register/reports/partyLedgerReport";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith } from "../registers";

const register = registerWith({
  invoices: [
    { customer: "1", number: "A", date: "2023-11-01", amount: 100 },
    { customer: "1", number: "B", date: "2024-01-10", amount: 50 },
    { customer: "1", number: "C", date: "2024-04-10", amount: 7 },
  ],
  payments: [
    { customer: "1", date: "2024-02-01", amount: 100, invoice: "A" },
    { customer: "1", date: "2024-05-01", amount: 50, invoice: "B" },
  ],
});
const quarter = analyse(register, day("2024-06-30"), defaultSettings, [], { from: day("2024-01-01"), to: day("2024-03-31") });

test("balances, specification and reconciliation are of the period that was asked for, and tie to one another", () => {
  expect(answersOf(quarter).reconciliation).toEqual([{ customer: "1", opening: 100, movements: -50, closing: 50, stated: null, difference: null }]);
  const [balances] = customerBalancesReport(quarter).tables;
  expect(balances?.rows).toEqual([["1", 100, 50, 0, -100, 50, null]]);
  const [postings] = customerLedgerReport(quarter).tables;
  expect(postings?.rows.at(0)?.slice(-4)).toEqual([100, null, null, null]);
  expect(postings?.rows.at(-1)?.slice(-4)).toEqual([null, null, null, 50]);
  expect(postings?.rows).toHaveLength(4);
});

test("what is as of the report date stays there", () => {
  const { aging } = answersOf(quarter);
  expect([aging.asOf, aging.total.outstanding]).toEqual(["2024-06-30", 7]);
});

test("a period that is already over is the same whenever it is asked for", () => {
  const then = analyse(register, day("2024-03-31"), defaultSettings, [], { from: day("2024-01-01") });
  expect(answersOf(then).reconciliation.map(({ closing }) => closing)).toEqual(answersOf(quarter).reconciliation.map(({ closing }) => closing));
  expect(customerLedgerReport(then).tables).toEqual(customerLedgerReport(quarter).tables);
});

test("an earlier period without a document in the main currency is told of in that currency all the same", () => {
  const given = registerWith({
    currencies: ["NOK", "EUR"],
    invoices: [
      { customer: "1", number: "E", date: "2024-01-10", amount: 50, currency: "EUR" },
      { customer: "1", number: "N", date: "2024-04-10", amount: 7, currency: "NOK" },
    ],
  });
  const earlier = analyse(given, day("2024-06-30"), defaultSettings, [], { to: day("2024-03-31") });
  expect(answersOf(earlier).reconciliation).toEqual([]);
  expect(customerBalancesReport(earlier).tables.map(({ name, rows }) => [name, rows.length])).toEqual([["balances_EUR", 1]]);
});

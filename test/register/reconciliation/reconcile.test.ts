import { expect, test } from "@jest/globals";
import { analyse } from "../../../src/register/reports/analysis";
import { answersOf } from "../../../src/register/reports/answers";
import { reconciliationReport } from "../../../src/register/reports/reconciliationReport";
import { controlBalance } from "../../../src/register/reconciliation/controlBalance";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

const general = (number: string, name: string, opening: number | null, closing: number | null) => ({ number, name, opening, closing, sheet: "Saldobalanse" });

test.each([
  ["by its number", [general("1500", "Kundefordringer", 10, 20), general("3000", "Salg", 0, -9)], "customers", ["1500"], 1000, 2000],
  ["by its name, where the number is another", [general("1201", "Forderungen aus Lieferungen", 10, 20)], "customers", ["1201"], 1000, 2000],
  ["several together", [general("1500", "A", 1, 2), general("1501", "B", 3, null)], "customers", ["1500", "1501"], 400, 200],
  ["a debt is a credit in the general ledger", [general("2400", "Leverandørgjeld", -5, -7)], "suppliers", ["2400"], 500, 700],
] as const)("the control account is found %s", (_, accounts, side, found, opening, closing) => {
  const numbers = side === "suppliers" ? ["2400"] : ["1500", "1501"];
  expect(controlBalance(accounts, numbers, side, "NOK")).toMatchObject({ accounts: found, opening, closing });
});

test("without such an account there is nothing to compare with", () => {
  expect(controlBalance([general("1920", "Bank", 1, 2)], ["1500"], "customers", "NOK")).toBeUndefined();
});

const given: Given = {
  customers: [{ id: "1", openingBalance: 100, balance: 150 }, { id: "2", balance: 70 }],
  invoices: [
    { customer: "1", number: "A", date: "2024-02-01", amount: 50 },
    { customer: "2", number: "B", date: "2024-03-01", amount: 40 },
    { customer: "2", number: "C", date: "2024-03-05", amount: 30, status: "Kansellert" },
  ],
  generalAccounts: [general("1500", "Kundefordringer", 100, 220)],
};
const analysis = analyse(registerWith(given), day("2024-06-30"), defaultSettings);

test("customers' opening balances, movements and closing balances beside what is stated", () => {
  expect(answersOf(analysis).reconciliation).toEqual([
    { customer: "1", opening: 100, movements: 50, closing: 150, stated: 150, difference: 0 },
    { customer: "2", opening: 0, movements: 40, closing: 40, stated: 70, difference: -30 },
  ]);
});

test("the difference to the control account, and the cancelled invoice that explains it", () => {
  const report = reconciliationReport(analysis);
  expect(report.figures[0]).toMatchObject({ code: "difference", value: -30 });
  const table = report.tables.find(({ name }) => name === "explanations");
  expect(table?.rows.map((row) => row.slice(-2))).toEqual([[30, { text: { say: "reconciliation.why.excluded" } }]]);
});

test("stated figures are nothing to compare an earlier day with", () => {
  const earlier = analyse(registerWith(given), day("2024-02-15"), defaultSettings);
  expect(answersOf(earlier).reconciliation.every(({ stated, difference }) => stated === null && difference === null)).toBe(true);
});

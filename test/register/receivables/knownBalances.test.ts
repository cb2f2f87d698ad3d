import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { analyse } from "../../../src/register/reports/analysis";
import { answersOf } from "../../../src/register/reports/answers";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";
import { rowsOf, sharedData } from "../sharedData";

const file = sharedData("classicmodels/classicmodels.xlsx");

/** Orders without due dates and amounts, whose lines hold them, and payments that name only the customer. */
async function classicModels(path: string): Promise<Given> {
  const [customers, orders, lines, payments] = await Promise.all(
    ["customers", "orders", "orderdetails", "payments"].map((sheet) => rowsOf(path, sheet)),
  );
  return {
    customers: (customers ?? []).map((row) => ({ id: row["customerNumber"] ?? "" })),
    invoices: (orders ?? []).map((row) => ({
      customer: row["customerNumber"] ?? "",
      number: row["orderNumber"] ?? "",
      date: row["orderDate"] ?? "",
      status: row["status"] ?? "",
    })),
    lines: (lines ?? []).map((row) => ({ invoice: row["orderNumber"] ?? "", amount: Number(row["quantityOrdered"]) * Number(row["priceEach"]) })),
    payments: (payments ?? []).map((row) => ({ customer: row["customerNumber"] ?? "", date: row["paymentDate"] ?? "", amount: Number(row["amount"]) })),
  };
}

interface Expected {
  readonly balances: Readonly<Record<string, string>>;
  readonly abcByRevenue80_95_crossingCustomerInUpperClass: Readonly<Record<"A" | "B" | "C", number>>;
}

(file === undefined ? test.skip : test)("a firm with orders, lines and payments: every balance and the classes", async () => {
  const path = file ?? "";
  const expected = JSON.parse(readFileSync(join(dirname(path), "expected.json"), "utf8")) as Expected;
  const register = registerWith(await classicModels(path));
  const analysis = analyse(register, day("2005-06-30"), { ...defaultSettings, "abc.months": 0 });
  const { aging, abc } = answersOf(analysis);

  expect(aging.total.outstanding).toBe(511497.2);
  expect(analysis.aging.currencies[0]?.movements).toEqual({ invoiced: 936533643, credited: 0, paid: 885383923 });
  const balances = new Map(aging.customers.map((row) => [row.customer, row.outstanding]));
  for (const [customer, balance] of Object.entries(expected.balances)) expect([customer, balances.get(customer) ?? 0]).toEqual([customer, Number(balance)]);
  expect([abc.A.customers, abc.B.customers, abc.C.customers]).toEqual(Object.values(expected.abcByRevenue80_95_crossingCustomerInUpperClass));
});

import { expect, test } from "@jest/globals";
import { booksOf } from "../../../src/register/ledger/books";
import { openItems } from "../../../src/register/ledger/openItems";
import { aging, type Aging } from "../../../src/register/receivables/aging";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith } from "../registers";
import { paidInvoices, sharedData } from "../sharedData";

const file = sharedData("receivables/ar-2012-2013.xlsx");
const known = file === undefined ? test.skip : test;

/** [day, outstanding, not due, 1–30 days, open invoices] in øre; nothing is older than 30 days at any of them. */
const answers = [
  ["2012-06-30", 550409, 459436, 90973, 98],
  ["2012-12-31", 572506, 493632, 78874, 99],
  ["2013-03-31", 590374, 522237, 68137, 94],
] as const;

known.each(answers)("receivables of 2012–2013 as of %s", async (asOf, outstanding, notDue, overdue, openInvoices) => {
  const invoices = await paidInvoices(file ?? "");
  const register = registerWith({ invoices });
  const result: Aging = aging(openItems(booksOf(register, defaultSettings), day(asOf)), {
    limits: [30, 60, 90],
    basis: "dueDate",
    unallocated: "gross",
  });
  expect(result.currencies).toHaveLength(1);
  expect(result.currencies[0]).toMatchObject({
    total: { outstanding, notDue, buckets: [overdue, 0, 0, 0], unallocated: 0 },
    overdue,
    openItems: openInvoices,
  });

  // The same by customer, summed in the plainest way from the rows of the sheet.
  const expected = new Map<string, { notDue: number; overdue: number }>();
  for (const { customer = "", amount, date = "", due = "", paidOn } of invoices) {
    if (date > asOf || paidOn <= asOf) continue;
    const sum = expected.get(customer) ?? { notDue: 0, overdue: 0 };
    sum[due < asOf ? "overdue" : "notDue"] += Math.round(amount * 100);
    expected.set(customer, sum);
  }
  const found = new Map(
    result.currencies[0]?.accounts.map((row) => [register.customers.id[row.account] ?? "", { notDue: row.notDue, overdue: row.overdue }]),
  );
  expect(found).toEqual(expected);
});

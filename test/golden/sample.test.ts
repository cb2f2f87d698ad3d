import { beforeAll, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import path from "node:path";
import { grossOf } from "../../src/workbench/sample/books";
import { makeBooks } from "../../src/workbench/sample/makeBooks";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";
import { cellsOf, kartotek, secondReader, type Run } from "./kartotek";

const file = path.resolve(__dirname, "../../assets/sample.xlsx");
const jobs = "inspect,build,check,classify,reports";
const books = makeBooks();

let run: Run;

beforeAll(async () => {
  run = await kartotek([file], jobs, "--as-of", "2026-10-31");
});

test("the sample that is handed out is what its script makes, byte for byte", async () => {
  expect(Buffer.from(await sampleWorkbook()).equals(readFileSync(file))).toBe(true);
});

test("its sheets are understood, each row of them", () => {
  expect(run.status).toBe(0);
  const holds = Object.fromEntries((run.result?.sheets ?? []).map(({ name, holds: what, rows }) => [name, [what, rows]]));
  expect(holds).toMatchObject({
    Kunder: ["customers", books.customers.length],
    Fakturaer: ["invoices", books.documents.length],
    Innbetalinger: ["payments", books.payments.length],
    Notater: ["other", 0],
  });
  expect(run.result?.counts).toMatchObject({ customers: 63, invoices: 418, payments: books.payments.length });
});

/** What each customer owes: every claim less every payment, whatever settles what. Kroner by customer number. */
function owed(currency: "NOK" | "SEK"): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (customer: string, amount: number): void => void sums.set(customer, (sums.get(customer) ?? 0) + amount);
  for (const document of books.documents)
    if (document.currency === currency && document.status !== "Kansellert") add(document.customer, grossOf(document));
  for (const payment of books.payments) if (payment.currency === currency) add(payment.customer, -payment.amount);
  return new Map([...sums].filter(([, amount]) => amount !== 0).map(([customer, amount]) => [customer, amount / 100]));
}

test.each(["NOK", "SEK"] as const)("what each customer owes in %s is claims less money, to the øre", (currency) => {
  const aging = currency === "NOK" ? run.result?.aging : run.result?.agingByCurrency?.[currency];
  const told = (aging?.customers ?? []).filter(({ outstanding }) => outstanding !== 0);
  expect(new Map(told.map(({ customer, outstanding }) => [customer, outstanding]))).toEqual(owed(currency));
  expect(aging?.total.outstanding).toBeCloseTo(
    [...owed(currency).values()].reduce((sum, one) => sum + one, 0),
    2,
  );
});

test("the sample shows every bucket, money not allocated, and more than one currency", () => {
  const total = run.result?.aging.total;
  expect(total?.notDue).toBeGreaterThan(0);
  expect(total?.buckets.every((bucket) => bucket > 0)).toBe(true);
  expect(total?.unallocated).toBeLessThan(0);
  expect(owed("SEK").size).toBe(1);
});

test("the faults planted in it are found where they stand, and no others", () => {
  const found = (run.result?.findings ?? []).map(({ code, sheet, value }) => `${code} ${sheet} ${value}`).sort();
  expect(found).toEqual(
    [
      "cell.notDate Fakturaer etter avtale",
      "email.format Kundekartotek lars(at)holm.example",
      "invoice.customerUnknown Fakturaer 10990",
      "invoice.dueBeforeDate Fakturaer 2026-09-12",
      "invoice.excluded Fakturaer Kansellert",
      "organisationNumber.checkDigit Kundekartotek 900000988",
      "organisationNumber.firstDigit Kundekartotek 312345676",
      "payment.customerMissing Innbetalinger ",
      "payment.customerUnknown Innbetalinger 10990",
      "phone.format Kundekartotek 2200 005",
      "postcode.zeros Kundekartotek 150",
      "postcode.zeros Kundekartotek 484",
      "postcode.zeros Kundekartotek 580",
      "postcode.zeros Kundekartotek 661",
    ].sort(),
  );
});

test("P39: each report prints on A4 across and one page wide, a long one with its headings on every page", async () => {
  const saved = await secondReader(run.saved);
  const reports = run.result?.reports ?? [];
  const moreThanAPage = 50;
  expect(reports.filter(({ rows }) => rows > moreThanAPage).length).toBeGreaterThan(3);
  for (const { tab, rows } of reports) {
    const { pageSetup } = saved.getWorksheet(tab) ?? saved.addWorksheet("none");
    expect([tab, pageSetup.orientation, pageSetup.paperSize, pageSetup.fitToPage, pageSetup.fitToWidth]).toEqual([tab, "landscape", 9, true, 1]);
    if (rows > moreThanAPage) expect([tab, pageSetup.printTitlesRow]).toEqual([tab, expect.stringMatching(/^\d+:\d+$/)]);
  }
});

test("texts that look like formulas stay texts in the sheet and in the register", async () => {
  const saved = await secondReader(run.saved);
  for (const tab of ["Kunder", "Kundekartotek"]) {
    const texts = Object.values(cellsOf(saved.getWorksheet(tab) ?? saved.addWorksheet("none"))).map(
      (cell) => (cell as { value: unknown }).value,
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        "=Sjoko & Venner=",
        "=) hyggelig kunde, liker mørk 70 %",
        "+1 gratis eske ved jul",
        "@jatakk på nettet",
      ]),
    );
  }
});

test("the owner's sheets are as they were, and a second run changes nothing", async () => {
  const before = await secondReader(file);
  const once = await secondReader(run.saved);
  for (const sheet of before.worksheets) {
    const kept = once.getWorksheet(sheet.name);
    expect([sheet.name, kept && cellsOf(kept)]).toEqual([sheet.name, cellsOf(sheet)]);
    expect(kept?.views).toEqual(sheet.views);
  }
  const second = await kartotek([run.saved], jobs, "--as-of", "2026-10-31");
  const twice = await secondReader(second.saved);
  expect(second.result?.changes).toEqual([]);
  expect(twice.worksheets.map(({ name }) => name)).toEqual(once.worksheets.map(({ name }) => name));
  for (const sheet of once.worksheets)
    expect([sheet.name, cellsOf(twice.getWorksheet(sheet.name) ?? sheet)]).toEqual([sheet.name, cellsOf(sheet)]);
});

import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { kartotek, knownData, secondReader, cellsOf, type Run } from "./kartotek";

const file = knownData("receivables/ar-2012-2013.xlsx");
const described = file === null ? describe.skip : describe;
const everything = "inspect,build,check,classify,reports";

described(`the late payment histories${file === null ? " (skipped: the public data is not there)" : ""}`, () => {
  const run = (asOf: string): Promise<Run> => kartotek([file ?? ""], everything, "--as-of", asOf);

  test.each([
    ["2012-06-30", 5504.09, 4594.36, 909.73],
    ["2012-12-31", 5725.06, 4936.32, 788.74],
    ["2013-03-31", 5903.74, 5222.37, 681.37],
  ])(
    "as of %s: outstanding %d, not due %d, one to thirty days %d, by customer too",
    async (asOf, outstanding, notDue, overdue) => {
      const { status, result } = await run(asOf);
      expect(status).toBe(0);
      expect(result?.counts).toMatchObject({ customers: 100, invoices: 1706 });
      expect(result?.aging.total).toEqual({ outstanding, notDue, buckets: [overdue, 0, 0, 0], unallocated: 0 });
      expect(byCustomer(result?.aging.customers ?? [])).toEqual(await agedByHand(file ?? "", asOf));
    },
  );

  test("customers paid after 27.60 days on average in the twelve months to the end of 2012, by 1,178 invoices", async () => {
    const { result } = await run("2012-12-31");
    const paymentDays = result?.indicators.find(({ code }) => code === "averagePaymentDays");
    expect(paymentDays?.value).toBeCloseTo(27.60271646859083, 10);
    expect(paymentDays?.basis).toMatch(/1\s?178/);
  });

  test("the owner's sheet is as it was, and a second run makes the same tabs", async () => {
    const first = await run("2012-12-31");
    const before = await secondReader(file ?? "");
    const after = await secondReader(first.saved);
    for (const sheet of before.worksheets) expect(cellsOf(after.getWorksheet(sheet.name) ?? sheet)).toEqual(cellsOf(sheet));

    const second = await kartotek([first.saved], everything, "--as-of", "2012-12-31");
    const again = await secondReader(second.saved);
    expect(again.worksheets.map(({ name }) => name)).toEqual(after.worksheets.map(({ name }) => name));
    for (const sheet of after.worksheets)
      expect([sheet.name, cellsOf(again.getWorksheet(sheet.name) ?? sheet)]).toEqual([sheet.name, cellsOf(sheet)]);
    expect(second.result?.changes).toEqual([]);
  });
});

type Sums = Readonly<Record<string, { readonly outstanding: number; readonly notDue: number }>>;

function byCustomer(
  customers: readonly { readonly customer: string; readonly outstanding: number; readonly notDue: number }[],
): Sums {
  return Object.fromEntries(
    customers
      .filter(({ outstanding }) => outstanding !== 0)
      .map(({ customer, outstanding, notDue }) => [customer, { outstanding, notDue }]),
  );
}

/** The plainest sum that there is: an invoice dated by the day and not settled by it is open; not due unless due before it. */
async function agedByHand(path: string, asOf: string): Promise<Sums> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sums: Record<string, { outstanding: number; notDue: number }> = {};
  const day = new Date(`${asOf}T00:00:00Z`);
  workbook.worksheets[0]?.eachRow((row, number) => {
    if (number === 1) return;
    const dated = (column: string) => row.getCell(column).value as Date;
    if (dated("D") > day || dated("H") <= day) return;
    const amount = Math.round(Number(row.getCell("F").value) * 100);
    const sum = (sums[row.getCell("B").text] ??= { outstanding: 0, notDue: 0 });
    sum.outstanding += amount;
    if (dated("E") >= day) sum.notDue += amount;
  });
  return Object.fromEntries(
    Object.entries(sums).map(([customer, { outstanding, notDue }]) => [
      customer,
      { outstanding: outstanding / 100, notDue: notDue / 100 },
    ]),
  );
}

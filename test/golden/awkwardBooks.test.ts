import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { awkwardBooks, type AwkwardBook, type ByHand, type Made } from "./awkwardBooks";
import { kartotek, secondReader, type Aged, type Result, type Run } from "./kartotek";

type Rows = readonly (readonly Made[])[];
type Order = (rows: Rows, headings: readonly Made[]) => Rows;

async function written(sheets: AwkwardBook["sheets"], order: Order = (rows) => rows): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, [headings = [], ...rows]] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows([headings, ...order(rows, headings)].map((row) => [...row]));
  }
  const file = path.join(mkdtempSync(path.join(tmpdir(), "awkward-")), "bok.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}

/** Last first and every other one: far from the order in which they stood, and always the same. */
function shuffled(rows: Rows): Rows {
  const turned = [...rows].reverse();
  return [...turned.filter((_, i) => i % 2 === 1), ...turned.filter((_, i) => i % 2 === 0)];
}

type Owed = Readonly<Record<string, ByHand>>;

function byParty(rows: readonly (Aged & { readonly customer?: string; readonly supplier?: string })[]): Owed {
  const open = rows.filter(({ outstanding, unallocated, notDue, buckets }) => [outstanding, unallocated, notDue, ...buckets].some((amount) => amount !== 0));
  return Object.fromEntries(
    open.map((row) => [row.customer ?? row.supplier ?? "", [row.notDue, ...row.buckets, row.unallocated] as unknown as ByHand]),
  );
}

function owedIn(result: Result | null): Readonly<Record<string, Owed>> {
  if (result === null) return {};
  const all = { [result.aging.currency]: result.aging, ...result.agingByCurrency };
  return Object.fromEntries(Object.entries(all).map(([currency, aging]) => [currency, byParty(aging.customers)]));
}

/** Every part in øre, so that nothing is lost in the adding. */
function expectSums(aging: Result["aging"]): void {
  const minor = (amount: number) => Math.round(amount * 100);
  const parts = ({ notDue, buckets, unallocated }: Aged) => [notDue, ...buckets, unallocated].map(minor);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  for (const row of [aging.total, ...aging.customers]) expect(sum(parts(row))).toBe(minor(row.outstanding));
  parts(aging.total).forEach((part, at) => {
    expect(sum(aging.customers.map((row) => parts(row)[at] ?? 0))).toBe(part);
  });
}

/** Cells that hold what is neither a value nor a reason. */
async function unreadableCells(file: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const sheet of (await secondReader(file)).worksheets) {
    sheet.eachRow((row) => {
      row.eachCell(({ address, value }) => {
        if (/NaN|Infinity|undefined|#(?:REF|NAME|VALUE|DIV)/.test(JSON.stringify(value))) found.push(`${sheet.name} ${address}`);
      });
    });
  }
  return found;
}

const cases = awkwardBooks.map((book) => [book.why, book] as const);

test.each(cases)(
  "%s",
  async (_, { sheets, owed, payables }) => {
    const { status, result, said, saved } = await kartotek([await written(sheets)], "build,check,classify,reports", "--as-of", "2026-06-30");
    expect([status, said]).toEqual([0, ""]);
    expect(owedIn(result)).toEqual(owed);
    if (payables !== undefined) expect(byParty(result?.payables?.suppliers ?? [])).toEqual(payables);
    for (const aging of result === null ? [] : [result.aging, ...Object.values(result.agingByCurrency ?? {})]) expectSums(aging);
    const outstanding = new Map(result?.aging.customers.map((row) => [row.customer, row.outstanding]));
    for (const { customer, opening, movements, closing } of result?.reconciliation ?? []) {
      expect([customer, closing]).toEqual([customer, outstanding.get(customer) ?? 0]);
      expect([customer, Math.round((opening + movements) * 100)]).toEqual([customer, Math.round(closing * 100)]);
    }
    expect(await unreadableCells(saved)).toEqual([]);
  },
  60_000,
);

test.each(cases)(
  "the order of rows changes nothing: %s",
  async (_, { sheets }) => {
    const [first, second] = await Promise.all([written(sheets), written(sheets, shuffled)]);
    expect(toldOf(await dryRun(second, "2026-06-30"))).toEqual(toldOf(await dryRun(first, "2026-06-30")));
  },
  60_000,
);

/** What a sheet states without a day holds on the newest day that it knows, so there the later rows do tell something. */
const isUndated = ({ sheets }: AwkwardBook): boolean => Object.values(sheets).some(([headings = []]) => headings.includes("Restbeløp") || headings.includes("Status"));

test.each(cases.filter(([, book]) => !isUndated(book)))(
  "P29: what came later changes nothing: %s",
  async (_, { sheets }) => {
    const then = new Date("2026-06-02T00:00:00Z");
    const upTo: Order = (rows, headings) => {
      const day = headings.findIndex((heading) => ["Fakturadato", "Betalingsdato", "Dato"].includes(String(heading)));
      return day < 0 ? rows : rows.filter((row) => (row[day] ?? then) <= then);
    };
    const [full, cut] = await Promise.all([written(sheets), written(sheets, upTo)]);
    expect(owedIn((await dryRun(full, "2026-06-02")).result)).toEqual(owedIn((await dryRun(cut, "2026-06-02")).result));
  },
  60_000,
);

async function dryRun(file: string, asOf: string): Promise<Run> {
  return kartotek([file], "classify,reports", "--as-of", asOf, "--dry-run");
}

/** The innermost answers, sorted. Customers stand in the order of their sheet, and those without a number are called by their row. */
function toldOf({ result }: Run): readonly string[] {
  const { aging, agingByCurrency, payables, abc, indicators } = result ?? {};
  const text = JSON.stringify({ aging, agingByCurrency, payables, abc, indicators });
  return [...text.replace(/"row:\d+"/g, '"row"').matchAll(/\{[^{}]*\}/g)].map(([answer]) => answer).sort();
}

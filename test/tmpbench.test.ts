import { test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { registerWith } from "./register/registers";
import { analyse } from "../src/register/reports/analysis";
import { answersOf } from "../src/register/reports/answers";
import { agingReport } from "../src/register/reports/agingReport";
import { overviewReport } from "../src/register/reports/overviewReport";
import { abcReport } from "../src/register/reports/abcReport";
import { defaultSettings } from "../src/register/settings";
import { booksOf } from "../src/register/ledger/books";
import { openItems } from "../src/register/ledger/openItems";
import { fromIso, toIso } from "../src/register/calendar/day";
import Papa from "papaparse";

test("speed", () => {
  const from = fromIso("2020-01-01")!;
  for (const [n, customers, named] of [[100000, 9000, true], [100000, 1, false], [50000, 9000, false]] as const) {
    let seed = 7; const rnd = (k: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % k; };
    const invoices = Array.from({ length: n }, (_, i) => { const d = from + rnd(1500); return { customer: String(rnd(customers)), number: String(100000 + i), date: toIso(d), due: toIso(d + 30), amount: rnd(100000) / 100 }; });
    const payments = invoices.slice(0, n * 0.9).map((v) => ({ customer: v.customer, date: toIso(fromIso(v.date)! + rnd(60)), amount: v.amount, ...(named ? { reference: `Faktura ${v.number}` } : {}) }));
    const register = registerWith({ invoices, payments, customers: Array.from({ length: customers }, (_, i) => ({ id: String(i), name: "Kunde " + i })) });
    for (let r = 0; r < 2; r++) {
    const t0 = performance.now();
    const books = booksOf(register, defaultSettings); const t1 = performance.now();
    openItems(books, from + 1400); const t2 = performance.now();
    const a = analyse(register, from + 1400, defaultSettings); const t3 = performance.now();
    agingReport(a); overviewReport(a); abcReport(a); answersOf(a); const t4 = performance.now();
    console.log(n, customers, "books", t1 - t0, "open", t2 - t1, "analyse", t3 - t2, "reports", t4 - t3);
    }
  }
}, 100000);

test("retail", () => {
  const csv = gunzipSync(readFileSync("/work/shared/data/retail/online_retail_I.csv.gz")).toString("utf8");
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  console.log(rows.length, rows[0]);
  const key = Object.keys(rows[0]!);
  const col = (re: RegExp) => key.find((k) => re.test(k))!;
  const [inv, cust, date, qty, price] = [col(/invoice(no)?$/i), col(/customer/i), col(/date/i), col(/quantity/i), col(/price/i)];
  const iso = (t: string) => { const m = /^(\d{4}-\d\d-\d\d)/.exec(t); if (m) return m[1]!; const u = /^(\d+)\/(\d+)\/(\d+)/.exec(t)!; const y = u[3]!.length === 2 ? "20" + u[3] : u[3]!; return `${y}-${u[1]!.padStart(2, "0")}-${u[2]!.padStart(2, "0")}`; };
  const lines = rows.map((r) => ({ invoice: r[inv]!, date: iso(r[date]!), amount: Math.round(Number(r[qty]) * Number(r[price]) * 100) / 100, ...(r[cust] ? { customer: String(parseInt(r[cust]!)) } : {}) }));
  const ids = [...new Set(lines.flatMap((l) => (l.customer ? [l.customer] : [])))].sort();
  const register = registerWith({ lines, customers: ids.map((id) => ({ id })) });
  for (const rev of ["net", "gross"] as const) {
    const t = performance.now();
    const a = analyse(register, fromIso("2011-12-10")!, { ...defaultSettings, "abc.months": 0, "abc.revenue": rev });
    console.log(rev, performance.now() - t);
    const { abc, months } = answersOf(a);
    console.log(abc.A, abc.B, abc.C, abc.customers.length, abc.customers.reduce((s, c) => s + c.revenue, 0), months.slice(0, 2), months.reduce((s, m) => s + m.invoices, 0));
  }
}, 100000);

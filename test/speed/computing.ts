import { spawnSync } from "node:child_process";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fromIso } from "../../src/register/calendar/day";
import { readRegister } from "../../src/register/intake/readRegister";
import { readSheets } from "../../src/register/intake/readSheets";
import type { Register } from "../../src/register/register";
import { analyse } from "../../src/register/reports/analysis";
import { reportsOf } from "../../src/register/reports/catalogue";
import { behavioursOf, keptRunOf, rfmOf } from "../../src/register/reports/classified";
import { defaultSettings } from "../../src/register/settings";
import { makeSnapshot, type Size } from "./makeSnapshot";

/** The word that asks this script to compute in a process of its own, whose memory is then that of the work alone. */
export const COMPUTE = "compute";

const size: Size = { customers: 9_000, invoices: 50_000, lines: 1_000_000, payments: 45_000 };
const asOf = fromIso("2023-12-31") ?? 0;

interface Times {
  /** Milliseconds. */
  readonly read: number;
  readonly compute: number;
  readonly reports: number;
  /** The largest resident set, of everything. */
  readonly peakMB: number;
  /** What the register and the answers take, once the sheets are gone. */
  readonly heldMB: number;
}

/** Reads the sheets, computes once cold, as for a person who opens the workbook, and prints the times as JSON. */
export function compute(): void {
  const { register, read } = registerRead();
  globalThis.gc?.();
  const begun = performance.now();
  const analysis = analyse(register, asOf, defaultSettings);
  rfmOf(analysis);
  behavioursOf(analysis);
  keptRunOf(analysis);
  const computed = performance.now() - begun;
  const from = performance.now();
  const made = reportsOf(analysis);
  const reports = performance.now() - from;
  if (made.length === 0) throw new Error("no report was made");
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const times: Times = {
    read,
    compute: computed,
    reports,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    heldMB: Math.round((heapUsed + arrayBuffers) / 2 ** 20),
  };
  process.stdout.write(JSON.stringify(times));
}

/** In a function of its own, so that nothing holds the sheets afterwards. */
function registerRead(): { readonly register: Register; readonly read: number } {
  const snapshot = makeSnapshot(size);
  const from = performance.now();
  const register = readRegister(snapshot, readSheets(snapshot, {}), {
    asOf,
    currency: "NOK",
    country: "NO",
    language: "nb",
    master: "sources",
  });
  return { register, read: performance.now() - from };
}

/** Says how long the key figures of a million lines take, beside reading the same rows. */
export function benchComputing(): void {
  const script = path.resolve(process.cwd(), ".cache/bench/bench.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, COMPUTE], { encoding: "utf8" });
  if (status !== 0) throw new Error(`computing ended with status ${String(status)}: ${stderr}`);
  const { read, compute: computed, reports, peakMB, heldMB } = JSON.parse(stdout) as Times;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  console.log(
    `${size.lines.toLocaleString("en")} lines, ${size.invoices.toLocaleString("en")} invoices, ${size.payments.toLocaleString("en")} payments, ${size.customers.toLocaleString("en")} customers:`,
  );
  console.log(
    `  aging, classes, months and key figures ${seconds(computed)} (reading the same rows ${seconds(read)}); all reports as data ${seconds(reports)}; ${heldMB} MB held, ${peakMB} MB at most with the sheets`,
  );
}

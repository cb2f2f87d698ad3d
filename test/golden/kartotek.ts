import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jest } from "@jest/globals";
import ExcelJS from "exceljs";
import { main } from "../../src/headless/main";

// Each test runs the whole command, some of them twice, and the machine may have other work to do.
jest.setTimeout(60_000);

/** One run of the command in this process, with everything that it gave. */
export interface Run {
  readonly status: number;
  /** The JSON result; null where none was written. */
  readonly result: Result | null;
  /** What it said on standard error. */
  readonly said: string;
  /** The saved workbook's path; it exists only where something was saved. */
  readonly saved: string;
}

/** The parts of the contract that the tests look at. */
export interface Result {
  readonly sheets: readonly {
    readonly name: string;
    readonly holds: string;
    readonly own: string | null;
    readonly rows: number;
    readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string | null;
    readonly value: string;
    readonly suggestion: string | null;
    readonly message: string;
  }[];
  readonly changes: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly aging: Aging;
  readonly agingByCurrency?: Readonly<Record<string, Aging>>;
  readonly payables?: { readonly total: Aged; readonly suppliers: readonly (Aged & { readonly supplier: string })[] };
  readonly duplicates?: FoundPairs & { readonly suppliers?: FoundPairs; readonly alsoSuppliers?: readonly { readonly customer: string; readonly supplier: string }[] };
  readonly mergedSuppliers?: Result["merged"];
  readonly abc: {
    readonly customers: readonly { readonly customer: string; readonly class: string; readonly revenue: number }[];
  };
  readonly indicators: readonly { readonly code: string; readonly value: number | null; readonly basis: string }[];
  readonly merged: readonly { readonly survivor: string; readonly absorbed: readonly string[] }[];
  readonly joined?: readonly { readonly into: string; readonly from: string; readonly rows: number; readonly cells: number; readonly left: number }[];
  readonly batches: readonly { readonly id: string; readonly job: string; readonly cells: number; readonly undone: boolean }[];
  readonly conflicts: readonly { readonly sheet: string; readonly key: string; readonly field: string; readonly reason: string }[];
  readonly reconciliation: readonly { readonly customer: string; readonly opening: number; readonly movements: number; readonly closing: number }[];
  readonly reports: readonly { readonly code: string; readonly tab: string; readonly rows: number }[];
}

interface FoundPairs {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly verdict: string }[];
  readonly groups: readonly (readonly string[])[];
}

interface Aging {
  readonly asOf: string;
  readonly currency: string;
  readonly total: Aged;
  readonly customers: readonly (Aged & { readonly customer: string })[];
}

export interface Aged {
  readonly notDue: number;
  readonly buckets: readonly number[];
  readonly unallocated: number;
  readonly outstanding: number;
}

/** Runs the command on files with jobs and further options, in a folder of its own. */
export async function kartotek(files: readonly string[], jobs: string, ...options: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(path.join(tmpdir(), "kartotek-"));
  const saved = path.join(folder, "out.xlsx");
  const json = path.join(folder, "result.json");
  let said = "";
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  try {
    const status = await main([...files, "--do", jobs, "--save", saved, "--json", json, ...options]);
    const result = existsSync(json) ? (JSON.parse(readFileSync(json, "utf8")) as Result) : null;
    return { status, result, said, saved };
  } finally {
    process.stderr.write = write;
  }
}

/** The workbook as a reader that we did not write sees it. */
export async function secondReader(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** Every cell of a sheet with a value: its address, value or formula, and number format. */
export function cellsOf(sheet: ExcelJS.Worksheet): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      cells[cell.address] = { value: cell.value, format: cell.numFmt };
    });
  });
  return cells;
}

const dataFolder = process.env["KARTOTEK_DATA"] ?? path.resolve(__dirname, "../../../shared/data");

/** A file of the public data with known answers; null where the data is not there, and then tests skip, saying so. */
export function knownData(name: string): string | null {
  const file = path.join(dataFolder, name);
  return existsSync(file) ? file : null;
}

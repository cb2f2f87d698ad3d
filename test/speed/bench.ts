import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { unzipSync } from "fflate";
import { APPLY, apply, benchApplying } from "./applying";
import { benchCleaning } from "./benchCleaning";
import { benchCleaningCommand, makeUntidyBook, UNTIDY_BOOK } from "./cleaningCommand";
import { benchComputing, COMPUTE, compute } from "./computing";
import { benchIntake } from "./intake";
import { benchPaneTasks } from "./paneTasks";
import { runCommand } from "./kartotek";
import { benchValidation } from "./validation";
import { printDuplicates } from "./duplicates/qualityTable";
import { makeLedger } from "./makeLedger";

/**
 * Times the main job on whole processes and prints each figure beside a yardstick of the same machine and run: unpacking
 * the same file and copying its sheet's text once. Ratios of the two travel between machines; seconds do not.
 */
const root = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), "kartotek-bench-"));
const jobs = "inspect,build,check,classify,reports";

interface Case {
  readonly name: string;
  readonly file: string;
  readonly asOf: string;
}

interface Measured {
  readonly seconds: number;
  readonly peakMB: number;
  readonly roundTrips: number;
  readonly phases: Readonly<Record<string, number>>;
}

function measure({ file, asOf }: Case): Measured {
  const { result, seconds } = runCommand(file, jobs, "--as-of", asOf);
  const { timings, memory, roundTrips } = result;
  const sum = (phase: "read" | "compute" | "write") =>
    Object.values(timings.jobs).reduce((total, job) => total + job[phase], 0) / 1000;
  const phases = {
    load: timings.load / 1000,
    read: sum("read"),
    compute: sum("compute"),
    write: sum("write"),
    save: timings.save / 1000,
  };
  return { seconds, peakMB: memory.peakMB, roundTrips, phases };
}

function yardstick({ file }: Case): number {
  const bytes = new Uint8Array(readFileSync(file));
  const from = performance.now();
  const parts = unzipSync(bytes);
  const copied = JSON.parse(JSON.stringify(new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]))) as string;
  if (copied.length === 0) throw new Error("the sheet is empty");
  return (performance.now() - from) / 1000;
}

function cases(): Case[] {
  const ledger = path.join(folder, "ledger.xlsx");
  writeFileSync(ledger, makeLedger(100_000, 5_000));
  const made: Case = { name: "100,000 invoices × 12 columns", file: ledger, asOf: "2023-12-31" };
  const known = path.resolve(root, process.env["KARTOTEK_DATA"] ?? "../shared/data", "receivables/ar-2012-2013.xlsx");
  return existsSync(known) ? [{ name: "1,706 invoices (ar-2012-2013.xlsx)", file: known, asOf: "2012-12-31" }, made] : [made];
}

function benchCommand(): void {
  const [first, ...others] = cases();
  if (first) measure(first); // so that no figure contains the compiling of the command
  for (const one of first ? [first, ...others] : []) {
    const unit = yardstick(one);
    const { seconds, peakMB, roundTrips, phases } = measure(one);
    const parts = Object.entries(phases).map(([phase, time]) => `${phase} ${time.toFixed(2)} s (${(time / unit).toFixed(1)}×)`);
    console.log(
      `${one.name}: ${seconds.toFixed(2)} s in all, ${(seconds / unit).toFixed(1)} times the yardstick of ${unit.toFixed(2)} s; ${peakMB} MB; ${roundTrips} round trips`,
    );
    console.log(`  ${parts.join(", ")}`);
  }
}

const [, , mode, file] = process.argv;
if (mode === COMPUTE) compute();
else if (mode === APPLY) void apply();
else if (mode === "paneTasks") benchPaneTasks();
else if (mode === UNTIDY_BOOK && file !== undefined) makeUntidyBook(file);
else
  try {
    benchIntake();
    benchValidation();
    benchCleaning();
    benchPaneTasks();
    benchComputing();
    benchApplying();
    benchCleaningCommand();
    benchCommand();
    printDuplicates(path.resolve(root, process.env["KARTOTEK_DATA"] ?? "../shared/data"));
  } finally {
    rmSync(folder, { recursive: true });
  }

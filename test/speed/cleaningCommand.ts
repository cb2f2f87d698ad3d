import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { blankWorkbook } from "../../src/standin/file/blankWorkbook";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { runCommand } from "./kartotek";
import { makeDirtyCustomers } from "./makeDirtyCustomers";

/** What the bench is called with, and a file's name, to make the workbook alone. */
export const UNTIDY_BOOK = "untidyBook";

/** As many customers as have a hundred thousand cells that cleaning changes. */
const CUSTOMERS = 54_000;

/** Writes a workbook of which `clean` changes about a hundred thousand cells. */
export function makeUntidyBook(file: string): void {
  const workbook = blankWorkbook("Kunder");
  const grid = workbook.sheets[0]?.grid;
  makeDirtyCustomers(CUSTOMERS).forEach((row, at) => {
    row.forEach((cell, column) => {
      if (typeof cell === "string" || typeof cell === "number") grid?.setValue(at, column, cell);
    });
  });
  writeFileSync(file, saveXlsx(workbook));
}

/** Cleans such a workbook by the command and takes it back. */
export function benchCleaningCommand(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "kartotek-untidy-"));
  try {
    const file = path.join(folder, "untidy.xlsx");
    makeUntidyBook(file);
    const { result, seconds } = runCommand(file, "clean,undo");
    const { timings, memory, changes = [] } = result;
    const parts = Object.entries(timings.jobs).map(
      ([job, { read, compute, write }]) => `${job} ${((read + compute + write) / 1000).toFixed(2)} s (writing ${(write / 1000).toFixed(2)} s)`,
    );
    console.log(
      `${CUSTOMERS.toLocaleString("en")} untidy customers by the command, ${changes.length.toLocaleString("en")} cells written: ${seconds.toFixed(2)} s in all, ${parts.join(", ")}; ${memory.peakMB} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

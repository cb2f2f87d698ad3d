import { spawnSync } from "node:child_process";
import path from "node:path";
import { performance } from "node:perf_hooks";
import type { Cell } from "../../src/register/cells";
import { changeSetOf } from "../../src/register/changes/changeSetOf";
import { inverted } from "../../src/register/changes/invert";
import { emptyJournal } from "../../src/register/changes/journal";
import { readSheets } from "../../src/register/intake/readSheets";
import { startExcel } from "../../src/standin/boot/node";
import { blankWorkbook } from "../../src/standin/file/blankWorkbook";
import { applyChangeSet } from "../../src/workbook/changes/applyChangeSet";
import type { Result } from "../../src/workbook/fault";
import { readLog } from "../../src/workbook/journal/logCells";
import { readJournal } from "../../src/workbook/journal/readJournal";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { commandOptions } from "./kartotek";

/** What the bench is called with to apply in a process of its own, so that its memory can be told. */
export const APPLY = "apply";

export function benchApplying(): void {
  const script = path.resolve(process.cwd(), ".cache/bench/bench.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [...commandOptions(), script, APPLY], { encoding: "utf8" });
  if (status !== 0) throw new Error(`applying ended with status ${String(status)}: ${stderr}`);
  process.stdout.write(stdout);
}

const ROWS = 20_000;
const FIELDS = ["Navn", "E-post", "Telefon", "Adresse", "Poststed"];
const batch = { job: "bench", at: "2026-10-31T12:00:00Z", user: "", userKnownBy: "unknown", undoes: "" } as const;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail ?? ""}`);
  return result.value;
}

/** Applies a hundred thousand changed cells with their log, and takes them back. */
export async function apply(): Promise<void> {
  const workbook = blankWorkbook("Kunder");
  startExcel().open(workbook);
  const rows: Cell[][] = [["Kundenr", ...FIELDS]];
  for (let row = 0; row < ROWS; row++) rows.push([10_000 + row, ...FIELDS.map((field) => `${field} NUMMER ${row} I REKKEN`)]);
  rows.forEach((row, at) => {
    row.forEach((cell, column) => workbook.sheets[0]?.grid.setValue(at, column, cell as string));
  });
  const snapshot = value(await readWorkbook({ own: new Map() }));
  const readings = readSheets(snapshot, { fixed: {}, remembered: {} });
  const proposals = rows.slice(1).flatMap((row, at) =>
    FIELDS.map((_, index) => ({
      sheetId: snapshot.sheets[0]?.id ?? "",
      row: at + 1,
      column: index + 1,
      after: String(row[index + 1]).toLowerCase(),
      rule: "case",
    })),
  );
  const changeSet = changeSetOf({ snapshot, readings, journal: emptyJournal }, proposals);

  let from = performance.now();
  const applied = value(await applyChangeSet({ changeSet, stored: value(await readJournal()), batch: { id: "one", ...batch } }));
  const applying = performance.now() - from;
  const peakOfApplying = peakMegabytes();
  from = performance.now();
  const { lists, entries } = value(await readLog("one", applied.batch?.pieces ?? 0));
  const undone = value(
    await applyChangeSet({
      changeSet: inverted(lists, entries),
      stored: value(await readJournal()),
      batch: { id: "two", ...batch },
    }),
  );
  const undoing = performance.now() - from;
  console.log(
    `${applied.cells.length} cells applied and logged in ${(applying / 1000).toFixed(2)} s, ${peakOfApplying} MB; ${undone.cells.length} taken back in ${(undoing / 1000).toFixed(2)} s, ${peakMegabytes()} MB`,
  );
}

/** The largest resident set that the process has had, with the workbook and the client in it. */
function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { allCases, type Case } from "./cases";
import { troubles } from "./faults";
import { Matrix } from "./matrix";

/** In so many files, which jest can run at the same time. */
const PARTS = 3;

/** ONLY=clean,merge limits what is tried to those jobs. */
const only = process.env["ONLY"]?.split(",");

/** Tries one part of all jobs against every trouble at each of their round trips, and prints how many they have survived. */
export function tryPart(part: number): void {
  test(`whatever goes wrong, at whatever round trip, the work is done, finished or taken back, and nothing is lost: part ${String(part)} of ${String(PARTS)}`, async () => {
    const broken: string[] = [];
    let faults = 0;
    const said: string[] = [];
    for (const of of partOf(await allCases(), part).filter(({ job }) => only?.includes(job) ?? true)) {
      const before = faults;
      const matrix = new Matrix(of);
      for (const trouble of troubles) {
        for (const { trip } of of.moments) {
          const verdict = await matrix.strike(trouble, trip.number);
          if (verdict === null) continue;
          faults++;
          const where = `${of.job}, round trip ${String(trip.number)} of ${String(of.moments.length)}, ${trouble.name}`;
          if (verdict.broken.length > 0) broken.push(`${where}: ${verdict.broken.join("; ")}`);
        }
      }
      said.push(`${of.job} ${String(faults - before)}`);
    }
    const survived = faults - broken.length;
    process.stdout.write(`part ${String(part)} of ${String(PARTS)}: ${tally(faults, survived)} (${said.join(", ")})\n`);
    const sum = summed(part, faults, survived);
    if (sum) process.stdout.write(`${sum}\n`);
    expect(broken).toEqual([]);
  }, 3_600_000);
}

function tally(faults: number, survived: number): string {
  return `${String(faults)} faults, ${String(survived)} survived`;
}

/** The cases, the longest first, each to the part that has least. */
function partOf(cases: readonly Case[], part: number): readonly Case[] {
  const parts = Array.from({ length: PARTS }, () => ({ trips: 0, cases: [] as Case[] }));
  for (const of of [...cases].sort((one, other) => other.moments.length - one.moments.length)) {
    const [least] = [...parts].sort((one, other) => one.trips - other.trips);
    least?.cases.push(of);
    if (least) least.trips += of.moments.length;
  }
  return parts[part - 1]?.cases ?? [];
}

/** What all parts have said, once the last of one run of jest has; each may be in a process of its own. */
function summed(part: number, faults: number, survived: number): string | null {
  const run = process.send ? process.ppid : process.pid;
  const folder = path.join(".cache", "faults", String(run));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${String(part)}.json`), JSON.stringify([faults, survived]));
  const names = readdirSync(folder);
  if (names.length < PARTS) return null;
  const all = names.map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as [number, number]);
  rmSync(folder, { recursive: true });
  return tally(
    all.reduce((sum, [one]) => sum + one, 0),
    all.reduce((sum, [, one]) => sum + one, 0),
  );
}

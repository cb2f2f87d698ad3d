import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";

const root = process.cwd();

/** What the command says of its own run: milliseconds, megabytes. */
export interface CommandResult {
  readonly timings: {
    readonly load: number;
    readonly save: number;
    readonly jobs: Readonly<Record<string, { readonly read: number; readonly compute: number; readonly write: number }>>;
  };
  readonly memory: { readonly peakMB: number };
  readonly roundTrips: number;
  readonly changes?: readonly unknown[];
}

export interface CommandRun {
  readonly result: CommandResult;
  /** The whole process, as a person waits for it. */
  readonly seconds: number;
}

/** Node's options of `npm run kartotek`, so that what is measured is what people run. */
export function commandOptions(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: { kartotek: string } };
  return scripts.kartotek.split(" ").filter((word) => word.startsWith("--"));
}

/** Runs the command in a process of its own and gives what it says; the saved workbook is thrown away. */
export function runCommand(file: string, jobs: string, ...more: readonly string[]): CommandRun {
  const folder = mkdtempSync(path.join(tmpdir(), "kartotek-run-"));
  try {
    const json = path.join(folder, "result.json");
    const outputs = ["--save", path.join(folder, "out.xlsx"), "--json", json];
    const args = [...commandOptions(), "src/headless/launch.cjs", file, "--do", jobs, ...more, ...outputs];
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    const seconds = (performance.now() - from) / 1000;
    if (status !== 0) throw new Error(`the command ended with status ${String(status)}: ${stderr}`);
    return { result: JSON.parse(readFileSync(json, "utf8")) as CommandResult, seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdirSync, rmdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

interface Building {
  readonly build: (names: readonly string[]) => Promise<void>;
  readonly root: string;
}

const folder = path.resolve(__dirname, "../../src/workbench");
/* eslint-disable @typescript-eslint/no-require-imports -- the scripts behind `npm start` are plain Node, as they run before anything is compiled */
const { build, root } = require(path.join(folder, "build.cjs")) as Building;
const { isCurrent } = require(path.join(folder, "isCurrent.cjs")) as { isCurrent: (root: string, built: string) => boolean };
/* eslint-enable @typescript-eslint/no-require-imports */

const lock = path.join(root, ".cache/browser-build");
const LONGEST_BUILD_SECONDS = 180;

/** Builds the workbench where a source is newer than it; of several test files that ask at once, one builds. */
export async function builtOnce(): Promise<void> {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let second = 0; !isLocked(); second++) {
    // Whoever held it so long was stopped.
    if (second > LONGEST_BUILD_SECONDS) break;
    await wait(1000);
  }
  try {
    if (!isCurrent(root, path.join(root, "dist/workbench/index.html"))) await build(["workbench"]);
  } finally {
    rmdirSync(lock);
  }
}

function isLocked(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

import { execFile } from "node:child_process";
import { mkdirSync, rmdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const root = path.resolve(__dirname, "../..");
/* eslint-disable-next-line @typescript-eslint/no-require-imports -- part of `npm start`, plain Node as it runs before anything is compiled */
const { isCurrent } = require(path.join(root, "src/workbench/isCurrent.cjs")) as {
  isCurrent: (root: string, built: string) => boolean;
};

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
    if (!isCurrent(root, path.join(root, "dist/workbench/index.html"))) await build();
  } finally {
    rmdirSync(lock);
  }
}

/** In a process of its own: the objects of jest's realm are not those that the bundler's cache knows how to store. */
async function build(): Promise<void> {
  await promisify(execFile)(process.execPath, [path.join(root, "src/workbench/build.cjs"), "workbench"], { cwd: root });
}

function isLocked(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

// Runs every check, two at a time. Says little when all is well, and otherwise what each tool found.

import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";

/** Searches of large lists, laws over many of them, and whole workbooks: `npm test` runs them. */
const slow = ["register/duplicates/(sets|laws|pitfalls)", "register/cleaning/laws", "register/intake/(fuzz|properties)", "register/awkward/awkward"];
const without = (paths) => ["--testPathIgnorePatterns", ...paths.map((path) => `test/${path}[.]test`)];

/** The longest first. Linting takes about as long as all the rest, and the core has types of its own, so that it is linted apart. */
const checks = [
  ["lint", "eslint/bin/eslint.js", ".", "--ignore-pattern", "src/register/", "--max-warnings", "0"],
  ["unit tests", "jest/bin/jest.js", "--silent", "test/register", "test/locales", "test/standin/formulas", ...without(slow)],
  ["lint of the pure core", "eslint/bin/eslint.js", "src/register", "--max-warnings", "0"],
  ["types", "typescript/bin/tsc", "-p", "."],
  ["types of the pure core", "typescript/bin/tsc", "-p", "src/register"],
  ["directions of imports", "dependency-cruiser/bin/dependency-cruise.mjs", "src", "test", "--output-type", "err-long"],
  ["unused code", "knip/bin/knip.js", "--no-progress", "--treat-config-hints-as-errors"],
];

const start = performance.now();
const failed = [];
const waiting = [...checks];

function run([name, tool, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (status) => {
      if (status !== 0) {
        failed.push(name);
        console.error(`\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}\n${output.trimEnd()}`);
      }
      resolve();
    });
  });
}

async function worker() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await run(check);
}

await Promise.all([worker(), worker()]);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  failed.length === 0 ? `All ${checks.length} checks passed in ${seconds} s.` : `\nFailed: ${failed.join(", ")} (${seconds} s).`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

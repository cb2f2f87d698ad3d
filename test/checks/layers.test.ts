import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";

/** The findings of the layers' rules in a small tree of its own that breaks them. */
function findings(): string {
  const cruiser = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, "src", "--config", resolve(".dependency-cruiser.cjs"), "--output-type", "err"],
    {
      cwd: resolve("test/checks/fixtures/layers"),
      encoding: "utf8",
    },
  );
  return stdout + stderr;
}

const found = findings();

test.each([
  ["register-at-the-bottom: src/register/upward.ts → src/workbook/sheetName.ts", "an upward import"],
  ["node-at-the-edge: src/register/impure.ts → fs", "Node in the pure core"],
])("the layers' rules find %s (%s)", (finding) => {
  expect(found).toContain(finding);
});

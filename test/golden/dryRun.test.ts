import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { book } from "../faults/book";
import { kartotek, type Result } from "./kartotek";

test("a dry run of a build says which cells the build then writes, but for their places", async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "dry-")), "bok.xlsx");
  writeFileSync(file, await book());
  const real = told((await kartotek([file], "build")).result);
  expect(real.length).toBeGreaterThan(10);
  expect(told((await kartotek([file], "build", "--dry-run")).result)).toEqual(real);
});

function told(result: Result | null) {
  return (result?.changes ?? []).map((change) => ({ ...change, cell: null, batch: null }));
}

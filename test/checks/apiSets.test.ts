import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { apiSetFindings } from "./apiSets";
import { programOf } from "./program";

const fixtures = resolve("test/checks/fixtures/apiSets");
const callers = ["src/workbook", "src/taskpane", "src/excel"];

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => resolve(join(folder, file)));
}

// One program for all: reading Excel's declarations takes longer than everything else.
const program = programOf([...callers, fixtures].flatMap(filesIn));

test("every member of Excel that we use is in ExcelApi 1.14 or behind isSetSupported", () => {
  const files = callers.flatMap(filesIn);
  expect(files).not.toEqual([]);
  expect(apiSetFindings(program, files)).toEqual([]);
});

test.each([
  ["newer.ts", "range.valuesAsJson needs ExcelApi 1.16", "a property newer than the manifest's set"],
  ["desktop.ts", "context.workbook.application.activeWindow needs ExcelApiDesktop 1.1", "a set that only some hosts have"],
  ["loadNewer.ts", 'load("valuesAsJson") needs ExcelApi 1.16', "loaded by name"],
  ["loadMisspelt.ts", 'load("items/nmae") does not exist', "a misspelt name in a load, which the compiler cannot see"],
  ["wrongGuard.ts", "range.valuesAsJson needs ExcelApi 1.16", "behind a question for an older set"],
  ["otherBranch.ts", "range.valuesAsJson needs ExcelApi 1.16", "in the branch where the set is missing"],
])("%s is found: %s (%s)", (file, expected) => {
  const findings = apiSetFindings(program, [join(fixtures, file)]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(expected);
});

test("what stands behind isSetSupported is allowed: in a branch, after an early return, by a constant", () => {
  expect(apiSetFindings(program, [join(fixtures, "guarded.ts")])).toEqual([]);
});

test("the compiler refuses a misspelt member", () => {
  const source = program.getSourceFile(join(fixtures, "misspelt.ts"));
  const messages = program.getSemanticDiagnostics(source).map(({ messageText }) => messageText);
  expect(messages).toEqual([expect.stringContaining("'valeus' does not exist on type 'Range'")]);
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const root = path.join(__dirname, "../../src");

function sources(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

const excelCode = ["workbook", "workflows", "taskpane", "excel"].flatMap(sources);

function usedIn(pattern: RegExp, files: readonly string[]): readonly string[] {
  return files.filter((file) => pattern.test(readFileSync(path.join(root, file), "utf8")));
}

/** Members without an undo, after "Undo capabilities" in the Office add-ins documentation. */
const wiping = [
  /\.protection\.(un)?protect\(|\.pauseProtection|allowEditRanges/,
  /workbook\.(save|close|insertWorksheetsFromBase64)\(/,
  /worksheets\.addFromBase64\(/,
  /sheet\.copy\(/,
  /refreshAll\(/,
];

test.each(wiping)("P2: no command uses %s, which cannot be undone", (pattern) => {
  expect(usedIn(pattern, excelCode)).toEqual([]);
});

test("P2: a sheet is deleted only where a person takes back an interrupted job", () => {
  expect(usedIn(/sheet\.delete\(\)/i, excelCode)).toEqual([path.join("workbook", "removeTabs.ts")]);
});

test("P2: sheets are hidden only where the journal's sheet is made", () => {
  const own = ["journalSheet.ts", "lease.ts"].map((file) => path.join("workbook", "journal", file));
  expect(usedIn(/\.visibility = /, excelCode)).toEqual(own);
});

test("P5: the ribbon is never updated, which would grey out undo", () => {
  expect(usedIn(/requestUpdate/, excelCode)).toEqual([]);
});

test("P6: there are no custom functions", () => {
  expect(usedIn(/CustomFunctions/, excelCode)).toEqual([]);
  expect(
    readdirSync(path.join(root, "excel"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith("functions.json"),
    ),
  ).toEqual([]);
});

test("P11: nothing is activated, selected or frozen in front of a person while a job runs", () => {
  const jobs = usedIn(/\.(activate|select)\(\)/, excelCode);
  expect(jobs).toEqual([path.join("workbook", "goTo.ts")]);
});

test("handlers of events never write", () => {
  const listening = usedIn(/\.on[A-Z]\w+\.add\(/, excelCode);
  expect(listening).toEqual([path.join("workbook", "watchSheets.ts")]);
  const text = readFileSync(path.join(root, listening[0] ?? ""), "utf8");
  expect(text).not.toMatch(/values\s*=|formulas\s*=|getRange|writeJournal/);
});

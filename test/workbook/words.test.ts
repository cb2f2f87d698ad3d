import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookWords } from "../../src/locales/words/workbook";

test("every advice that a fault gives has words", () => {
  const source = readFileSync(join(__dirname, "../../src/workbook/faultOf.ts"), "utf8");
  const codes = [...source.matchAll(/"(workbook\.\w+)"/g)].map(([, code]) => code ?? "");
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !(code in workbookWords))).toEqual([]);
});

import { beforeAll, expect, test } from "@jest/globals";
import path from "node:path";
import { cellsOf, kartotek, secondReader, type Run } from "./kartotek";

const file = path.resolve(__dirname, "../../assets/sample.xlsx");
const sheets = ["Kunder", "Fakturaer", "Innbetalinger", "Notater"];

let run: Run;

beforeAll(async () => {
  run = await kartotek([file], "check,clean,check", "--as-of", "2026-10-31");
});

test("what is left after cleaning needs a person", () => {
  expect(run.status).toBe(0);
  expect(run.result?.changes.length).toBeGreaterThan(100);
  expect(run.result?.findings.filter(({ suggestion }) => suggestion !== null)).toEqual([]);
  expect(run.result?.findings.map(({ code }) => code)).not.toContain("postcode.zeros");
});

test("cleaning what was cleaned changes nothing", async () => {
  const again = await kartotek([run.saved], "clean", "--as-of", "2026-10-31");
  expect(again.result?.changes).toEqual([]);
});

test("clean and undo give back every cell", async () => {
  const undone = await kartotek([file], "clean,undo", "--as-of", "2026-10-31");
  const [before, after] = [await secondReader(file), await secondReader(undone.saved)];
  for (const name of sheets) {
    const [one, other] = [before.getWorksheet(name), after.getWorksheet(name)];
    if (!one || !other) throw new Error(`${name} is not there`);
    expect(cellsOf(other)).toEqual(cellsOf(one));
  }
});

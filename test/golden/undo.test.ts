import { describe, expect, test } from "@jest/globals";
import path from "node:path";
import { cellsOf, kartotek, knownData, secondReader } from "./kartotek";

const files: readonly (readonly [string, string | null])[] = [
  ["the sample", path.resolve(__dirname, "../../assets/sample.xlsx")],
  ["classicmodels.xlsx", knownData("classicmodels/classicmodels.xlsx")],
  ["saft_888888888_view.xlsx", knownData("saft/saft_888888888_view.xlsx")],
];
/** Jobs that change the user's own cells. */
const jobs = ["clean"];
const PATIENCE = 300_000;

/** Every cell of the sheets that a file had, by address: value or formula, and number format. */
async function cellsIn(file: string, sheets?: readonly string[]) {
  const book = await secondReader(file);
  const wanted = book.worksheets.filter(({ name }) => sheets?.includes(name) ?? true);
  return Object.fromEntries(wanted.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

describe.each(files)("on %s", (name, file) => {
  (file === null ? test.skip : test).each(jobs)(
    `P1, P27: what %s logs is what differs in the file, and undo gives every cell and number format back`,
    async (job) => {
      const before = await cellsIn(file ?? name);
      const sheets = Object.keys(before);
      const done = await kartotek([file ?? name], job, "--as-of", "2026-10-31");
      expect(done.status).toBe(0);
      const after = await cellsIn(done.saved, sheets);
      const differing = sheets.flatMap((sheet) => {
        const addresses = new Set([...Object.keys(before[sheet] ?? {}), ...Object.keys(after[sheet] ?? {})]);
        const isSame = (address: string) => JSON.stringify(before[sheet]?.[address]) === JSON.stringify(after[sheet]?.[address]);
        return [...addresses].filter((address) => !isSame(address)).map((address) => `${sheet}!${address}`);
      });
      const logged = (done.result?.changes ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`);
      expect([...logged].sort()).toEqual(differing.sort());

      const undone = await kartotek([file ?? name], `${job},undo`, "--as-of", "2026-10-31");
      expect(undone.status).toBe(0);
      expect(await cellsIn(undone.saved, sheets)).toEqual(before);
    },
    PATIENCE,
  );
});

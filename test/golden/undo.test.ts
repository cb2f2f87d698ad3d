import { beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jobs, type Job } from "../../src/headless/jobs";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { Host } from "../../src/standin/host/host";
import { cellsOf, kartotek, knownData, secondReader, type Run } from "./kartotek";

const files: readonly (readonly [string, string | null])[] = [
  ["the sample", path.resolve(__dirname, "../../assets/sample.xlsx")],
  ["classicmodels.xlsx", knownData("classicmodels/classicmodels.xlsx")],
  ["saft_888888888_view.xlsx", knownData("saft/saft_888888888_view.xlsx")],
];
const DAY = ["--as-of", "2026-10-31"];
const PATIENCE = 300_000;
/** Jobs of the command that only read, and the one that takes the others back. */
const notTried: ReadonlySet<Job> = new Set(["inspect", "undo"]);

/** Every cell of the sheets that a file had, by address: value or formula, and number format. The journal is nobody's to look at. */
async function cellsIn(file: string, sheets?: readonly string[]) {
  const book = await secondReader(file);
  const wanted = book.worksheets.filter(({ name }) => !name.startsWith("_kundekartotek") && (sheets?.includes(name) ?? true));
  return Object.fromEntries(wanted.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

type Cells = Awaited<ReturnType<typeof cellsIn>>;

/** Where two readings differ. The hidden ids of our rows are no data of anybody's. */
function differing(before: Cells, after: Cells): readonly string[] {
  return Object.keys(before).flatMap((sheet) => {
    const addresses = new Set([...Object.keys(before[sheet] ?? {}), ...Object.keys(after[sheet] ?? {})]);
    const isSame = (address: string) => JSON.stringify(before[sheet]?.[address]) === JSON.stringify(after[sheet]?.[address]);
    const isId = (address: string) => sheet.endsWith("kartotek") && /^A\d/.test(address);
    return [...addresses].filter((address) => !isSame(address) && !isId(address)).map((address) => `${sheet}!${address}`);
  });
}

/** The same customers a month later: one has another name, and one is new. */
async function nextMonth({ saved, result }: Run): Promise<string> {
  const list = result?.sheets.find(({ holds, own }) => holds === "customers" && own === null);
  const headingOf = (field: string) => list?.columns.find((column) => column.field === field)?.heading;
  const sheet = (await secondReader(saved)).getWorksheet(list?.name ?? "");
  const places = new Map<string, { readonly row: number; readonly letter: string }>();
  sheet?.eachRow((row, at) => {
    row.eachCell((cell) => {
      for (const field of ["customerNumber", "name"])
        if (cell.text !== "" && cell.text === headingOf(field) && !places.has(field)) places.set(field, { row: at, letter: cell.address.replace(/\d+/, "") });
    });
  });
  const [number, name] = [places.get("customerNumber"), places.get("name")];
  if (!list || !number || !name) throw new Error("no list of customers");
  const host = new Host(openXlsx(readFileSync(saved)));
  host.editAsOther(list.name, `${name.letter}${String(name.row + 2)}`, "Nytt Navn AS");
  const below = name.row + list.rows + 1;
  host.editAsOther(list.name, `${number.letter}${String(below)}`, "990099");
  host.editAsOther(list.name, `${name.letter}${String(below)}`, "Helt Ny Kunde AS");
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), "later.xlsx");
  writeFileSync(file, saveXlsx(host.workbook));
  return file;
}

describe.each(files)("on %s", (name, file) => {
  let built: Run;
  let merged: Run;
  beforeAll(async () => {
    if (file === null) return;
    built = await kartotek([file], "build", ...DAY);
    merged = await kartotek([built.saved], "merge", ...DAY);
  }, PATIENCE);

  /** What the job finds: cleaning works on the user's own sheet, a build on one that has changed since, the rest on the register. */
  async function fileFor(job: Job): Promise<string> {
    if (job === "clean") return file ?? name;
    if (job === "build") return nextMonth(built);
    return job === "unmerge" ? merged.saved : built.saved;
  }

  (file === null ? test.skip : test).each(jobs.filter((job) => !notTried.has(job)))(
    `P1, P27: what %s logs is what differs in the file, and undo gives every cell and number format back`,
    async (job) => {
      if (job === "unmerge" && (merged.result?.merged.length ?? 0) === 0) return;
      const given = await fileFor(job);
      const before = await cellsIn(given);
      const sheets = Object.keys(before);
      const done = await kartotek([given], job, ...DAY);
      expect([job, done.status, done.said]).toEqual([job, 0, expect.anything()]);
      const batch = [...(done.result?.batches ?? [])].reverse().find((one) => one.job === job && !one.undone);
      if (job === "build" || job === "clean") expect(batch).toBeDefined();
      // Computed columns and reports are worked out anew at any time, and are no batch.
      if (!batch || (job === "merge" && done.result?.merged.length === 0)) return;
      const logged = (done.result?.changes ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`);
      expect([...new Set(logged)].sort()).toEqual([...differing(before, await cellsIn(done.saved, sheets))].sort());

      const undone = await kartotek([given], `${job},undo`, ...DAY);
      expect(undone.status).toBe(0);
      expect(await cellsIn(undone.saved, sheets)).toEqual(before);
    },
    PATIENCE,
  );
});

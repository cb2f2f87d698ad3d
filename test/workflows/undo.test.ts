import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { changeSetOf } from "../../src/register/changes/changeSetOf";
import type { Host } from "../../src/standin/host/host";
import { applyChanges, type Applied } from "../../src/workflows/applyChanges";
import { undo, type Undone } from "../../src/workflows/undo";
import { workbookReader } from "../../src/workflows/workbookReader";
import { excelWith } from "../workbook/excelWith";
import { anySession, value } from "./anySession";

const session = anySession("Kari");

const customers = (book: Book): void => {
  const sheet = book.addWorksheet("Kunder");
  sheet.addRow(["Kundenr", "Navn", "E-post"]);
  for (let row = 0; row < 5; row++) sheet.addRow([101 + row, `Kunde ${row} AS`, `KUNDE${row}@FIRMA.NO`]);
};

let host: Host;

beforeEach(async () => {
  host = await excelWith(customers);
});

/** A job that writes e-mail addresses in small letters, as an add-in that was just opened. */
async function lowered(...rows: readonly number[]): Promise<Applied> {
  const reader = workbookReader(session);
  const { snapshot, readings, journal } = value(await reader.understand("register"));
  const [sheet] = snapshot.sheets;
  const proposals = rows.map((row) => {
    const after = String(sheet?.cells[row]?.[2]).toLowerCase();
    return { sheetId: sheet?.id ?? "", row, column: 2, after, rule: "email.case" };
  });
  return value(await applyChanges(session, reader, "clean", changeSetOf({ snapshot, readings, journal }, proposals)));
}

/** As if Ctrl+Z took the cells back, and not the journal. */
function pressUndo(...rows: readonly number[]): void {
  for (const row of rows) host.editAsUser("Kunder", `C${row + 1}`, `KUNDE${row - 1}@FIRMA.NO`);
}

const takeBack = async (batch?: string): Promise<Undone> => value(await undo(session, workbookReader(session), batch));
const emails = () => [1, 2, 3, 4, 5].map((row) => host.workbook.sheets[0]?.grid.value(row, 2));
const states = async () =>
  value(await workbookReader(session).stored()).journal.batches.map(({ job, state, user }) => [job, state, user]);

const before = [0, 1, 2, 3, 4].map((row) => `KUNDE${row}@FIRMA.NO`);
const small = (...rows: readonly number[]) => before.map((text, at) => (rows.includes(at + 1) ? text.toLowerCase() : text));

test("P1: the newest batch is taken back, then the one before; what is left says so", async () => {
  await lowered(1, 2);
  await lowered(3);
  expect(emails()).toEqual(small(1, 2, 3));
  expect((await takeBack()).cells).toMatchObject([{ key: "103", rule: "undo" }]);
  expect(emails()).toEqual(small(1, 2));
  await takeBack();
  expect(emails()).toEqual(before);
  expect((await takeBack()).undone).toBeNull();
  expect(await states()).toEqual([
    ["clean", "undone", "Kari"],
    ["clean", "undone", "Kari"],
    ["undo", "written", "Kari"],
    ["undo", "written", "Kari"],
  ]);
});

test("an undo is taken back by its name, and what it took back stands again", async () => {
  const { batch } = await lowered(1, 2);
  const undone = await takeBack();
  await takeBack(undone.batch?.id ?? "");
  expect(emails()).toEqual(small(1, 2));
  expect(await states()).toEqual([
    ["clean", "written", "Kari"],
    ["undo", "undone", "Kari"],
    ["undo", "written", "Kari"],
  ]);
  await takeBack(batch?.id);
  expect(emails()).toEqual(before);
});

test("an older batch can be taken back; cells that a later one has written are conflicts", async () => {
  const first = await lowered(1, 2);
  host.editAsUser("Kunder", "C2", "Ny@Firma.no");
  await lowered(1);
  const { conflicts, cells } = await takeBack(first.batch?.id);
  expect(cells).toMatchObject([{ key: "102" }]);
  expect(conflicts).toMatchObject([{ reason: "changed", found: "ny@firma.no", edit: { key: "101" } }]);
});

test("a batch that nobody knows is refused", async () => {
  const refused = await undo(session, workbookReader(session), "none");
  expect(refused.ok ? "done" : refused.fault.code).toBe("BatchNotFound");
});

describe("P4: what Ctrl+Z has taken back", () => {
  test("is marked, and never written again", async () => {
    await lowered(1, 2);
    pressUndo(1, 2);
    expect((await takeBack()).undone).toBeNull();
    expect(await states()).toEqual([["clean", "undoneOutside", "Kari"]]);
    expect(emails()).toEqual(before);
  });

  test("is noticed by the next job that writes", async () => {
    await lowered(1, 2);
    pressUndo(1, 2);
    await lowered(3);
    expect(await states()).toEqual([
      ["clean", "undoneOutside", "Kari"],
      ["clean", "written", "Kari"],
    ]);
  });

  test("in part is no undo: the rest is taken back", async () => {
    await lowered(1, 2);
    pressUndo(1);
    expect((await takeBack()).cells).toMatchObject([{ key: "102" }]);
    expect(emails()).toEqual(before);
  });
});

describe("P3: a batch that broke off while it was written", () => {
  test.each(Array.from({ length: 40 }, (_, index) => [index + 1] as const))(
    "at request %d, is taken back, or was never begun",
    async (at) => {
      const start = host.roundTrips;
      host.faults.request = (number) => (number - start >= at ? { kind: "error", code: "AccessDenied" } : undefined);
      const reader = workbookReader(session);
      const understood = await reader.understand("register");
      if (understood.ok) {
        const { snapshot, readings, journal } = understood.value;
        const sheetId = snapshot.sheets[0]?.id ?? "";
        const proposals = [1, 2].map((row) => ({
          sheetId,
          row,
          column: 2,
          after: small(1, 2)[row - 1] ?? "",
          rule: "email.case",
        }));
        await applyChanges(session, reader, "clean", changeSetOf({ snapshot, readings, journal }, proposals));
      }
      delete host.faults.request;
      await takeBack();
      expect(emails()).toEqual(before);
    },
  );
});

import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { startExcel } from "../../src/standin/boot/node";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import type { Host } from "../../src/standin/host/host";
import { applyChanges } from "../../src/workflows/applyChanges";
import { build } from "../../src/workflows/build";
import { changeSetOf } from "../../src/register/changes/changeSetOf";
import { merge } from "../../src/workflows/merge";
import { noticePeople } from "../../src/workflows/noticePeople";
import { undo } from "../../src/workflows/undo";
import { workbookReader } from "../../src/workflows/workbookReader";
import type { WrittenCell } from "../../src/workflows/writtenCells";
import { excelWith } from "../workbook/excelWith";
import { anySession, value } from "./anySession";

const session = anySession("Kari");
let host: Host;

/** As if Ctrl+Z gave cells back what they held, and the journal nothing. */
function pressUndo(cells: readonly WrittenCell[]): void {
  for (const { sheet, at, before } of cells) {
    const grid = host.workbook.sheets.find(({ name }) => name === sheet)?.grid;
    if (!grid || !at) throw new Error("the cell was not written");
    host.act("user", (excel) => {
      grid.setValue(at.row, at.column, before as string | number | null);
      const of = excel.workbook.sheets.find(({ name }) => name === sheet);
      if (of) excel.cellsChanged(of, { ...at, rows: 1, columns: 1 });
    });
  }
}

function saveAndOpen(): void {
  host = startExcel().open(openXlsx(saveXlsx(host.workbook)));
}

const states = async () => value(await workbookReader(session).stored()).journal.batches.map(({ job, state }) => [job, state]);
const customers = async () => value(await workbookReader(session).understand("register")).register.customers.count;
const notice = async () => {
  value(await noticePeople(session, workbookReader(session)));
};

describe("P4: a merge that Ctrl+Z has taken back", () => {
  let cells: readonly WrittenCell[] = [];

  beforeEach(async () => {
    host = await excelWith((book: Book) => {
      const sheet = book.addWorksheet("Kunder");
      sheet.addRow(["Kundenr", "Navn", "Organisasjonsnummer", "Telefon", "E-post", "Postnr", "Poststed"]);
      sheet.addRow(["101", "Nordlys Elektro AS", "974 760 673", "22 33 44 55", "post@nordlys.no", "0581", "Oslo"]);
      sheet.addRow(["102", "Nordlys Elektro A/S", "974760673", "22334455", "post@nordlys.no", "0581", "Oslo"]);
      sheet.addRow(["103", "Fjellbygg AS", null, "55 12 34 56", "post@fjellbygg.no", "5003", "Bergen"]);
    });
    value(await build(session, workbookReader(session)));
    cells = value(await merge(session, workbookReader(session))).cells;
    expect(cells.length).toBeGreaterThan(0);
    expect(await customers()).toBe(2);
  });

  test.each([
    ["at once", () => undefined],
    ["after saving and opening again", saveAndOpen],
  ])("%s: it is marked, the two are two again, and nothing writes it anew", async (_, then) => {
    pressUndo(cells);
    then();
    expect(await customers()).toBe(3);
    await notice();
    expect(await states()).toEqual([["merge", "undoneOutside"]]);
    expect(value(await undo(session, workbookReader(session))).undone).toBeNull();
    expect(await customers()).toBe(3);
  });

  test("it can be merged again, and that stands", async () => {
    pressUndo(cells);
    value(await merge(session, workbookReader(session)));
    expect(await customers()).toBe(2);
    expect(await states()).toEqual([
      ["merge", "undoneOutside"],
      ["merge", "written"],
    ]);
  });

  test("in part: it is not marked, and the rest is taken back", async () => {
    const isMark = ({ field }: WrittenCell) => field === "mergedInto";
    const others = cells.filter((cell) => !isMark(cell));
    pressUndo(others.length > 0 ? others.slice(0, 1) : []);
    await notice();
    expect((await states())[0]).toEqual(["merge", "written"]);
    value(await undo(session, workbookReader(session)));
    expect(await customers()).toBe(3);
    for (const { sheet, at, before } of cells) {
      const grid = host.workbook.sheets.find(({ name }) => name === sheet)?.grid;
      expect(grid?.value(at?.row ?? 0, at?.column ?? 0) ?? null).toEqual(before);
    }
  });
});

test("P4: of two rows that are quite alike, one that was changed is not taken for undone because the other was not", async () => {
  host = await excelWith((book: Book) => {
    const sheet = book.addWorksheet("Kunder");
    sheet.addRow(["Navn", "E-post", "Poststed"]);
    for (let row = 0; row < 2; row++) sheet.addRow(["Nordlys AS", "POST@NORDLYS.NO", "Oslo"]);
  });
  const reader = workbookReader(session);
  const { snapshot, readings, journal } = value(await reader.understand("register"));
  const proposal = { sheetId: snapshot.sheets[0]?.id ?? "", row: 1, column: 1, after: "post@nordlys.no", rule: "email.case" };
  value(await applyChanges(session, reader, "clean", changeSetOf({ snapshot, readings, journal }, [proposal])));
  await notice();
  expect(await states()).toEqual([["clean", "written"]]);
  host.editAsOther("Kunder", "C2", "Bergen");
  await notice();
  expect(await states()).toEqual([["clean", "written"]]);
});

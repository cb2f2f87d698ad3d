import { expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { readJournal } from "../../../src/workbook/journal/readJournal";
import { excelWith, savedBook } from "../excelWith";
import { applied, changesIn, undone, value } from "./applying";

const customers = (book: Book): void => {
  const sheet = book.addWorksheet("Kunder");
  sheet.addRow(["Kundenr", "Navn", "Telefon", "Postnr", "E-post", "Kredittgrense"]);
  sheet.addRow([101, "Nordlys AS", "22 33 44 55", "0581", "POST@NORDLYS.NO", 5000]);
  sheet.addRow([102, "Fjellbygg AS", "+4722334455", "5003", "post@fjellbygg.no", { formula: "F2*2", result: 10000 }]);
  sheet.addRow([103, "Havn Handel AS", null, "7010", "ola@havn.no", 0]);
};

test("cells are written, logged, and taken back after saving and opening again", async () => {
  const host = await excelWith(customers);
  const changeSet = await changesIn("Kunder", [
    { row: 2, column: 5, after: "post@nordlys.no" },
    { row: 2, column: 3, after: "+4722334455" },
    { row: 4, column: 3, after: "007" },
  ]);
  const { batch, cells, conflicts } = value(await applied(changeSet));
  expect(conflicts).toEqual([]);
  expect(cells).toHaveLength(3);
  const sheet = (await savedBook(host)).getWorksheet("Kunder");
  expect([sheet?.getCell("E2").value, sheet?.getCell("C2").value, sheet?.getCell("C4").value]).toEqual([
    "post@nordlys.no",
    "+4722334455",
    "007",
  ]);
  expect(value(await readJournal()).journal.batches).toMatchObject([{ id: batch?.id, state: "written", cells: 3, skipped: [] }]);

  const back = await undone(batch?.id ?? "");
  expect(back.conflicts).toEqual([]);
  const after = (await savedBook(host)).getWorksheet("Kunder");
  expect([after?.getCell("E2").value, after?.getCell("C2").value, after?.getCell("C4").value]).toEqual([
    "POST@NORDLYS.NO",
    "22 33 44 55",
    null,
  ]);
});

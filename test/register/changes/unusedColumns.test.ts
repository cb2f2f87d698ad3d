import { expect, test } from "@jest/globals";
import { emptyJournal } from "../../../src/register/changes/journal";
import { journalRows } from "../../../src/register/changes/journalRows";
import { parseJournal } from "../../../src/register/changes/parseJournal";

test("columns that a person has set aside are remembered by their headings, whatever those hold", () => {
  const mapping = {
    sheetId: "{A-1}",
    sheet: "Ark1",
    holds: "invoices" as const,
    columns: { invoiceNumber: "Nr" },
    unused: ["Inn/ut", "Merke"],
  };
  const { journal, unreadable } = parseJournal(journalRows({ ...emptyJournal, mappings: [mapping] }));
  expect(journal.mappings).toEqual([mapping]);
  expect(unreadable).toEqual([]);
});

test("what each list of a sheet holds is remembered by itself", () => {
  const first = { sheetId: "{A-1}", sheet: "Ark1", list: 1, holds: "customers" as const, columns: { name: "Navn" } };
  const second = { sheetId: "{A-1}", sheet: "Ark1", list: 2, holds: "payments" as const, columns: { paymentAmount: "Sum" }, unused: ["Inn/ut"] };
  const { journal, unreadable } = parseJournal(journalRows({ ...emptyJournal, mappings: [first, second] }));
  expect(journal.mappings).toEqual([first, second]);
  expect(unreadable).toEqual([]);
});
